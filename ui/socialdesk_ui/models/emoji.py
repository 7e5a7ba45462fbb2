"""Emoji by their names: those of Unicode, and everyday words in the window's languages."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import regex

from socialdesk.paths import shipped

_DRAWN = regex.compile(r"\p{Emoji_Presentation}")
_BLOCKS = (
    (0x1F600, 0x1F650),
    (0x1F910, 0x1F930),
    (0x1F970, 0x1F97B),
    (0x1F300, 0x1F600),
    (0x1F930, 0x1F970),
    (0x1F97B, 0x1FB00),
    (0x1F191, 0x1F19B),
    (0x1F680, 0x1F700),
    (0x231A, 0x2B56),
)
"""Faces first, then the rest; the blocks where Unicode keeps them."""
_NOT_ALONE = range(0x1F1E6, 0x1F200), range(0x1F3FB, 0x1F400)
"""Halves of flags, and skin tones."""
_HEART = "\u2764\ufe0f"


@dataclass(frozen=True)
class Emoji:
    """A character, its name, and the words by which it is found, in lower case."""

    character: str
    name: str
    words: str


@cache
def all_emoji(language: str = "en") -> tuple[Emoji, ...]:
    """Every emoji of one code point that draws itself as one, faces first, and the red heart.

    ``language`` (ISO 639-1) adds everyday words; the names are Unicode's, in English.
    """
    own = _everyday_words(language)
    characters = dict.fromkeys(
        chr(code) for first, last in _BLOCKS for code in range(first, last) if _stands_alone(code)
    )
    made = [_emoji(character, own) for character in (_HEART, *characters)]
    # What has an everyday name is what people look for.
    return tuple(sorted(made, key=lambda emoji: emoji.character not in _everyday_words("en")))


def found(query: str, emoji: Iterable[Emoji]) -> list[Emoji]:
    """Those whose names have every word of ``query``, a word's beginning before its inside."""
    wanted = query.casefold().split()
    if not wanted:
        return list(emoji)
    matching = [e for e in emoji if all(word in e.words for word in wanted)]
    return sorted(matching, key=lambda e: not all(f" {word}" in f" {e.words}" for word in wanted))


def _emoji(character: str, own: dict[str, str]) -> Emoji:
    name = unicodedata.name(character[0]).replace("HEAVY BLACK HEART", "RED HEART")
    said = own.get(character, "")
    everyday = _everyday_words("en").get(character, "")
    shown = said.split(",")[0] or everyday.split(",")[0] or name.lower()
    return Emoji(character, shown, f"{said} {everyday} {name}".replace(",", " ").casefold())


def _stands_alone(code: int) -> bool:
    drawn = bool(_DRAWN.match(chr(code))) and bool(unicodedata.name(chr(code), ""))
    return drawn and not any(code in halves for halves in _NOT_ALONE)


@cache
def _everyday_words(language: str) -> dict[str, str]:
    """Words by character; English ones are there, others where the table has the language."""
    file = shipped("resources") / "emoji" / "words.csv"
    head, *rows = file.read_text(encoding="utf-8").splitlines()
    columns = head.split(";")
    if language not in columns:
        return {}
    place = columns.index(language)
    return {row.split(";")[0]: row.split(";")[place] for row in rows}
