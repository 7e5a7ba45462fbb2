"""The English that the program says, out of its source: on screen, in the terminal, in errors."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.frame.checkout import ROOT

_SAYING = frozenset({"tr", "say", "translate", "echo", "add_notice", "show_note", "show_trouble"})
_SAID_AS = frozenset({"help", "message", "why", "what", "mend"})
_GAP = re.compile(r"\{[^{}]*\}|%n|%\d")
_FILLING = "Rye"
"""Stands where a name or a figure will: an open gap would read as a template's."""


@dataclass(frozen=True)
class Saying:
    """A text for people and where it is said."""

    text: str
    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def sayings() -> Iterator[Saying]:
    """Every text of several words in the program's calls that show one."""
    for folder in ("socialdesk", "ui"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield from _in_file(file)


def _in_file(file: Path) -> Iterator[Saying]:
    name = file.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        for part in _shown(node) if isinstance(node, ast.Call) else ():
            text = _GAP.sub(_FILLING, _text_of(part)).strip()
            if " " in text:
                yield Saying(text, name, part.lineno)


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    called = call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name in _SAYING or name.endswith(("Error", "Refusal")):
        yield from call.args
    yield from (word.value for word in call.keywords if word.arg in _SAID_AS)


def _text_of(node: ast.expr) -> str:
    """A string as far as the source tells it, with a filling where it goes on elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text_of(part) for part in parts)
        case ast.FormattedValue():
            return _FILLING
        case _:
            return ""
