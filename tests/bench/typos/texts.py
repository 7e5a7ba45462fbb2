"""The bench's texts: who wrote them, and which places in them are slips.

Everything here was written for the bench: ``sentences.txt`` are clean sentences of shops, reviews
and mail, ``posts.txt`` clean brand posts, ``natural.txt`` the misspellings people really make,
marked ``{typed|meant}`` where what was typed is no word and ``{typed||meant}`` where it is one.
``train`` is for tuning; ``test`` and ``fresh`` are only ever reported. For Belarusian, Finnish and
Hebrew there are longer ones too: ``dev`` for tuning, ``held`` only ever reported.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import regex

FOLDER = Path(__file__).parent
_MARK = regex.compile(r"\{([^{}|]+)(\|\|?)([^{}|]+)\}")


@dataclass(frozen=True)
class Slip:
    """One mistake: ``text[start:end]`` is what was typed. ``is_word`` where it exists as a word."""

    start: int
    end: int
    meant: str
    is_word: bool


@dataclass(frozen=True)
class Case:
    """One text with all its mistakes."""

    text: str
    slips: tuple[Slip, ...] = ()


def lines_of(part: str, lang: str, name: str) -> list[str]:
    """The lines of one file, none where there is no such file."""
    path = FOLDER / part / lang / name
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def clean(part: str, lang: str, name: str) -> list[Case]:
    """Texts that hold no mistake."""
    return [Case(line) for line in lines_of(part, lang, name)]


def marked(part: str, lang: str) -> Iterator[Case]:
    """The texts whose mistakes are marked by hand."""
    for line in lines_of(part, lang, "natural.txt"):
        text, slips, at = "", [], 0
        for mark in _MARK.finditer(line):
            text += line[at : mark.start()]
            typed, bar, meant = mark.groups()
            slips.append(Slip(len(text), len(text) + len(typed), meant, bar == "||"))
            text, at = text + typed, mark.end()
        yield Case(text + line[at:], tuple(slips))
