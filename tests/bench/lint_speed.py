"""Linting a thousand short posts, beside proselint on the same ones."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.posts import sample_posts
from tests.bench.timing import Row, interleaved, milliseconds, ratios, timed

POSTS = 1_000
WHAT = f"lint {POSTS:,} posts, against proselint"
_OURS = [sys.executable, "-m", "socialdesk", "lint", "--format", "jsonl", "-"]
_THEIRS = [sys.executable, str(Path(__file__).with_name("proselint_posts.py"))]


class NotLintedError(Exception):
    """A linter did not answer for every post."""


def measure(home: Path, runs: int) -> Row:
    """Whole processes: start, load, read JSON lines, answer each post with one."""
    posts = list(sample_posts(POSTS))
    lines = "".join(json.dumps({"id": post.id, "text": post.text}) + "\n" for post in posts)
    surroundings = os.environ | {"SOCIALDESK_HOME": str(home)}
    found: dict[str, set[str]] = {}
    times = interleaved(
        {
            name: timed(_linter(name, command, lines, surroundings, found))
            for name, command in (("ours", _OURS), ("proselint", _THEIRS))
        },
        runs,
    )
    spoilt = {post.id for post in posts if post.has_slip}
    details = [
        f"{name} {milliseconds(times[name])}, slips in {len(found[name] & spoilt)} of "
        f"{len(spoilt)} seen, {len(found[name] - spoilt)} clean posts flagged"
        for name in times
    ]
    return Row(
        WHAT, ratios(times["ours"], times["proselint"]).told(".2f") + " x", "; ".join(details)
    )


def _linter(
    name: str,
    command: list[str],
    lines: str,
    surroundings: dict[str, str],
    found: dict[str, set[str]],
) -> Callable[[], None]:
    def lint() -> None:
        done = subprocess.run(
            command, input=lines, env=surroundings, capture_output=True, text=True, timeout=600
        )
        # 1 is an answer too: there were findings.
        answers = done.stdout.splitlines() if done.returncode in (0, 1) else []
        if len(answers) != POSTS:
            said = done.stderr.strip().splitlines() or ["no answer"]
            raise NotLintedError(f"{name}: {said[-1]}")
        found[name] = {answer["id"] for answer in map(json.loads, answers) if answer["findings"]}

    return lint
