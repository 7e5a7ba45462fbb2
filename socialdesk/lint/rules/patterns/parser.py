"""Reads the syntax of .NET, Perl and Go patterns into the parts of `syntax`."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from socialdesk.lint.rules.patterns import characters as chars
from socialdesk.lint.rules.patterns import syntax as syn
from socialdesk.lint.rules.patterns.characters import CharacterClass
from socialdesk.lint.rules.patterns.class_parser import ClassParser
from socialdesk.lint.rules.patterns.errors import PatternError
from socialdesk.lint.rules.patterns.scanner import Scanner

MAX_DEPTH = 40
MAX_PARTS = 150_000
MAX_REPEAT = 1000
"""re2 refuses larger counts."""

_CLASSES = {
    "d": chars.DIGIT,
    "D": chars.NOT_DIGIT,
    "s": chars.SPACE,
    "S": chars.NOT_SPACE,
    "w": chars.WORD,
    "W": chars.NOT_WORD,
}
_EDGES = {
    "b": syn.Edge.WORD,
    "B": syn.Edge.NOT_WORD,
    "A": syn.Edge.TEXT_START,
    "Z": syn.Edge.TEXT_END,
    "z": syn.Edge.TEXT_END,
}
_LOOKS = {"=": (True, False), "!": (True, True), "<=": (False, False), "<!": (False, True)}


@dataclass(frozen=True)
class Flags:
    """The inline flags in force."""

    ignore_case: bool = False
    multiline: bool = False
    dot_all: bool = False
    spaced: bool = False


@dataclass(frozen=True)
class Parsed:
    """A pattern's parts; ``names`` maps group names to their numbers."""

    node: syn.Node
    groups: int
    names: dict[str, int]


def parse(source: str, flags: Flags) -> Parsed:
    """The parts of ``source``. Raises PatternError."""
    reader = _Reader(source)
    node = reader.choice(flags, 0)
    if not reader.scan.at_end:
        raise PatternError(
            "a closing bracket has no opening one", "write \\) for the bracket itself"
        )
    return Parsed(node, reader.groups, reader.names)


class _Reader:
    def __init__(self, source: str) -> None:
        self.scan = Scanner(source)
        self.groups = 0
        self.names: dict[str, int] = {}
        self._parts = 0

    def choice(self, flags: Flags, depth: int) -> syn.Node:
        if depth > MAX_DEPTH:
            raise PatternError("groups are nested too deeply", f"use at most {MAX_DEPTH} levels")
        options: list[syn.Node] = []
        while True:
            option, flags = self._sequence(flags, depth)
            options.append(option)
            if not self.scan.take("|"):
                break
        return options[0] if len(options) == 1 else syn.Choice(tuple(options))

    def _sequence(self, flags: Flags, depth: int) -> tuple[syn.Node, Flags]:
        parts: list[syn.Node] = []
        while not self.scan.at_end and self.scan.peek() not in "|)":
            if flags.spaced:
                if self.scan.skip_spaced():
                    continue
            elif run := self.scan.plain_run():
                parts += [_literal(ord(character), flags.ignore_case) for character in run]
                self._count_parts(len(run))
                continue
            atom, flags = self._atom(flags, depth)
            if atom is not None:
                parts.append(self._quantified(atom, flags))
                self._count_parts(1)
        return (parts[0] if len(parts) == 1 else syn.Sequence(tuple(parts))), flags

    def _count_parts(self, more: int) -> None:
        self._parts += more
        if self._parts > MAX_PARTS:
            raise PatternError("the pattern is too long", "split it into several rules")

    def _atom(self, flags: Flags, depth: int) -> tuple[syn.Node | None, Flags]:
        character = self.scan.next()
        match character:
            case "(":
                return self._bracket(flags, depth)
            case "[":
                return syn.OneOf(self._class(flags), flags.ignore_case), flags
            case ".":
                any_character = chars.ANY if flags.dot_all else chars.ANY_ON_LINE
                return syn.OneOf(any_character, False), flags
            case "^":
                edge = syn.Edge.LINE_START if flags.multiline else syn.Edge.TEXT_START
                return syn.At(edge), flags
            case "$":
                edge = syn.Edge.LINE_END if flags.multiline else syn.Edge.TEXT_END
                return syn.At(edge), flags
            case "\\":
                return self._escape(flags), flags
            case "*" | "+" | "?":
                raise PatternError(
                    f"{character} has nothing to repeat", f"write \\{character} for the sign itself"
                )
            case _:
                return _literal(ord(character), flags.ignore_case), flags

    def _class(self, flags: Flags) -> CharacterClass:
        return ClassParser(self.scan, ignore_case=flags.ignore_case).read()

    def _bracket(self, flags: Flags, depth: int) -> tuple[syn.Node | None, Flags]:
        if not self.scan.take("?"):
            return self._capture(None, flags, depth), flags
        for sign, (ahead, negative) in _LOOKS.items():
            if self.scan.take(sign):
                return syn.Look(self._body(flags, depth), ahead, negative), flags
        if self.scan.take(":"):
            return self._body(flags, depth), flags
        if self.scan.take("#"):
            self.scan.until(")")
            return None, flags
        for opening, closing in (("P<", ">"), ("<", ">"), ("'", "'")):
            if self.scan.take(opening):
                return self._capture(self.scan.until(closing), flags, depth), flags
        if self.scan.peek() in ">(":
            raise PatternError("atomic and conditional groups are not supported", "use (?:…)")
        return self._flags(flags, depth)

    def _capture(self, name: str | None, flags: Flags, depth: int) -> syn.Node:
        self.groups += 1
        number = self.groups
        if name is not None:
            self.names[name] = number
        return syn.Group(number, self._body(flags, depth))

    def _body(self, flags: Flags, depth: int) -> syn.Node:
        node = self.choice(flags, depth + 1)
        if not self.scan.take(")"):
            raise PatternError("an opening bracket is not closed", "add the missing )")
        return node

    def _flags(self, flags: Flags, depth: int) -> tuple[syn.Node | None, Flags]:
        """The group and the flags that hold after it: those of ``(?i:…)`` end with its bracket."""
        on = True
        inside = flags
        while not self.scan.at_end:
            sign = self.scan.next()
            if sign == ")":
                return None, inside
            if sign == ":":
                return self._body(inside, depth), flags
            if sign == "-":
                on = False
            elif sign in _FLAG_NAMES:
                inside = replace(inside, **{_FLAG_NAMES[sign]: on})
            else:
                break
        raise PatternError("this (?…) group is not known", "use (?:…), (?i), (?=…) or (?!…)")

    def _escape(self, flags: Flags) -> syn.Node:
        scan = self.scan
        sign = scan.peek()
        if sign in _CLASSES:
            scan.next()
            return syn.OneOf(_CLASSES[sign], False)
        if sign in _EDGES:
            scan.next()
            return syn.At(_EDGES[sign])
        if sign in "pP":
            scan.next()
            return syn.OneOf(scan.property_class(negated=sign == "P"), flags.ignore_case)
        if sign.isdigit() and sign != "0":
            return self._reference(scan.digits(), flags)
        if sign == "k":
            scan.next()
            name = scan.until(">") if scan.take("<") else scan.until("}" if scan.take("{") else "'")
            return self._reference(name.strip("'"), flags)
        if sign == "G":
            raise PatternError("\\G is not supported", "leave it out")
        return syn.Literal(scan.escaped_code(), flags.ignore_case)

    def _reference(self, name: str, flags: Flags) -> syn.Node:
        number = int(name) if name.isdigit() and len(name) < 4 else self.names.get(name, 0)
        if not 0 < number <= self.groups:
            raise PatternError(
                f"\\{name} refers to no earlier group", "add the group, or remove it"
            )
        return syn.BackReference(number, flags.ignore_case)

    def _quantified(self, atom: syn.Node, flags: Flags) -> syn.Node:
        while True:
            if flags.spaced:
                self.scan.skip_spaced()
            bounds = self.scan.quantifier()
            if bounds is None:
                return atom
            least, most = bounds
            if max(least, most or 0) > MAX_REPEAT:
                raise PatternError("a repeat count is too large", f"use at most {MAX_REPEAT}")
            if most is not None and most < least:
                raise PatternError("a repeat count runs backwards", "write {less,more}")
            if self.scan.take("+"):
                raise PatternError(
                    "possessive repeats (*+, ++, ?+) are not supported", "drop the +"
                )
            if isinstance(atom, syn.Look):
                raise PatternError("a look-around is repeated", "remove the repeat sign")
            atom = syn.Repeat(atom, least, most, self.scan.take("?"))


_FLAG_NAMES = {"i": "ignore_case", "m": "multiline", "s": "dot_all", "x": "spaced"}


@functools.lru_cache(maxsize=1024)
def _literal(code: int, ignore_case: bool) -> syn.Literal:
    return syn.Literal(code, ignore_case)
