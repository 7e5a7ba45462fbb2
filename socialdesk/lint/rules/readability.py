"""``extends: readability``: a school grade that a text should not exceed.

The formulas are the published ones: Flesch-Kincaid (1975), Gunning Fog (1952), Coleman-Liau (1975),
SMOG (1969), Automated Readability Index (1967). They are made for English.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.counts import Counts, count
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.messages import filled


def _flesch_kincaid(c: Counts) -> float:
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59


def _gunning_fog(c: Counts) -> float:
    return 0.4 * (c.words / c.sentences + 100 * c.complex_words / c.words)


def _coleman_liau(c: Counts) -> float:
    return 5.88 * c.characters / c.words - 29.6 * c.sentences / c.words - 15.8


def _smog(c: Counts) -> float:
    return 1.043 * math.sqrt(c.polysyllabic_words * 30 / c.sentences) + 3.1291


def _automated(c: Counts) -> float:
    return 4.71 * c.characters / c.words + 0.5 * c.words / c.sentences - 21.43


METRICS: dict[str, Callable[[Counts], float]] = {
    "flesch-kincaid": _flesch_kincaid,
    "gunning fog": _gunning_fog,
    "coleman-liau": _coleman_liau,
    "smog": _smog,
    "automated readability": _automated,
}


@dataclass(frozen=True)
class Readability(Rule):
    """Flags a text whose mean grade is above ``grade``."""

    header: Header
    metrics: tuple[str, ...]
    grade: float

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        counts = count(block.text, setting.reading)
        if not counts.words or not counts.sentences:
            return
        mean = sum(METRICS[name](counts) for name in self.metrics) / len(self.metrics)
        if mean > self.grade:
            yield Hit(0, 0, filled(self.header.message, f"{mean:.2f}"))


def read(fields: Fields, header: Header) -> Readability:
    """Build the rule from its keys. Raises RuleError."""
    metrics = tuple(text.text.strip().lower() for text in fields.texts("metrics"))
    if not metrics or any(name not in METRICS for name in metrics):
        mend = f"use {', '.join(METRICS)}"
        raise RuleError("'metrics' names no known formula", mend, fields.line_of("metrics"))
    if fields.node("grade") is None:
        raise RuleError("'grade' is missing", "add the line 'grade: 8'", fields.line)
    return Readability(header, metrics, fields.number("grade"))
