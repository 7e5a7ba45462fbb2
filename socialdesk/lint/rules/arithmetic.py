"""A small calculator for formulas from strangers: no names but the given ones, no eval."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

MAX_LENGTH = 500
MAX_DEPTH = 30

_TOKEN = re.compile(
    r"\s*(?:(\d+\.?\d*|\.\d+)|((?:math\.)?[A-Za-z_][\w.]*)|(<=|>=|==|!=|&&|\|\||[-+*/%^()<>,!]))"
)


class FormulaError(Exception):
    """A formula that cannot be computed."""


Values = Mapping[str, float]
Formula = Callable[[Values], float]

_FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt,
    "abs": math.fabs,
    "floor": math.floor,
    "ceil": math.ceil,
    "log": math.log,
    "pow": math.pow,
    "min": min,
    "max": max,
}
_LEVELS: tuple[dict[str, Callable[[float, float], float]], ...] = (
    {"||": lambda a, b: float(bool(a) or bool(b))},
    {"&&": lambda a, b: float(bool(a) and bool(b))},
    {
        "<": lambda a, b: float(a < b),
        "<=": lambda a, b: float(a <= b),
        ">": lambda a, b: float(a > b),
        ">=": lambda a, b: float(a >= b),
        "==": lambda a, b: float(a == b),
        "!=": lambda a, b: float(a != b),
    },
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": math.fmod},
)
"""The operators, the loosest first; a comparison gives 1 or 0."""


def parse_formula(source: str, names: frozenset[str]) -> Formula:
    """Compile a formula over ``names``. Raises FormulaError."""
    if len(source) > MAX_LENGTH:
        raise FormulaError(f"the formula is longer than {MAX_LENGTH} characters")
    reader = _Reader(_tokens(source), names)
    formula = reader.level(0, 0)
    if reader.next():
        raise FormulaError("the formula goes on after its end")
    return formula


def value_of(formula: Formula, values: Values) -> float | None:
    """The formula's value; ``None`` where it has none (a division by zero)."""
    try:
        return float(formula(values))
    except (ArithmeticError, ValueError, TypeError):
        return None


def _tokens(source: str) -> list[str]:
    tokens, place = [], 0
    source = source.rstrip()
    while place < len(source):
        match = _TOKEN.match(source, place)
        if match is None:
            raise FormulaError(f"'{source[place : place + 10]}' is not understood")
        tokens.append(match.group().strip())
        place = match.end()
    return tokens


@dataclass
class _Reader:
    tokens: list[str]
    names: frozenset[str]
    place: int = 0

    def peek(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def next(self) -> str:
        token = self.peek()
        self.place += 1
        return token

    def level(self, index: int, depth: int) -> Formula:
        if depth > MAX_DEPTH:
            raise FormulaError("the brackets are nested too deeply")
        if index == len(_LEVELS):
            return self._single(depth)
        left = self.level(index + 1, depth)
        while self.peek() in _LEVELS[index]:
            operator = _LEVELS[index][self.next()]
            left = _both(operator, left, self.level(index + 1, depth))
        return left

    def _single(self, depth: int) -> Formula:
        word = self.next()
        if word == "-":
            inner = self.level(len(_LEVELS), depth + 1)
            return lambda values: -inner(values)
        if word == "(":
            return self._closed(depth)
        if word[:1].isdigit() or word[:1] == ".":
            number = float(word)
            return lambda values: number
        name = word.removeprefix("math.").lower()
        if name in _FUNCTIONS and self.peek() == "(":
            self.next()
            return self._call(_FUNCTIONS[name], depth)
        if word in self.names:
            return lambda values: values[word]
        raise FormulaError(
            f"'{word[:30]}' is not a number that we count" if word else "it ends early"
        )

    def _closed(self, depth: int) -> Formula:
        inner = self.level(0, depth + 1)
        if self.next() != ")":
            raise FormulaError("a closing bracket is missing")
        return inner

    def _call(self, function: Callable[..., float], depth: int) -> Formula:
        arguments = [self.level(0, depth + 1)]
        while self.peek() == ",":
            self.next()
            arguments.append(self.level(0, depth + 1))
        if self.next() != ")":
            raise FormulaError("a closing bracket is missing")
        return lambda values: function(*(argument(values) for argument in arguments))


def _both(operator: Callable[[float, float], float], left: Formula, right: Formula) -> Formula:
    return lambda values: operator(left(values), right(values))
