"""One post of 280 characters, warm, with all of the shipped packs on."""

import statistics
import time
from pathlib import Path

from socialdesk.paths import shipped
from tests.bench.posts import posts_of_length
from tests.bench.timing import Row

WITHOUT_TAGS = "lint one post of 280 characters, warm, without tags"
WITH_TAGS = "lint one post of 280 characters, warm, with tags"
LENGTH = 280
POSTS = 200
_TAGGED_RULE = """\
extends: sequence
message: "'%s' is an order and a request in one."
tokens:
  - tag: VB
  - tag: UH
"""
"""The shipped packs need no tags: this rule, which any text might break, has every post tagged."""


def without_tags(home: Path, runs: int) -> Row:
    """Each post once a run; the linter was made and had fifty posts before."""
    return _row(WITHOUT_TAGS, shipped_packs(), runs, "median 3 ms or less")


def with_tags(home: Path, runs: int) -> Row:
    """The same, with a rule that makes the tagger run."""
    home.mkdir(parents=True)
    rule = home / "Tagged.yml"
    rule.write_text(_TAGGED_RULE, "utf-8")
    return _row(WITH_TAGS, (*shipped_packs(), rule), runs, "median 5, p95 10 ms or less")


def shipped_packs() -> tuple[Path, ...]:
    """Every pack in voice_rules, those in other languages too."""
    return tuple(sorted(manifest.parent for manifest in shipped("voice_rules").glob("*/pack.yaml")))


class NoTaggerError(Exception):
    """The trained English pipeline is not installed."""


def _row(what: str, packs: tuple[Path, ...], runs: int, target: str) -> Row:
    """Imported here: what is missing or broken in the program costs these lines only."""
    from socialdesk.domain.linting import LintRequest, LintSettings
    from socialdesk.lint.linter import Linter

    requests = [LintRequest(text) for text in posts_of_length(POSTS, LENGTH)]
    linter = Linter(LintSettings(packs=packs))
    for request in requests[:50]:
        if linter.lint(request).notices:
            raise NoTaggerError(linter.lint(request).notices[0])
    wall: list[float] = []
    cpu: list[float] = []
    for request in requests * runs:
        start, busy = time.perf_counter(), time.process_time()
        linter.lint(request)
        cpu.append((time.process_time() - busy) * 1000)
        wall.append((time.perf_counter() - start) * 1000)
    return Row(
        what,
        f"{statistics.median(wall):.1f} ms, p95 {_p95(wall):.1f} ms",
        f"processor time {statistics.median(cpu):.1f} ms, p95 {_p95(cpu):.1f} ms; "
        f"{len(packs)} packs",
        target,
    )


def _p95(figures: list[float]) -> float:
    return statistics.quantiles(figures, n=20)[-1]
