"""Reads a rule's keys with their types, and says in one line what is wrong with one."""

from __future__ import annotations

from dataclasses import dataclass, field

from socialdesk.lint.rules.nodes import Listing, Mapping, Node, Scalar

_YES = frozenset({"true", "yes", "on", "y"})
_NO = frozenset({"false", "no", "off", "n", ""})


class RuleError(Exception):
    """A rule, or a part of one, that is refused; the words are for the pack's author."""

    def __init__(self, what: str, mend: str, line: int) -> None:
        super().__init__(f"line {line}: {what}: {mend}")
        self.what = what
        self.mend = mend
        self.line = line


@dataclass(frozen=True)
class Text:
    """A value and the line that it stands on."""

    text: str
    line: int


@dataclass
class Fields:
    """The keys of one mapping. Keys are matched without regard to case, as Vale does.

    ``unknown`` are the keys that nobody asked for; ``troubles`` collects parts that were left out
    while the rest of the rule stays usable.
    """

    mapping: Mapping
    troubles: list[RuleError] = field(default_factory=list)
    _asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._by_name = {key.lower(): node for key, node in self.mapping.items.items()}

    @property
    def line(self) -> int:
        return self.mapping.line

    @property
    def unknown(self) -> tuple[tuple[str, int], ...]:
        items = self.mapping.items.items()
        return tuple((key, node.line) for key, node in items if key.lower() not in self._asked)

    def node(self, name: str) -> Node | None:
        """The value of ``name``, of whatever type."""
        self._asked.add(name)
        return self._by_name.get(name)

    def line_of(self, name: str) -> int:
        """The line of the value of ``name``, or of the whole mapping."""
        found = self._by_name.get(name)
        return found.line if found else self.line

    def text(self, name: str, default: str = "") -> str:
        """A single value. Raises RuleError where it is a list or a mapping."""
        found = self.node(name)
        if found is None:
            return default
        if not isinstance(found, Scalar):
            raise RuleError(f"'{name}' must be one value", "write it on one line", found.line)
        return found.text

    def required(self, name: str) -> Text:
        """A value that a rule cannot do without. Raises RuleError."""
        value = self.text(name)
        if not value.strip():
            raise RuleError(f"'{name}' is missing", f"add the line '{name}: …'", self.line)
        return Text(value, self.line_of(name))

    def texts(self, name: str) -> tuple[Text, ...]:
        """A list of values; a single value counts as a list of one. Raises RuleError."""
        found = self.node(name)
        if found is None or (isinstance(found, Scalar) and not found.text):
            return ()
        items = found.items if isinstance(found, Listing) else (found,)
        return tuple(_single(item, name) for item in items)

    def pairs(self, name: str) -> tuple[tuple[str, Text], ...]:
        """A mapping of text to text, or a list of such mappings. Raises RuleError."""
        found = self.node(name)
        mappings = found.items if isinstance(found, Listing) else (found,)
        pairs: list[tuple[str, Text]] = []
        for mapping in mappings:
            if not isinstance(mapping, Mapping):
                line = mapping.line if mapping else self.line
                raise RuleError(
                    f"'{name}' needs lines like 'this: that'", "add them below it", line
                )
            pairs += [(key, _single(node, name)) for key, node in mapping.items.items()]
        return tuple(pairs)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Yes or no. Raises RuleError."""
        value = self.text(name, "true" if default else "false").strip().lower()
        if value in _YES:
            return True
        if value in _NO:
            return False
        raise RuleError(
            f"'{name}' must be true or false", f"'{value[:40]}' is neither", self.line_of(name)
        )

    def number(self, name: str, default: float = 0.0) -> float:
        """A decimal number. Raises RuleError."""
        value = self.text(name, str(default)).strip()
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if not abs(number) < 1e9:
            raise RuleError(
                f"'{name}' must be a number", f"'{value[:40]}' is not", self.line_of(name)
            )
        return number

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number. Raises RuleError."""
        number = self.number(name, default)
        if number != int(number):
            raise RuleError(
                f"'{name}' must be a whole number",
                "drop the part behind the point",
                self.line_of(name),
            )
        return int(number)

    def inner(self, name: str) -> Fields | None:
        """A mapping under ``name``. Raises RuleError where it is something else."""
        found = self.node(name)
        if found is None:
            return None
        if not isinstance(found, Mapping):
            raise RuleError(f"'{name}' needs lines of its own", "indent them below it", found.line)
        return Fields(found)


def _single(node: Node, name: str) -> Text:
    if not isinstance(node, Scalar):
        raise RuleError(
            f"'{name}' holds a list where text belongs", "write one text a line", node.line
        )
    return Text(node.text, node.line)
