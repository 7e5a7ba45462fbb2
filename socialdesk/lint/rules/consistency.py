"""``extends: consistency``: one of two spellings, but not both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.fields import Fields, RuleError, Text
from socialdesk.lint.rules.fixes import NO_FIX, Fix, in_case_of, replacing
from socialdesk.lint.rules.keys import compiled, usable
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Match, Pattern, groups_in


@dataclass(frozen=True)
class Either:
    """Two spellings as one pattern; a match of the first sets group 1, the other one ``second``."""

    pattern: Pattern
    second: int

    def form_of(self, match: Match) -> int:
        return 2 if match.group(self.second)[0] >= 0 else 1


@dataclass(frozen=True)
class Consistency(Rule):
    """Flags the last match of a pair of which both spellings occur."""

    header: Header
    pairs: tuple[Either, ...]

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        for pair in self.pairs:
            found = list(pair.pattern.finditer(block.encoded))
            forms = [pair.form_of(match) for match in found]
            if len(set(forms)) < 2:
                continue
            last = found[-1]
            observed = block.text[last.start : last.end]
            suggestions, action = _fix(block.text, found, forms)
            message = filled(self.header.message, observed, observed)
            yield Hit(last.start, last.end, message, suggestions, action)


def _fix(text: str, found: list[Match], forms: list[int]) -> Fix:
    """The other spelling, where the last one is the only odd one out."""
    if forms.count(forms[-1]) > 1:
        return NO_FIX
    first, last = found[0], found[-1]
    other, observed = text[first.start : first.end], text[last.start : last.end]
    option = other.lower() if first.start == 0 and observed == observed.lower() else other
    options, action = replacing((in_case_of(observed, option),))
    return options, action if options else FixAction.NONE


def read(fields: Fields, header: Header) -> Consistency:
    """Build the rule from its keys. Raises RuleError."""
    pairs = fields.pairs("either") if fields.node("either") else ()
    nonword, ignore_case = fields.flag("nonword"), fields.flag("ignorecase")
    built = []
    for first, second in pairs:
        sides = usable(fields, (Text(first, second.line), second), "pairs")
        if len(sides) == 2:
            built.append(_either(first, second, nonword, ignore_case))
    if not built:
        raise RuleError(
            "the rule compares nothing", "add 'either:' with lines like 'one: other'", fields.line
        )
    return Consistency(header, tuple(built))


def _either(first: str, second: Text, nonword: bool, ignore_case: bool) -> Either:
    groups_inside = groups_in(first)
    joined = f"({first})|({second.text})"
    source = joined if nonword else rf"\b(?:{joined})\b"
    pattern = compiled(source, second.line, ignore_case=ignore_case, multiline=True)
    return Either(pattern, groups_inside + 2)
