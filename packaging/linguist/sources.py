"""Finds what the window says: every ``tr`` and ``translate`` call in its Python source.

Qt's own lupdate reads Python too, but knows neither our short name for ``translate`` nor what a
computed text would hide; here a call that can't be translated is a fault.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ENGINE = "Engine"
"""The context of what the engine says: the only texts that are not written out at the call."""


@dataclass(frozen=True)
class Message:
    """One text as Qt looks it up. ``plural``: it is said with a number, and has a form for each."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UntranslatableError(Exception):
    """A text is not written where it can be found; the message names the place."""


def messages_of(folder: Path) -> list[Message]:
    """What the Python files under ``folder`` say: by context, then in the order of the source.

    Raises:
        UntranslatableError: a text is put together at run time, or its context is.
    """
    found: dict[Message, None] = {}
    for path in sorted(folder.rglob("*.py")):
        reader = _Reader(path)
        reader.visit(ast.parse(path.read_text("utf-8")))
        found |= dict.fromkeys(reader.found)
    return sorted(found, key=lambda message: message.context)


@dataclass
class _Reader(ast.NodeVisitor):
    path: Path
    found: list[Message] = field(default_factory=list)
    _classes: list[str] = field(default_factory=list)
    _aliases: set[str] = field(default_factory=set)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        if _is_translate(node.value):
            self._aliases |= {name.id for name in node.targets if isinstance(name, ast.Name)}
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.found += self._said_by(node)
        self.generic_visit(node)

    def _said_by(self, call: ast.Call) -> Iterator[Message]:
        called = call.func
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            if not (isinstance(called.value, ast.Name) and called.value.id == "self"):
                raise self._fault(call, "tr() of another object has no context of its own")
            yield from self._message(call, [ast.Constant(self._classes[-1]), *call.args])
        elif _is_translate(called) or (isinstance(called, ast.Name) and called.id in self._aliases):
            yield from self._message(call, call.args)

    def _message(self, call: ast.Call, arguments: list[ast.expr]) -> Iterator[Message]:
        said = [a.value for a in arguments[:3] if isinstance(a, ast.Constant)]
        words = [word or "" for word in said if word is None or isinstance(word, str)]
        if words[:1] == [ENGINE] and len(arguments) == 2:
            return
        if len(words) != len(arguments[:3]) or len(words) < 2 or call.keywords:
            raise self._fault(call, "the text is not written out")
        yield Message(words[0], words[1], "".join(words[2:]), plural=len(arguments) > 3)

    def _fault(self, call: ast.Call, what: str) -> UntranslatableError:
        return UntranslatableError(f"{self.path}:{call.lineno}: {what}: {ast.unparse(call)}")


def _is_translate(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and isinstance(node.value, ast.Name)
        and node.value.id == "QCoreApplication"
    )
