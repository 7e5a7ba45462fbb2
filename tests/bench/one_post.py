"""One post of 280 characters, warm, with all of the shipped packs on."""

import statistics
import time
from pathlib import Path

from socialdesk.paths import shipped
from tests.bench.posts import posts_of_length
from tests.bench.timing import Row

WITHOUT_TAGS = "lint one post of 280 characters, warm, without tags"
WITH_TAGS = "lint one post of 280 characters, warm, with tags"
ALL_TAGGED = "lint one post of 280 characters, warm, with tags on every post"
LENGTH = 280
POSTS = 200
_TARGET = "median 5, p95 10 ms or less"
_PASSIVE = """\
extends: sequence
message: "'%s' does not say who does it."
tokens:
  - pattern: ^(?:is|are|was|were)$
  - tag: VBN
"""
_ORDER = """\
extends: sequence
message: "'%s' is an order and a sigh in one."
tokens:
  - tag: VB
  - tag: UH
"""
"""The shipped packs need no tags. The first rule is like those that people share: only posts with
one of its words are tagged. The second one has no words: every post is tagged for it."""


def without_tags(home: Path, runs: int) -> Row:
    """Each post once a run; the linter was made and had fifty posts before."""
    return _row(WITHOUT_TAGS, shipped_packs(), runs, "median 3 ms or less")


def with_tags(home: Path, runs: int) -> Row:
    """The same, with a rule for which some posts are tagged."""
    return _row(WITH_TAGS, (*shipped_packs(), _pack(home, _PASSIVE)), runs, _TARGET)


def all_tagged(home: Path, runs: int) -> Row:
    """The same, with a rule for which every post is tagged."""
    return _row(ALL_TAGGED, (*shipped_packs(), _pack(home, _ORDER)), runs, _TARGET)


def _pack(home: Path, rule: str) -> Path:
    home.mkdir(parents=True)
    file = home / "Tagged.yml"
    file.write_text(rule, "utf-8")
    return file


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
