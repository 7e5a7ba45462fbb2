"""``extends: substitution``: this word rather than that one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields, RuleError, Text
from socialdesk.lint.rules.fixes import (
    capitalised,
    expanded,
    fix_for,
    in_case_of,
    replacing,
    widened,
)
from socialdesk.lint.rules.keys import compiled, read_exceptions, usable
from socialdesk.lint.rules.lemmas import Inflections
from socialdesk.lint.rules.messages import filled, in_words
from socialdesk.lint.rules.patterns import (
    Encoded,
    Match,
    Pattern,
    PatternError,
    compile_pattern,
    groups_in,
)

_UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")
_HAS_GROUP = re.compile(r"\$\{?\d")
_PATTERN_SIGNS = frozenset("[](){}*+?\\^$")
_MAYBE_PATTERN = _PATTERN_SIGNS | frozenset("|.")


@dataclass(frozen=True)
class Swap:
    """One ``this: that`` and its groups in the joined pattern."""

    observed: str
    wanted: str
    group: int
    last_group: int

    def filled(self, text: str, match: Match) -> str:
        if not _HAS_GROUP.search(self.wanted):
            return self.wanted
        spans = (match.group(number) for number in range(self.group, self.last_group + 1))
        return expanded(self.wanted, [text[a:b] if a >= 0 else "" for a, b in spans])


@dataclass(frozen=True)
class Substitution(Rule):
    """Flags each match of a swap's left side and offers its right side."""

    header: Header
    pattern: Pattern
    swaps: tuple[Swap, ...]
    exceptions: Exceptions
    capitalize: bool
    any_case: bool
    inflections: Inflections | None = None

    def filter_source(self) -> str | None:
        return None if self.inflections else self.pattern.filter_source

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        accepted = setting.accepted if self.header.uses_vocabulary else None
        for match in self.pattern.finditer(block.encoded):
            observed = block.text[match.start : match.end]
            swap = self._swap_of(match, observed)
            wanted = swap.filled(block.text, match)
            if self.capitalize and observed == capitalised(observed):
                wanted = capitalised(wanted)
            if self._is_fine(wanted, observed):
                continue
            if self.exceptions.cover(block, match.start, match.end):
                continue
            if accepted and accepted.cover(block, match.start, match.end):
                continue
            yield self._hit(block, match, wanted, observed)
        if self.inflections:
            yield from self._inflected(block, self.inflections)

    def _inflected(self, block: Block, inflections: Inflections) -> Iterator[Hit]:
        """Other forms of the left sides; the right side is shown, but not offered uninflected."""
        wanted = {swap.observed: swap.wanted for swap in self.swaps}
        for start, end, word in inflections.find(block.text, block.lang):
            observed = block.text[start:end]
            if observed.lower() != word.lower() and not self.exceptions.cover(block, start, end):
                yield Hit(start, end, filled(self.header.message, wanted[word], observed))

    def _swap_of(self, match: Match, observed: str) -> Swap:
        """The swap that matched: where it is a pattern its group tells, else the words do."""
        for swap in self._patterns:
            if match.group(swap.group)[0] >= 0:
                return swap
        known = self._words.get(observed) or self._words.get(observed.casefold())
        return known or next(s for s in self.swaps if match.group(s.group)[0] >= 0)

    @cached_property
    def _patterns(self) -> tuple[Swap, ...]:
        return tuple(swap for swap in self.swaps if _MAYBE_PATTERN & set(swap.observed))

    @cached_property
    def _words(self) -> dict[str, Swap]:
        """The swaps of plain words, the first one of each winning."""
        backwards = [swap for swap in reversed(self.swaps) if swap not in self._patterns]
        if self.any_case:
            return {swap.observed.casefold(): swap for swap in backwards}
        return {swap.observed: swap for swap in backwards}

    def _is_fine(self, wanted: str, observed: str) -> bool:
        if self.header.action.name == "replace":
            return observed in options_of(wanted)
        return _matches(wanted, observed)

    def _hit(self, block: Block, match: Match, wanted: str, observed: str) -> Hit:
        options = self.header.action.params or options_of(wanted)
        shown, message = wanted, self.header.message
        if self.header.action.name == "replace":
            if self.capitalize and observed == capitalised(observed):
                options = tuple(map(capitalised, options))
            if not self.header.action.params:
                shown, message = in_words(options), _without_double_quotes(message)
        suggestions, action = self._fix(options, observed)
        text = filled(message, shown, observed)
        place = widened(block.text, match.start, match.end, action)
        return Hit(*place, text, suggestions, action)

    def _fix(self, options: tuple[str, ...], observed: str) -> tuple[tuple[str, ...], FixAction]:
        if self.header.action.name in ("remove", "edit"):
            return fix_for(self.header.action, observed)
        is_literal = self.header.action.name == "replace"
        literal = [o for o in options if o.strip() and (is_literal or not _PATTERN_SIGNS & set(o))]
        options_left = (option for option in literal if option != observed)
        # A left side written in capitals is about the capitals: the fix must not bring them back.
        return replacing(in_case_of(observed, o, may_shout=self.any_case) for o in options_left)


def options_of(wanted: str) -> tuple[str, ...]:
    """``a|b`` as its options; ``\\|`` is a bar."""
    parts = _UNESCAPED_PIPE.split(wanted)
    return tuple(part.replace(r"\|", "|") for part in parts if part)


def _without_double_quotes(message: str) -> str:
    for quoted in ("'%s'", '"%s"'):
        if message.count(quoted) == 2:
            return message.replace(quoted, "%s", 1)
    return message


def _matches(wanted: str, observed: str) -> bool:
    """Whether what is there is already fine: the right side may be a pattern itself."""
    if wanted == observed or " " in wanted or not _MAYBE_PATTERN & set(wanted):
        return wanted == observed
    try:
        pattern = compile_pattern(rf"\A(?:{wanted})\z")
    except PatternError:
        return False
    return pattern.found_in(Encoded(observed))


def read(fields: Fields, header: Header) -> Substitution:
    """Build the rule from its keys. Raises RuleError."""
    pairs = fields.pairs("swap") if fields.node("swap") else ()
    lines = {observed: wanted for observed, wanted in pairs if observed.strip()}
    keys = usable(fields, [Text(key, value.line) for key, value in lines.items()], "swaps")
    if not keys:
        raise RuleError(
            "the rule swaps nothing", "add 'swap:' with lines like 'this: that'", fields.line
        )
    # The longest first, as Vale does: "the end" must win over "the".
    ordered = sorted(keys, key=lambda key: -len(key.text))
    swaps, parts, group = [], [], 1
    for key in ordered:
        inner = groups_in(key.text)
        swaps.append(Swap(key.text, lines[key.text].text, group, group + inner))
        parts.append(f"({renumbered(key.text, group)})")
        group += inner + 1
    joined = "|".join(parts)
    source = joined if fields.flag("nonword") else rf"\b(?:{joined})\b"
    ignore_case = fields.flag("ignorecase")
    fields.text("pos")
    pattern = compiled(source, ordered[0].line, ignore_case=ignore_case, multiline=True)
    capitalize = fields.flag("capitalize")
    inflections = Inflections(key.text for key in keys) if fields.flag("lemma") else None
    return Substitution(
        header,
        pattern,
        tuple(swaps),
        read_exceptions(fields),
        capitalize,
        ignore_case,
        inflections,
    )


_REFERENCE = re.compile(r"\\(\\|[1-9]\d?)")


def renumbered(source: str, by: int) -> str:
    """The pattern with its back-references moved up, for a place inside a larger pattern."""

    def move(match: re.Match[str]) -> str:
        return match.group() if match.group(1) == "\\" else f"\\{int(match.group(1)) + by}"

    return _REFERENCE.sub(move, source)
