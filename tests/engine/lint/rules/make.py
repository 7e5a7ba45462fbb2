"""Small rules and packs for tests."""

from collections.abc import Sequence
from typing import Any

from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import Pack
from socialdesk.lint.rules import RuleSet, build
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.fields import RuleError
from socialdesk.lint.rules.nodes import mapping_of


def a_rule(extends: str, name: str = "rule", **keys: object) -> Rule:
    """A rule of the given kind; fails the test where any part of it is refused."""
    built = build(mapping_of({"extends": extends, "message": "%s", **keys}), name, "rule.yml")
    assert built.refused == ()
    assert built.rule is not None
    return built.rule


def refusals(extends: str, **keys: object) -> list[RuleError]:
    """What of a rule is refused."""
    built = build(mapping_of({"extends": extends, "message": "%s", **keys}), "rule", "rule.yml")
    return list(built.refused)


def a_pack(*rules: Rule, accept: Sequence[str] = (), name: str = "pack", **more: Any) -> Pack:
    """A pack that holds the rules."""
    return Pack(name, rules=rules, accept=tuple(accept), **more)


def check(rule: Rule, text: str, kind: TextKind = TextKind.POST) -> tuple[Finding, ...]:
    """What one rule finds."""
    return RuleSet([a_pack(rule)]).check(text, kind=kind, lang="en")


def matches(rule: Rule, text: str) -> list[str]:
    """The texts that one rule marks."""
    return [finding.match for finding in check(rule, text)]
