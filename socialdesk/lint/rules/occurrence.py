"""``extends: occurrence``: how often something may or must appear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.keys import compiled
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Pattern


@dataclass(frozen=True)
class Occurrence(Rule):
    """Counts the matches; a ``most`` or ``least`` of 0 sets no bound, as in Vale."""

    header: Header
    pattern: Pattern
    most: int
    least: int

    def filter_source(self) -> str | None:
        return None if self.least else self.pattern.filter_source

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        if len(block.text) <= self.most and not self.least:
            return
        count, (start, end) = self.pattern.tally(block.encoded)
        if (self.most and count > self.most) or (self.least and count < self.least):
            yield Hit(start, end, filled(self.header.message, str(count), str(count)))


def read(fields: Fields, header: Header) -> Occurrence:
    """Build the rule from its keys. Raises RuleError."""
    token = fields.required("token")
    ignore_case = fields.flag("ignorecase")
    pattern = compiled(f"(?:{token.text})", token.line, ignore_case=ignore_case)
    most, least = fields.integer("max"), fields.integer("min")
    if most <= 0 and least <= 0:
        raise RuleError("the rule sets no bound", "add 'max:' or 'min:' above 0", fields.line)
    return Occurrence(header, pattern, max(0, most), max(0, least))
