"""A thousand posts against about 120 Vale rules, in one process: time and memory.

Vale itself is not run here. It took 17 to 20 s for the same work, on a machine like the one that
these figures were set on, as the issue that asked for the voice packs says.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.posts import sample_posts
from tests.bench.timing import Row
from tests.bench.vale_rules import write_style

POSTS = 1_000
VALE_SECONDS = 17.0
WHAT = "lint 1,000 posts with 120 Vale rules in one process"
TARGET = "1.7 s or less, 250 MB or less"


_LINT = """\
import atexit, json, re, sys, time
from pathlib import Path
from socialdesk.cli.main import main
def tell():
    peak = re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]
    print(json.dumps([time.process_time(), int(peak) / 1024]), file=sys.stderr)
atexit.register(tell)
main()
"""
"""The command itself, which says at its end what it took (on Linux)."""


class NotLintedError(Exception):
    """The linter did not answer for every post."""


@dataclass(frozen=True)
class _Run:
    """What one process took."""

    seconds: float
    processor_seconds: float
    megabytes: float


def measure(home: Path, runs: int) -> Row:
    """Whole processes of the command that people use, spelling and tone included."""
    rules = write_style(home / "Shared")
    posts = home / "posts.jsonl"
    lines = (json.dumps({"id": post.id, "text": post.text}) for post in sample_posts(POSTS))
    posts.write_text("\n".join(lines), "utf-8")
    taken = [_lint(home, posts) for _ in range(runs + 1)][1:]
    seconds = statistics.median(run.seconds for run in taken)
    return Row(
        WHAT,
        f"{seconds:.2f} s, peak {max(run.megabytes for run in taken):.0f} MB",
        f"processor time {statistics.median(run.processor_seconds for run in taken):.2f} s; "
        f"{rules} rules; Vale's {VALE_SECONDS:.0f} s (not measured here) is "
        f"{VALE_SECONDS / seconds:.0f} x as long",
        TARGET,
    )


def _lint(home: Path, posts: Path) -> _Run:
    command = [sys.executable, "-c", _LINT, "lint", "--format", "jsonl"]
    command += ["--pack", str(home / "Shared"), "-"]
    surroundings = os.environ | {"SOCIALDESK_HOME": str(home / "data")}
    start = time.perf_counter()
    done = subprocess.run(
        command, env=surroundings, input=posts.read_bytes(), capture_output=True, timeout=600
    )
    seconds = time.perf_counter() - start
    if len(done.stdout.splitlines()) != POSTS:
        raise NotLintedError(done.stderr.decode(errors="replace").strip()[-200:])
    processor_seconds, megabytes = json.loads(done.stderr.splitlines()[-1])
    return _Run(seconds, processor_seconds, megabytes)
