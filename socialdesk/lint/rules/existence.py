"""``extends: existence``: words and phrases that must not be there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.fixes import fix_for, widened
from socialdesk.lint.rules.keys import compiled, read_exceptions, usable
from socialdesk.lint.rules.lemmas import Inflections
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Pattern


@dataclass(frozen=True)
class Existence(Rule):
    """Flags each match of its pattern."""

    header: Header
    pattern: Pattern
    exceptions: Exceptions
    nonword: bool
    inflections: Inflections | None = None

    def filter_source(self) -> str | None:
        return None if self.inflections else self.pattern.filter_source

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        accepted = setting.accepted if self.header.uses_vocabulary and not self.nonword else None
        for start, end in self._places(block):
            if self.exceptions.cover(block, start, end):
                continue
            if accepted and accepted.cover(block, start, end):
                continue
            observed = block.text[start:end]
            suggestions, action = fix_for(self.header.action, observed)
            message = filled(self.header.message, observed, observed)
            place = widened(block.text, start, end, action)
            yield Hit(*place, message, suggestions, action)

    def _places(self, block: Block) -> list[tuple[int, int]]:
        places = [(match.start, match.end) for match in self.pattern.finditer(block.encoded)]
        if self.inflections is None:
            return places
        forms = ((start, end) for start, end, _ in self.inflections.find(block.text, block.lang))
        return sorted({*places, *forms})


def read(fields: Fields, header: Header) -> Existence:
    """Build the rule from its keys. Raises RuleError."""
    tokens = usable(fields, fields.texts("tokens"), "tokens")
    raw = fields.texts("raw")
    if not tokens and not raw:
        raise RuleError("the rule looks for nothing", "add 'tokens:' with a list", fields.line)
    nonword = fields.flag("nonword")
    words = "|".join(token.text for token in tokens)
    body = rf"\b(?:{words})\b" if tokens and not nonword else f"(?:{words})"
    joined_raw = "".join(text.text for text in raw)
    source = body + joined_raw if fields.flag("append") else joined_raw + body
    line = (tokens or raw)[0].line
    ignore_case = fields.flag("ignorecase")
    pattern = compiled(source, line, ignore_case=ignore_case, multiline=True)
    inflections = Inflections(t.text for t in tokens) if fields.flag("lemma") else None
    return Existence(header, pattern, read_exceptions(fields), nonword, inflections)
