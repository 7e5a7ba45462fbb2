"""How far a text is from a pack written by hand: its tone targets, its habits, its rules."""

import re
from collections.abc import Iterator

from socialdesk.domain.findings import Level
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs.pack import Pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.tone.aims import aims_for
from socialdesk.lint.tone.axes import end_of
from socialdesk.lint.tone.reading import read
from socialdesk.lint.voice.apart import take_apart
from socialdesk.lint.voice.distance import Evidence, Scored

_BY_LEVEL = {Level.ERROR: 1.0, Level.WARNING: 0.6, Level.SUGGESTION: 0.3}
_MEASURES = {
    "emoji": "emoji",
    "exclamation": "exclamation marks",
    "questions": "questions",
    "hashtags": "hashtags",
    "sentence length": "sentence length",
    "length": "length",
}
_NUMBERS = (
    *("none", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_WORD_OR_DIGITS = r"(\d{1,4}|" + "|".join(_NUMBERS) + r")"
_RANGE = re.compile(rf"{_WORD_OR_DIGITS}\s*(?:to|–|-)\s*{_WORD_OR_DIGITS}\b", re.IGNORECASE)
_MOST = re.compile(rf"(?:up to|at most|no more than)\s+{_WORD_OR_DIGITS}\b", re.IGNORECASE)
_NONE = re.compile(r"\s*(?:none|no|never)\b", re.IGNORECASE)
_MOST_EVIDENCE = 12


class HandmadeVoice:
    """A pack without a profile. Rules that need grammar tags are left out."""

    def __init__(self, pack: Pack, lang: str) -> None:
        self._lang = lang
        self._rules = RuleSet([pack])
        self._aims = aims_for([pack], lang)
        self._habits = [
            (name, _MEASURES[name.lower()], limits)
            for name, value in pack.voice.habits.items()
            if name.lower() in _MEASURES and (limits := limits_in(value))
        ]

    def distance(self, text: str) -> Scored:
        """The sum of what leads away; 0 for a text with nothing to object to."""
        found = [*self._tone(text), *self._habit(text), *self._broken(text)]
        found.sort(key=lambda one: (-one.weight, one.start))
        total = sum(one.weight for one in found)
        return Scored(round(total, 4), tuple(found[:_MOST_EVIDENCE]))

    def _tone(self, text: str) -> Iterator[Evidence]:
        aims = self._aims.axes if self._aims else {}
        for axis, reading in read(text, self._lang).items():
            aim = aims.get(axis)
            if aim is None:
                continue
            beyond = abs(reading.score - aim.target) - aim.tolerance
            if beyond > 0 and reading.confidence > 0:
                what = f"more {end_of(axis, reading.score - aim.target)}"
                spans = reading.evidence()
                start, end = spans[0] if spans else (0, 0)
                yield Evidence(what, start, end, round(2 * beyond * reading.confidence, 3))

    def _habit(self, text: str) -> Iterator[Evidence]:
        measures = take_apart(text, self._lang).measures
        for name, measure, (least, most) in self._habits:
            value = measures[measure]
            beyond = max(least - value, value - most)
            if beyond > 0:
                weight = min(beyond / max(most, 1.0), 1.0)
                yield Evidence(f"{name}: {value:.3g}", 0, 0, round(weight, 3))

    def _broken(self, text: str) -> Iterator[Evidence]:
        for finding in self._rules.check(text, kind=TextKind.POST, lang=self._lang):
            weight = _BY_LEVEL[finding.level]
            yield Evidence(f"the rule {finding.rule}", finding.start, finding.end, weight)


def limits_in(value: str) -> tuple[float, float] | None:
    """The least and the most that a habit's words allow; ``None`` where they name no number."""
    if found := _RANGE.search(value):
        return _number(found[1]), _number(found[2])
    if found := _MOST.search(value):
        return 0.0, _number(found[1])
    return (0.0, 0.0) if _NONE.match(value) else None


def _number(text: str) -> float:
    return float(text) if text.isdigit() else float(_NUMBERS.index(text.lower()))
