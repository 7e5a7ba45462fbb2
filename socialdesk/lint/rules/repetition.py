"""``extends: repetition``: the same thing twice in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.keys import compiled, usable
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Match, Pattern


@dataclass(frozen=True)
class Repetition(Rule):
    """Flags a match that repeats the one before it, with only space between.

    ``most`` is how many repeats go unflagged; as in Vale the count runs over the whole block and
    starts again after each finding.
    """

    header: Header
    pattern: Pattern
    ignore_case: bool
    letters_only: bool
    most: int

    def filter_source(self) -> str | None:
        return self.pattern.filter_source

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        before: Match | None = None
        count = 0
        for match in self.pattern.finditer(block.encoded):
            if before and self._repeats(block.text, before, match):
                count += 1
                if count > self.most:
                    count = 0
                    yield self._hit(block.text, before, match)
            before = match

    def _repeats(self, text: str, before: Match, match: Match) -> bool:
        first = text[before.start : before.end].strip()
        second = text[match.start : match.end].strip()
        gap = text[before.end : match.start]
        if (gap and not gap.isspace()) or "\n" in text[before.start : match.end]:
            return False
        if self.letters_only and not second.isalpha():
            return False
        return first == second or (self.ignore_case and first.casefold() == second.casefold())

    def _hit(self, text: str, before: Match, match: Match) -> Hit:
        first = text[before.start : before.end].strip()
        second = text[match.start : match.end].strip()
        message = filled(self.header.message, second, second)
        return Hit(before.start, match.end, message, (first,), FixAction.REPLACE)


def read(fields: Fields, header: Header) -> Repetition:
    """Build the rule from its keys. Raises RuleError."""
    tokens = usable(fields, fields.texts("tokens"), "tokens")
    if not tokens:
        raise RuleError("the rule looks for nothing", "add 'tokens:' with a list", fields.line)
    ignore_case = fields.flag("ignorecase")
    source = "|".join(token.text for token in tokens)
    pattern = compiled(f"(?:{source})", tokens[0].line, ignore_case=ignore_case)
    return Repetition(
        header, pattern, ignore_case, fields.flag("alpha"), max(0, fields.integer("max"))
    )
