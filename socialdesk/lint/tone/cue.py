"""One thing in a text that pulls it along a tone axis."""

from dataclasses import dataclass

from socialdesk.lint.tone.axes import Axis

Pulls = tuple[tuple[Axis, float], ...]
"""How strongly, and to which end, something pulls on each axis; 1 is one clear word."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A place and its pull. ``start == end`` is the text as a whole: something that it lacks.

    ``label`` names the kind of cue for people. ``other`` says the same from the other end of the
    first axis in ``pulls``, where there is such a wording.
    """

    name: str
    label: str
    start: int
    end: int
    pulls: Pulls
    other: str = ""
