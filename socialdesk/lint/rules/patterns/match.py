"""A match of a pattern, in code points."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from socialdesk.lint.rules.patterns.encoded import Encoded

Span = tuple[int, int]
NOWHERE = (-1, -1)


class Match:
    """A match in code points. Its groups are looked up when they are asked for: few rules do."""

    __slots__ = ("_look_up", "_number", "end", "start")

    def __init__(
        self, start: int, end: int, number: int = 0, look_up: Callable[[int], Span] | None = None
    ) -> None:
        self.start = start
        self.end = end
        self._number = number
        self._look_up = look_up

    def group(self, number: int) -> Span:
        """The span of a group, ``(-1, -1)`` where it is unused; group 0 is the match itself."""
        if number == 0 or self._look_up is None:
            return self.start, self.end
        return self._look_up(number)

    @property
    def groups(self) -> tuple[Span, ...]:
        """The spans of all groups."""
        return tuple(self.group(number) for number in range(self._number + 1))


class Captures:
    """Searches once more, with captures, for a match whose groups somebody asks for."""

    def __init__(
        self, search: Callable[[bytes, int], Callable[[int], Span]], text: Encoded, start: int
    ) -> None:
        self._search = search
        self._text = text
        self._start = start

    def __call__(self, number: int) -> Span:
        start, end = self._span_of(number)
        return NOWHERE if start < 0 else (self._text.to_index(start), self._text.to_index(end))

    @cached_property
    def _span_of(self) -> Callable[[int], Span]:
        return self._search(self._text.data, self._start)
