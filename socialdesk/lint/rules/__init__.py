"""The kinds of rule a voice pack can hold, and how they run over a text. No spaCy here."""

from socialdesk.lint.rules.build import Built, build
from socialdesk.lint.rules.rule_tests import RuleTestFailure
from socialdesk.lint.rules.ruleset import RuleSet

__all__ = ["Built", "RuleSet", "RuleTestFailure", "build"]
