"""``extends: metric``: a formula over counts, and the condition under which it is flagged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from socialdesk.lint.rules.arithmetic import Formula, FormulaError, parse_formula, value_of
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.counts import Counts, count
from socialdesk.lint.rules.fields import Fields, RuleError, Text
from socialdesk.lint.rules.messages import filled

_MARKUP = ("pre", "list", "blockquote", *(f"heading_h{n}" for n in range(1, 7)))
"""Vale counts these in documents; a post has none."""

_HEADING = re.compile(r"heading\.(h[1-6])")
_RESULT = "result"
_NAMES = frozenset(Counts.__dataclass_fields__) | frozenset(_MARKUP)


@dataclass(frozen=True)
class Metric(Rule):
    """Flags a text where the condition holds for the formula's value."""

    header: Header
    formula: Formula
    condition: Formula

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        if not block.text.strip():
            return
        values = dict.fromkeys(_MARKUP, 0.0) | asdict(count(block.text, setting.reading))
        result = value_of(self.formula, values)
        if result is not None and value_of(self.condition, values | {_RESULT: result}):
            yield Hit(0, 0, filled(self.header.message, f"{result:.2f}"))


def read(fields: Fields, header: Header) -> Metric:
    """Build the rule from its keys. Raises RuleError."""
    formula = fields.required("formula")
    condition = fields.required("condition")
    return Metric(
        header,
        _parsed(formula, formula.text, _NAMES),
        _parsed(condition, f"{_RESULT} {condition.text}", _NAMES | {_RESULT}),
    )


def _parsed(place: Text, source: str, names: frozenset[str]) -> Formula:
    try:
        return parse_formula(_HEADING.sub(r"heading_\1", source), names)
    except FormulaError as error:
        mend = f"use numbers, + - * / and {', '.join(sorted(Counts.__dataclass_fields__))}"
        raise RuleError(f"the formula is refused, {error}", mend, place.line) from error
