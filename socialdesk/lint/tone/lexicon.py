"""The word lists behind the tone axes, read from ``data/``.

A section is ``[name: label] axis=weight …`` and entries parted by commas (emoji: by
spaces). ``this > that`` names the wording from the other end. ``=Pan`` counts only in this very
casing, and a form of address like it is no cue where a capital opens a sentence anyway.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from socialdesk.lint.tone.axes import Axis, axes_for
from socialdesk.lint.tone.cue import Pulls

_DATA = Path(__file__).with_name("data")
_HEAD = re.compile(r"\[([\w-]+): ([^\]]+)\] *(.+)")
_MIDDLE_ONLY = "="


@dataclass(frozen=True, slots=True)
class Section:
    """What all the entries of a section share."""

    name: str
    label: str
    pulls: Pulls


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase: its words, case-folded unless ``exact``; ``second`` always is."""

    words: tuple[str, ...]
    section: Section
    other: str = ""
    exact: bool = False
    size: int = 1
    second: str = ""


Lexicon = Mapping[str, tuple[Entry, ...]]
"""Case-folded first word → the entries that begin with it, the longest first."""


@lru_cache
def load_lexicon(lang: str) -> Lexicon:
    """The lists of a language; an empty one where there are none."""
    if not axes_for(lang):
        return {}
    index: dict[str, list[Entry]] = {}
    for section, body in _sections((_DATA / f"{lang}.txt").read_text(encoding="utf-8")):
        for entry in _entries(section, body):
            index.setdefault(entry.words[0].casefold(), []).append(entry)
    return {first: tuple(sorted(found, key=_longest_first)) for first, found in index.items()}


@lru_cache
def load_emoji() -> Mapping[str, tuple[Section, ...]]:
    """Emoji that say more than that a text is casual."""
    found: dict[str, tuple[Section, ...]] = {}
    for section, body in _sections((_DATA / "emoji.txt").read_text(encoding="utf-8")):
        for emoji in body.split():
            found[emoji] = (*found.get(emoji, ()), section)
    return found


def _longest_first(entry: Entry) -> int:
    return -entry.size


def _sections(data: str) -> Iterator[tuple[Section, str]]:
    lines = [line for line in data.splitlines() if not line.startswith("#")]
    for block in re.split(r"\n(?=\[)", "\n".join(lines)):
        head, _, body = block.strip().partition("\n")
        match = _HEAD.fullmatch(head)
        if match:
            yield Section(match[1], match[2], _pulls(match[3])), body


def _pulls(listed: str) -> Pulls:
    pairs = (pull.split("=") for pull in listed.split())
    return tuple((Axis(axis), float(weight)) for axis, weight in pairs)


def _entries(section: Section, body: str) -> Iterator[Entry]:
    for listed in body.split(","):
        text, _, other = listed.partition(" > ")
        exact = text.strip().startswith(_MIDDLE_ONLY)
        words = tuple(text.strip().removeprefix(_MIDDLE_ONLY).split())
        if words:
            folded = words if exact else tuple(word.casefold() for word in words)
            second = words[1].casefold() if len(words) > 1 else ""
            yield Entry(folded, section, other.strip(), exact, len(words), second)
