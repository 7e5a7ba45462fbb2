"""Runs the texts that a rule brings along to show what it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.linting import TextKind
from socialdesk.lint.rules.base import Rule, Setting
from socialdesk.lint.rules.blocks import Blocks
from socialdesk.lint.rules.scopes import Scope


@dataclass(frozen=True)
class RuleTestFailure:
    """A test of a rule that does not hold."""

    rule: str
    file: str
    text: str
    should_flag: bool

    def __str__(self) -> str:
        verdict = (
            "is not flagged, and should be" if self.should_flag else "is flagged, and should not be"
        )
        return f"{self.file}: {self.rule}: “{self.text}” {verdict}"


def failures_of(rule: Rule, name: str, setting: Setting, lang: str) -> Iterator[RuleTestFailure]:
    """The tests of ``rule`` that fail. Rules that need tags are left out: there are none here."""
    if rule.header.needs_tags:
        return
    tests = rule.header.tests
    for should_flag, texts in ((False, tests.passing), (True, tests.failing)):
        for text in texts:
            if flags(rule, text, setting, lang) != should_flag:
                yield RuleTestFailure(name, rule.header.file, text, should_flag)


def flags(rule: Rule, text: str, setting: Setting, lang: str) -> bool:
    """Whether the rule finds anything in ``text``; a rule for replies sees it as a reply."""
    kind = TextKind.REPLY if Scope.REPLY in rule.header.scopes else TextKind.POST
    blocks = Blocks(text, kind, lang or "en")
    for block in blocks.of(rule.header, setting.reading):
        for hit in rule.find(block, setting):
            start, end = block.offset + hit.start, block.offset + hit.end
            if not blocks.is_excluded(rule.header, start, end):
                return True
    return False
