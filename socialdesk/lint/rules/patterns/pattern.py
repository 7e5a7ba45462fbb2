"""A compiled pattern: where it matches, in code points."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import re2

from socialdesk.lint.rules.patterns import syntax as syn
from socialdesk.lint.rules.patterns.alternatives import alternatives, has_checks
from socialdesk.lint.rules.patterns.emit import Check, LookCheck, ReferenceCheck, spell
from socialdesk.lint.rules.patterns.encoded import Encoded
from socialdesk.lint.rules.patterns.errors import TOO_LARGE, PatternError
from socialdesk.lint.rules.patterns.match import NOWHERE, Captures, Match, Span
from socialdesk.lint.rules.patterns.parser import Flags, parse

MAX_PATTERN = 120_000
"""Characters in one pattern; the longest word lists that people share stay below 40,000."""

_LEAST_MEMORY = 1 << 20
_MEMORY_PER_CHARACTER = 64
_MOST_MEMORY = 12 << 20
_LONG_TEXT_WORK = 200_000_000
_FEWEST_SEARCHES = 200

if TYPE_CHECKING:
    from re2 import _Match, _Regexp

    _Compiled = _Regexp[bytes]
    _Found = _Match[bytes]

_ATOM = r"(?:[A-Za-z0-9 ,;:!'’\"%&=<>/~@_.-]|\\[bBdDsSwW]|\\[^\w\s])[?*+]?+"
_ONE_LEVEL = rf"\((?:\?:)?+(?:{_ATOM}|\|)*+\)[?*+]?+"
_SIMPLE = re.compile(rf"(?:{_ATOM}|{_ONE_LEVEL}|\|)*+")
"""Words, options and repeats with nothing in them to refuse, told at a glance (linear time)."""


@dataclass
class _Work:
    """How many more searches one text may cost; each may look at the whole of it."""

    left: int

    def may_go_on(self) -> bool:
        self.left -= 1
        return self.left >= 0


def _searches(text: Encoded) -> int:
    return max(_FEWEST_SEARCHES, _LONG_TEXT_WORK // (len(text.data) + 1))


class Pattern:
    """A pattern ready to search `Encoded` texts with; ``groups`` is how many it captures.

    Immutable but for options that are compiled when they are first needed.
    """

    def __init__(self, node: syn.Node, groups: int) -> None:
        self._node = node
        self.groups = groups
        self._spelled = spell(node)
        # What needs no checks is searched without captures, which is several times as fast.
        self._re = _compile(self._spelled.source, captures=bool(self._spelled.checks))
        self._lookers: dict[int, Pattern] = {}
        for check in self._spelled.checks:
            if isinstance(check, LookCheck):
                self._lookers[check.mark] = _looker(check.look)

    def __repr__(self) -> str:
        return f"Pattern({self._spelled.source!r})"

    @cached_property
    def _alternatives(self) -> tuple[Pattern, ...]:
        """The options to try where a check fails; empty where there is no choice."""
        apart = alternatives(self._node) if self._spelled.checks else ()
        return tuple(Pattern(node, self.groups) for node in apart) if len(apart) > 1 else ()

    @cached_property
    def _may_be_empty(self) -> bool:
        return syn.least_length(self._node) == 0

    @cached_property
    def _with_groups(self) -> _Compiled:
        if self._spelled.checks or not self.groups:
            return self._re
        return _compile(self._spelled.source, captures=True)

    @property
    def steps(self) -> int:
        """How large it is compiled: the steps of its program and of those that look around."""
        lookers = sum(looker.steps for looker in self._lookers.values())
        return int(self._re.programsize) + lookers

    @property
    def filter_source(self) -> str:
        """A re2 pattern, over encoded text, that matches wherever this one does."""
        return self._spelled.source

    @property
    def filter_inside(self) -> str:
        """The same for texts of which this pattern only sees a part, whose edges are not theirs."""
        return spell(syn.without_edges(self._node)).source

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
        if self._spelled.checks:
            return self._matches(text, allow_empty=False)
        return self._plain_matches(text)

    def tally(self, text: Encoded) -> tuple[int, Span]:
        """How many matches there are, and where the first one is: cheaper than to list them."""
        known = text.tallies.get(self)
        if known is None:
            known = text.tallies[self] = self._tally(text)
        return known

    def _tally(self, text: Encoded) -> tuple[int, Span]:
        first = next(self.finditer(text), None)
        if first is None:
            return 0, (0, 0)
        if self._spelled.checks or self._may_be_empty:
            return sum(1 for _ in self.finditer(text)), (first.start, first.end)
        count = sum(1 for _ in islice(self._re.finditer(text.data), _searches(text)))
        return count, (first.start, first.end)

    def _plain_matches(self, text: Encoded) -> Iterator[Match]:
        """`_matches` for patterns that re2 answers alone; most are of that kind."""
        for found in islice(self._re.finditer(text.data), _searches(text)):
            start, end = found.span()
            if start == end:
                continue
            look_up = Captures(self._capturing_at, text, start) if self.groups else None
            yield Match(text.to_index(start), text.to_index(end), self.groups, look_up)

    def _capturing_at(self, data: bytes, place: int) -> Callable[[int], Span]:
        """Tells the spans, in bytes, of the groups of the match that starts at ``place``."""
        found = self._with_groups.match(data, place)
        numbers = self._spelled.groups

        def span(number: int) -> Span:
            if found is None or number not in numbers:
                return NOWHERE
            return found.span(numbers[number])

        return span

    def _matches(self, text: Encoded, *, allow_empty: bool) -> Iterator[Match]:
        data, position = text.data, 0
        work = _Work(_searches(text))
        while (held := self.first_from(data, position, len(data), work)) is not None:
            start, end = held[0]
            if allow_empty or end > start:
                yield _in_code_points(held, text)
            position = end if end > start else start + 1

    def first_from(
        self, data: bytes, place: int, last: int, work: _Work
    ) -> tuple[Span, ...] | None:
        """The spans of the first match whose checks hold and that starts in ``[place, last]``."""
        while place <= last and work.may_go_on():
            found = self._with_groups.search(data, place)
            if found is None or found.start() > last:
                return None
            if self._all_hold(found, data, work):
                return self._spans(found)
            if self._alternatives:
                return self._first_of_alternatives(data, found.start(), last, work)
            place = found.start() + 1
        return None

    def _first_of_alternatives(
        self, data: bytes, place: int, last: int, work: _Work
    ) -> tuple[Span, ...] | None:
        """Each option looks for itself: one that is nowhere in the text is looked for once."""
        best = None
        for option in self._alternatives:
            found = option.first_from(data, place, last, work)
            if found is not None:
                # A later option only wins where it starts further to the left.
                best, last = found, found[0][0] - 1
        return best

    def _held(self, found: _Found, data: bytes, work: _Work) -> tuple[Span, ...] | None:
        """The spans of the match at this start whose checks hold, if there is one."""
        if self._all_hold(found, data, work):
            return self._spans(found)
        for option in self._alternatives:
            another = option.spans_at(data, found.start(), work)
            if another is not None:
                return another
        return None

    def _all_hold(self, found: _Found, data: bytes, work: _Work) -> bool:
        return all(self._holds(check, found, data, work) for check in self._spelled.checks)

    def spans_at(self, data: bytes, place: int, work: _Work) -> tuple[Span, ...] | None:
        """The spans, in bytes, of a match that starts at the byte ``place``."""
        if not work.may_go_on():
            return None
        found = self._with_groups.match(data, place)
        return None if found is None else self._held(found, data, work)

    def _spans(self, found: _Found) -> tuple[Span, ...]:
        numbers = self._spelled.groups
        own = (numbers.get(n) for n in range(self.groups + 1))
        return tuple(NOWHERE if n is None else found.span(n) for n in own)

    def _holds(self, check: Check, found: _Found, data: bytes, work: _Work) -> bool:
        if isinstance(check, ReferenceCheck):
            return _repeats(check, found, data)
        place = found.start(check.mark)
        if place < 0:
            return True
        looker = self._lookers[check.mark]
        if check.look.ahead:
            return (looker.spans_at(data, place, work) is None) == check.look.negative
        return looker.ends_at(data, place) != check.look.negative

    def ends_at(self, data: bytes, place: int) -> bool:
        """Whether a match ends at the byte ``place``: for patterns that end in ``\\z``."""
        return self._re.search(data[:place]) is not None


def _in_code_points(spans: tuple[Span, ...], text: Encoded) -> Match:
    groups = tuple(
        NOWHERE if start < 0 else (text.to_index(start), text.to_index(end)) for start, end in spans
    )
    return Match(*groups[0], len(groups) - 1, groups.__getitem__)


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
    if has_checks(look.body):
        raise PatternError(
            "a look-around inside a look-behind is not supported", "write the two one after another"
        )
    return Pattern(syn.Sequence((look.body, syn.At(syn.Edge.TEXT_END))), 0)


def _compile(source: str, *, captures: bool) -> _Compiled:
    options = re2.Options()
    options.log_errors = False
    options.never_capture = not captures
    wanted = _LEAST_MEMORY + _MEMORY_PER_CHARACTER * len(source)
    options.max_mem = min(wanted, _MOST_MEMORY)
    try:
        return re2.compile(source.encode(), options)
    except re2.error as error:
        raise PatternError(TOO_LARGE, "split it or shorten it") from error


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


def groups_in(source: str) -> int:
    """How many groups a pattern captures. Raises PatternError."""
    return parse(source, Flags()).groups if "(" in source else 0


def check_syntax(source: str) -> None:
    """Parse and translate without compiling. Raises PatternError."""
    if not _SIMPLE.fullmatch(source):
        parsed = parse(source, Flags())
        if "(" in source:  # nothing else can be parsed and still not be translated
            spell(parsed.node)


@functools.lru_cache(maxsize=1024)
def _compiled(source: str, ignore_case: bool, multiline: bool) -> Pattern:
    parsed = parse(source, Flags(ignore_case=ignore_case, multiline=multiline))
    return Pattern(parsed.node, parsed.groups)


__all__ = ["Match", "Pattern", "check_syntax", "compile_pattern", "groups_in"]
