"""A place in a text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """Code points from ``start`` to ``end`` (exclusive). ``value`` is a link, or a name bare."""

    start: int
    end: int
    value: str
