"""Where a text leaves the tone that its voice aims for, told as a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from socialdesk.domain.findings import Finding, FindingKind, FixAction, Level
from socialdesk.lint.tone.aims import Aim, Aims
from socialdesk.lint.tone.axes import ENDS, Axis
from socialdesk.lint.tone.cue import Cue
from socialdesk.lint.tone.mending import mended
from socialdesk.lint.tone.reading import Reading

LEAST_CONFIDENCE = 0.4
"""Under this a score is shown and nothing is said about it."""
_DOUBT = 0.5
"""How far a score of no confidence may be off; a sure one is taken as it is."""
_FAR = 0.35
_SURE = 0.7
_NAMED = 3
_LONGEST_QUOTE = 40
_TELLING_PULL = 0.2


@dataclass(frozen=True)
class Deviation:
    """A score beyond its aim. ``cues`` are those that pull that way, the strongest first."""

    axis: Axis
    aim: Aim
    reading: Reading
    excess: float
    cues: tuple[Cue, ...]

    @property
    def too_high(self) -> bool:
        return self.reading.score > self.aim.target


def deviation(axis: Axis, reading: Reading, aim: Aim) -> Deviation | None:
    """How a reading leaves its aim by more than the doubt about it allows."""
    if reading.confidence < LEAST_CONFIDENCE:
        return None
    doubt = _DOUBT * (1 - reading.confidence)
    excess = abs(reading.score - aim.target) - aim.tolerance - doubt
    if excess <= 0:
        return None
    upwards = reading.score > aim.target
    cues = tuple(cue for cue in reading.cues if (_pull(cue, axis) > 0) is upwards)
    return Deviation(axis, aim, reading, excess, cues) if cues else None


def tone_findings(
    text: str, lang: str, readings: Mapping[Axis, Reading], aims: Aims
) -> Iterator[Finding]:
    """A finding for each axis on which the text leaves its voice."""
    for axis, reading in readings.items():
        aim = aims.axes.get(axis)
        found = deviation(axis, reading, aim) if aim else None
        if found:
            yield _finding(text, lang, found, found.aim.pack or aims.pack)


def _finding(text: str, lang: str, found: Deviation, pack: str) -> Finding:
    start, end = _place(found)
    suggestions: tuple[str, ...] = ()
    fix = mended(text, lang, found.axis, found.cues, lambda r: _still_off(r, found))
    if fix:
        start, end, suggestions = fix.start, fix.end, (fix.replacement,)
    far = found.excess > _FAR and found.reading.confidence >= _SURE
    return Finding(
        rule=f"tone.{found.axis}",
        kind=FindingKind.TONE,
        level=Level.WARNING if far else Level.SUGGESTION,
        start=start,
        end=end,
        match=text[start:end],
        message=_message(found),
        why=_why(text, found),
        suggestions=suggestions,
        action=FixAction.REPLACE if fix else FixAction.NONE,
        pack=pack,
    )


def _still_off(reading: Reading, found: Deviation) -> bool:
    return deviation(found.axis, reading, found.aim) is not None


def _place(found: Deviation) -> tuple[int, int]:
    """The strongest word or mark; the whole text where only what it lacks tells."""
    placed = [cue for cue in found.cues if cue.end > cue.start]
    telling = placed and abs(_pull(placed[0], found.axis)) >= _TELLING_PULL
    return (placed[0].start, placed[0].end) if telling else (0, 0)


def _pull(cue: Cue, axis: Axis) -> float:
    return sum(weight for on, weight in cue.pulls if on is axis)


def _message(found: Deviation) -> str:
    low, high = ENDS[found.axis]
    more = high if found.too_high else low
    score, target = _signed(found.reading.score), _signed(found.aim.target)
    comparative = _IRREGULAR.get(more, f"More {more}")
    return (
        f"{comparative} than your voice: {score} from {low} (\N{MINUS SIGN}1) to {high} (+1), "
        f"where {target} ± {found.aim.tolerance:.1f} is meant"
    )


_IRREGULAR = {"funny": "Funnier"}


def _signed(number: float) -> str:
    rounded = round(number, 1)
    sign = "+" if rounded > 0 else "\N{MINUS SIGN}" if rounded < 0 else ""
    return f"{sign}{abs(rounded):.1f}"


def _why(text: str, found: Deviation) -> str:
    low, high = ENDS[found.axis]
    end = high if found.too_high else low
    named = list(dict.fromkeys(_told(text, cue) for cue in found.cues))[:_NAMED]
    listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return f"What makes it {end}: {listed}.{_hint(text, found)}"


def _told(text: str, cue: Cue) -> str:
    if cue.start == cue.end:
        return cue.label
    quote = " ".join(text[cue.start : cue.end].split())
    short = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE].rstrip() + "…"
    return f"“{short}” ({cue.label})"


def _hint(text: str, found: Deviation) -> str:
    """Another wording for the strongest cue that has one."""
    for cue in found.cues:
        if cue.other and cue.pulls[0][0] is found.axis:
            return f" “{cue.other}” says the same as “{text[cue.start : cue.end]}”."
    return ""
