"""How much compiled pattern one pack may bring: each rule may be in bounds and all too many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass

from socialdesk.lint.packs import limits
from socialdesk.lint.rules.build import Built
from socialdesk.lint.rules.fields import RuleError
from socialdesk.lint.rules.patterns import Pattern
from socialdesk.lint.rules.patterns.errors import TOO_LARGE

SPENT = RuleError("the pack's patterns are too large together", "split the pack", 1)


@dataclass
class Budget:
    """What is left to spend, in steps of compiled patterns."""

    left: int = field(default_factory=lambda: limits.MAX_PATTERN_STEPS)

    @property
    def is_spent(self) -> bool:
        return self.left <= 0

    def charge(self, built: Built) -> None:
        """Count a rule; one that was too large to compile cost the time of a very large one."""
        self.left -= sum(pattern.steps for pattern in _patterns(built.rule))
        too_large = sum(error.what == TOO_LARGE for error in built.refused)
        self.left -= too_large * limits.STEPS_OF_TOO_LARGE


def _patterns(part: object) -> Iterator[Pattern]:
    """The patterns of a rule, wherever its kind keeps them."""
    match part:
        case Pattern():
            yield part
        case tuple():
            for inner in part:
                yield from _patterns(inner)
        case _ if is_dataclass(part) and not isinstance(part, type):
            for one in fields(part):
                yield from _patterns(getattr(part, one.name))
