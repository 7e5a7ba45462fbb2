"""A compiled pattern: where it matches, in code points."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import re2

from socialdesk.lint.rules.patterns import syntax as syn
from socialdesk.lint.rules.patterns.emit import Check, LookCheck, ReferenceCheck, Spelled, spell
from socialdesk.lint.rules.patterns.encoded import Encoded
from socialdesk.lint.rules.patterns.errors import PatternError
from socialdesk.lint.rules.patterns.parser import Flags, parse

MAX_PATTERN = 120_000
"""Characters in one pattern; the longest word lists that people share stay below 40,000."""

_SMALL_MEMORY = 2 << 20
_LARGE_MEMORY = 12 << 20
_LARGE_FROM = 4_000
_LONG_TEXT_WORK = 200_000_000
_FEWEST_SEARCHES = 200
_MOST_VARIANTS = 8

if TYPE_CHECKING:
    from re2 import _Match, _Regexp

    _Compiled = _Regexp[bytes]
    _Found = _Match[bytes]

_Span = tuple[int, int]
_NOWHERE = (-1, -1)


@dataclass(frozen=True)
class Match:
    """A match in code points; ``groups[n]`` is group n's span, ``(-1, -1)`` where it is unused."""

    start: int
    end: int
    groups: tuple[_Span, ...]


class Pattern:
    """A pattern ready to search `Encoded` texts with; ``groups`` is how many it captures.

    Immutable but for variants that are compiled when they are first needed.
    """

    def __init__(self, node: syn.Node, groups: int) -> None:
        self._node = node
        self.groups = groups
        self._spelled = spell(node)
        self._re = _compile(self._spelled.source)
        self._variants: dict[frozenset[int], _Compiled] = {}
        self._lookers: dict[int, Pattern] = {}
        for check in self._spelled.checks:
            if isinstance(check, LookCheck):
                self._lookers[check.mark] = _looker(check.look)

    @property
    def filter_source(self) -> str:
        """A re2 pattern, over encoded text, that matches wherever this one does."""
        return self._spelled.source

    @property
    def is_anchored(self) -> bool:
        """Whether the edges of the text it is given matter to it."""
        source = self._spelled.source
        return "\\A" in source or "\\z" in source or bool(self._spelled.checks)

    def found_in(self, text: Encoded) -> bool:
        """Whether there is a match, an empty one included."""
        if not self._spelled.checks:
            return self._re.search(text.data) is not None
        return next(self._matches(text, allow_empty=True), None) is not None

    def finditer(self, text: Encoded) -> Iterator[Match]:
        """The matches from left to right, never overlapping, never empty.

        On a text of megabytes it stops after a bounded amount of work.
        """
        return self._matches(text, allow_empty=False)

    def _matches(self, text: Encoded, *, allow_empty: bool) -> Iterator[Match]:
        data, position = text.data, 0
        searches = max(_FEWEST_SEARCHES, _LONG_TEXT_WORK // (len(data) + 1))
        while position <= len(data) and searches > 0:
            searches -= 1
            found = self._re.search(data, position)
            if found is None:
                return
            start, end = found.span()
            held = self._held(found, data)
            if held is not None and (allow_empty or held.end() > held.start()):
                yield self._in_code_points(held, text)
                end = held.end()
            position = end if held is not None and end > start else start + 1

    def _held(self, found: _Found, data: bytes) -> _Found | None:
        """The match at this start whose checks hold, if there is one."""
        dead: frozenset[int] = frozenset()
        for _ in range(_MOST_VARIANTS):
            failed = self._failed_check(found, data)
            if failed is None:
                return found
            if not self._spelled.has_choice_of_checks:
                return None
            dead |= {failed}
            another = self._variant(dead).match(data, found.start())
            if another is None:
                return None
            found = another
        return None

    def _failed_check(self, found: _Found, data: bytes) -> int | None:
        for index, check in enumerate(self._spelled.checks):
            if not self._holds(check, found, data):
                return index
        return None

    def _holds(self, check: Check, found: _Found, data: bytes) -> bool:
        if isinstance(check, ReferenceCheck):
            return _repeats(check, found, data)
        place = found.start(check.mark)
        if place < 0:
            return True
        looker = self._lookers[check.mark]
        seen = looker.begins(data, place) if check.look.ahead else looker.ends(data, place)
        return seen != check.look.negative

    def begins(self, data: bytes, place: int) -> bool:
        """Whether a match starts at the byte ``place``."""
        found = self._re.match(data, place)
        return found is not None and self._held(found, data) is not None

    def ends(self, data: bytes, place: int) -> bool:
        """Whether a match ends at the byte ``place``; made for patterns that end in ``\\z``."""
        before, position = data[:place], 0
        while found := self._re.search(before, position):
            if self._held(found, before) is not None:
                return True
            position = found.start() + 1
            if position > place:
                break
        return False

    def _variant(self, dead: frozenset[int]) -> _Compiled:
        if dead not in self._variants:
            self._variants[dead] = _compile(spell(self._node, dead=dead).source)
        return self._variants[dead]

    def _in_code_points(self, found: _Found, text: Encoded) -> Match:
        spans = [found.span()]
        spans += [found.span(self._spelled.groups[n]) for n in range(1, self.groups + 1)]
        groups = tuple(
            _NOWHERE if start < 0 else (text.to_index(start), text.to_index(end))
            for start, end in spans
        )
        return Match(groups[0][0], groups[0][1], groups)


def _repeats(check: ReferenceCheck, found: _Found, data: bytes) -> bool:
    start, end = found.span(check.copy)
    if start < 0:
        return True
    first, last = found.span(check.original)
    copy, original = data[start:end], data[first:last]
    if check.ignore_case:
        return copy.decode().casefold() == original.decode().casefold()
    return copy == original


def _looker(look: syn.Look) -> Pattern:
    if look.ahead:
        return Pattern(look.body, 0)
    return Pattern(syn.Sequence((look.body, syn.At(syn.Edge.TEXT_END))), 0)


def _compile(source: str) -> _Compiled:
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _LARGE_MEMORY if len(source) > _LARGE_FROM else _SMALL_MEMORY
    try:
        return re2.compile(source.encode(), options)
    except re2.error as error:
        raise PatternError("the pattern needs too much memory", "split it or shorten it") from error


def compile_pattern(
    source: str,
    *,
    ignore_case: bool = False,
    multiline: bool = False,
) -> Pattern:
    """Compile ``source``. Raises PatternError, whose words name the part that is refused."""
    if len(source) > MAX_PATTERN:
        raise PatternError(
            f"the pattern has {len(source):,} characters",
            f"keep a rule's patterns below {MAX_PATTERN:,} together",
        )
    return _compiled(source, ignore_case, multiline)


@functools.lru_cache(maxsize=4096)
def _compiled(source: str, ignore_case: bool, multiline: bool) -> Pattern:
    parsed = parse(source, Flags(ignore_case=ignore_case, multiline=multiline))
    return Pattern(parsed.node, parsed.groups)


__all__ = ["Match", "Pattern", "Spelled", "compile_pattern"]
