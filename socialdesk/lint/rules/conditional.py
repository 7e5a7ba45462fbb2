"""``extends: conditional``: where this stands, that must stand too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields
from socialdesk.lint.rules.keys import compiled, read_exceptions
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Pattern


@dataclass(frozen=True)
class Conditional(Rule):
    """Flags each match of ``first`` that ``second`` does not account for.

    Where ``second`` captures something ("World Health Organization (WHO)"), it accounts for what it
    captured; where it captures nothing, its presence accounts for everything.
    """

    header: Header
    first: Pattern
    second: Pattern
    exceptions: Exceptions

    def filter_source(self) -> str | None:
        return self.first.filter_source

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        accepted = setting.accepted if self.header.uses_vocabulary else None
        if not self.second.groups and self.second.found_in(block.encoded):
            return
        explained = self._explained(block)
        for match in self.first.finditer(block.encoded):
            observed = block.text[match.start : match.end]
            if observed in explained or self.exceptions.cover(block, match.start, match.end):
                continue
            if accepted and accepted.cover(block, match.start, match.end):
                continue
            yield Hit(match.start, match.end, filled(self.header.message, observed, observed))

    def _explained(self, block: Block) -> frozenset[str]:
        if not self.second.groups:
            return frozenset()
        spans = (span for match in self.second.finditer(block.encoded) for span in match.groups[1:])
        return frozenset(block.text[start:end] for start, end in spans if end > start)


def read(fields: Fields, header: Header) -> Conditional:
    """Build the rule from its keys. Raises RuleError."""
    first, second = fields.required("first"), fields.required("second")
    ignore_case = fields.flag("ignorecase")
    return Conditional(
        header,
        compiled(first.text, first.line, ignore_case=ignore_case),
        compiled(second.text, second.line, ignore_case=ignore_case),
        read_exceptions(fields),
    )
