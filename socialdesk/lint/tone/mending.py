"""A rewording that brings a text back into its voice, where the lists know one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.cue import Cue
from socialdesk.lint.tone.reading import Reading, read

_LONGEST = 120
"""Code points of the longest stretch that is reworded at once; more is a rewrite, not a fix."""
_TRIED = 4


@dataclass(frozen=True)
class Rewording:
    """What to write in place of ``text[start:end]``."""

    start: int
    end: int
    replacement: str


def mended(
    text: str,
    lang: str,
    axis: Axis,
    cues: Sequence[Cue],
    still_off: Callable[[Reading], bool],
) -> Rewording | None:
    """The smallest rewording tried after which the axis is right again; ``None`` where none is.

    ``cues`` are those that pull the wrong way, the strongest first.
    """
    fixable = [cue for cue in cues if cue.other and cue.pulls[0][0] is axis]
    for chosen in _attempts(fixable):
        rewording = _reworded(text, chosen)
        changed = text[: rewording.start] + rewording.replacement + text[rewording.end :]
        if not still_off(read(changed, lang)[axis]):
            return rewording
    return None


def _attempts(fixable: list[Cue]) -> Iterator[list[Cue]]:
    """One place, then ever more around the strongest, as long as the stretch stays short."""
    chosen: list[Cue] = []
    tried = 0
    for cue in fixable:
        wider = [*chosen, cue]
        start, end = min(c.start for c in wider), max(c.end for c in wider)
        if end - start > _LONGEST or any(_overlap(cue, other) for other in chosen):
            continue
        chosen = wider
        yield sorted(chosen, key=lambda c: c.start)
        tried += 1
        if tried == _TRIED:
            return


def _overlap(one: Cue, other: Cue) -> bool:
    return one.start < other.end and other.start < one.end


def _reworded(text: str, cues: list[Cue]) -> Rewording:
    start, end = cues[0].start, cues[-1].end
    parts: list[str] = []
    position = start
    for cue in cues:
        parts += [text[position : cue.start], cue.other]
        position = cue.end
    return Rewording(start, end, "".join(parts))
