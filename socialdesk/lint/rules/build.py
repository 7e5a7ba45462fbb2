"""Makes a rule of the keys in its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.lint.rules import (
    capitalization,
    conditional,
    consistency,
    existence,
    metric,
    occurrence,
    readability,
    repetition,
    sequence,
    spelling,
    substitution,
)
from socialdesk.lint.rules.base import Header, Rule
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.keys import read_header
from socialdesk.lint.rules.nodes import Mapping
from socialdesk.lint.rules.patterns import PatternError

READERS: dict[str, Callable[[Fields, Header], Rule]] = {
    "capitalization": capitalization.read,
    "conditional": conditional.read,
    "consistency": consistency.read,
    "existence": existence.read,
    "metric": metric.read,
    "occurrence": occurrence.read,
    "readability": readability.read,
    "repetition": repetition.read,
    "sequence": sequence.read,
    "spelling": spelling.read,
    "substitution": substitution.read,
}
"""Every kind of rule and the module that reads it."""


@dataclass(frozen=True)
class Built:
    """A rule, or ``None``; what of it was refused, and what was strange but harmless."""

    rule: Rule | None
    refused: tuple[RuleError, ...] = ()
    unknown_keys: tuple[tuple[str, int], ...] = ()


def build(mapping: Mapping, name: str, file: str) -> Built:
    """Read one rule file. Never raises: what cannot be used is in ``refused``."""
    fields = Fields(mapping)
    try:
        rule = _read(fields, name, file)
    except RuleError as error:
        return Built(None, (*fields.troubles, error))
    except PatternError as error:
        return Built(None, (*fields.troubles, RuleError(error.what, error.mend, fields.line)))
    return Built(rule, tuple(fields.troubles), fields.unknown)


def _read(fields: Fields, name: str, file: str) -> Rule:
    extends = fields.text("extends").strip().lower()
    if extends == "script":
        raise RuleError(
            "'script' rules are not run",
            "nothing in a pack is executed: use another kind",
            fields.line_of("extends"),
        )
    if extends and extends not in READERS:
        raise RuleError(
            f"'{extends[:40]}' is no kind of rule",
            f"use {', '.join(READERS)}",
            fields.line_of("extends"),
        )
    header = read_header(fields, name, file)
    return READERS[extends](fields, header)
