"""Spells a parsed pattern for re2, and names the checks that re2 cannot make."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field

from socialdesk.lint.rules.patterns import syntax as syn
from socialdesk.lint.rules.patterns.characters import character_range
from socialdesk.lint.rules.patterns.errors import PatternError

_EDGES = {
    syn.Edge.TEXT_START: "\\A",
    syn.Edge.TEXT_END: "\\z",
    syn.Edge.LINE_START: "(?m:^)",
    syn.Edge.LINE_END: "(?m:$)",
    syn.Edge.WORD: "\\b",
    syn.Edge.NOT_WORD: "\\B",
}


@dataclass(frozen=True)
class LookCheck:
    """A look-around to make where the empty re2 group ``mark`` matched."""

    mark: int
    look: syn.Look


@dataclass(frozen=True)
class ReferenceCheck:
    """The re2 group ``copy`` must repeat what re2 group ``original`` matched."""

    copy: int
    original: int
    ignore_case: bool


Check = LookCheck | ReferenceCheck


@dataclass(frozen=True)
class Spelled:
    """``groups[n]`` is the re2 number of the pattern's own group n (``groups[0]`` is 0)."""

    source: str
    groups: dict[int, int]
    checks: tuple[Check, ...]


@dataclass
class _Writer:
    capture: bool
    count: int = 0
    groups: dict[int, int] = field(default_factory=lambda: {0: 0})
    bodies: dict[int, syn.Node] = field(default_factory=dict)
    checks: list[Check] = field(default_factory=list)

    def write(self, node: syn.Node, *, repeated: bool = False) -> str:
        match node:
            case syn.Literal():
                return _literal(node)
            case syn.OneOf():
                return _with_case(node.characters.spelled(ignore_case=node.ignore_case), node)
            case syn.At():
                return _EDGES[node.edge]
            case syn.Sequence():
                return "".join(
                    # Most parts are letters: asked for here, they need no call of `write`.
                    _literal(part)
                    if type(part) is syn.Literal
                    else self.write(part, repeated=repeated)
                    for part in node.parts
                )
            case syn.Choice():
                return self._choice(node, repeated)
            case syn.Repeat():
                return self._repeat(node)
            case syn.Group():
                return self._group(node, repeated)
            case syn.Look():
                return self._check(node, repeated)
            case syn.BackReference():
                return self._reference(node, repeated)

    def _choice(self, node: syn.Choice, repeated: bool) -> str:
        options = [self.write(option, repeated=repeated) for option in node.options]
        return f"(?:{'|'.join(options)})"

    def _repeat(self, node: syn.Repeat) -> str:
        body = self.write(node.body, repeated=True)
        match node.least, node.most:
            case 0, None:
                sign = "*"
            case 1, None:
                sign = "+"
            case 0, 1:
                sign = "?"
            case least, most:
                sign = f"{{{least},{'' if most is None else most}}}"
        return f"(?:{body}){sign}{'?' if node.lazy else ''}"

    def _group(self, node: syn.Group, repeated: bool) -> str:
        self.bodies[node.number] = node.body
        if not self.capture:
            return f"(?:{self.write(node.body, repeated=repeated)})"
        self.count += 1
        self.groups[node.number] = self.count
        return f"({self.write(node.body, repeated=repeated)})"

    def _check(self, node: syn.Look, repeated: bool) -> str:
        if repeated:
            raise PatternError(
                "a look-around inside a repeat is not supported",
                "move it to the start or end, or list what you mean",
            )
        self.count += 1
        self.checks.append(LookCheck(self.count, node))
        return "()"

    def _reference(self, node: syn.BackReference, repeated: bool) -> str:
        body = self.bodies.get(node.number)
        if repeated or body is None or node.number not in self.groups or _refers(body):
            raise PatternError(
                f"\\{node.number} cannot be used here",
                "use it outside of repeats and of its own group, as in (\\w+) \\1",
            )
        self.count += 1
        check = ReferenceCheck(self.count, self.groups[node.number], node.ignore_case)
        self.checks.append(check)
        return f"({_Writer(capture=False).write(body, repeated=True)})"


def _refers(node: syn.Node) -> bool:
    match node:
        case syn.BackReference() | syn.Look():
            return True
        case syn.Sequence():
            return any(map(_refers, node.parts))
        case syn.Choice():
            return any(map(_refers, node.options))
        case syn.Repeat() | syn.Group():
            return _refers(node.body)
        case _:
            return False


@functools.lru_cache(maxsize=1024)
def _literal(node: syn.Literal) -> str:
    character = chr(node.code)
    if character.isascii() and (character.isalnum() or character in " -',;:!#@&%\"=<>/~`"):
        return _with_case(character, node)
    spelled = character_range(node.code, node.code).spelled(ignore_case=False)
    if node.code < 0x80 and node.code != 0x5F:
        spelled = f"\\x{{{node.code:X}}}"
    return _with_case(spelled, node)


def _with_case(spelled: str, node: syn.Literal | syn.OneOf) -> str:
    return f"(?i:{spelled})" if node.ignore_case else spelled


def spell(node: syn.Node) -> Spelled:
    """The re2 form of a pattern. Raises PatternError for what can't be translated or checked."""
    writer = _Writer(capture=True)
    source = writer.write(node)
    return Spelled(source, writer.groups, tuple(writer.checks))
