"""Tone targets from posts: the middle of their scores, and room for nearly all of them."""

from collections.abc import Iterator, Sequence

from socialdesk.lint.tone.aims import Aim
from socialdesk.lint.tone.axes import Axis, axes_for
from socialdesk.lint.tone.deviation import deviation
from socialdesk.lint.tone.reading import Reading, read
from socialdesk.lint.voice.learned import LearnedAxis

EXAMPLES = 3
_LEAST_EVIDENCE = 0.15
"""The confidence from which a post's score counts."""
_FEWEST = 5
_STEP = 0.05
_NARROWEST, _WIDEST = 0.2, 1.0
_MAY_STAND_OUT = 0.05
"""The share of the brand's own posts that may be told they left its voice."""


def learn_axes(posts: Sequence[str], lang: str) -> Iterator[LearnedAxis]:
    """The axes on which enough of the posts show something."""
    readings = [(post, read(post, lang)) for post in posts]
    for axis in axes_for(lang):
        telling = [(post, found[axis]) for post, found in readings
                   if found[axis].confidence >= _LEAST_EVIDENCE]  # fmt: skip
        if len(telling) >= _FEWEST:
            yield _learned(axis, telling)


def _learned(axis: Axis, telling: list[tuple[str, Reading]]) -> LearnedAxis:
    target = round(_middle([reading for _, reading in telling]), 2)
    tolerance = _tolerance(axis, target, [reading for _, reading in telling])
    nearest = sorted(
        telling, key=lambda pair: (abs(pair[1].score - target), -pair[1].confidence, pair[0])
    )
    return LearnedAxis(axis, target, tolerance, tuple(post for post, _ in nearest[:EXAMPLES]))


def _middle(readings: list[Reading]) -> float:
    """The median score, each post counting by its confidence."""
    ordered = sorted(readings, key=lambda reading: reading.score)
    half = sum(reading.confidence for reading in ordered) / 2
    passed = 0.0
    for reading in ordered:
        passed += reading.confidence
        if passed >= half:
            return reading.score
    return ordered[-1].score


def _tolerance(axis: Axis, target: float, readings: list[Reading]) -> float:
    """The narrowest at which the linter lets nearly all of the posts be."""
    tolerance = _NARROWEST
    while tolerance < _WIDEST:
        aim = Aim(target, tolerance)
        out = sum(deviation(axis, reading, aim) is not None for reading in readings)
        if out <= _MAY_STAND_OUT * len(readings):
            break
        tolerance = round(tolerance + _STEP, 2)
    return tolerance
