"""Counts words, syllables and sentences: what readability formulas are made of."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

from socialdesk.lint.rules.reading_mode import Reading
from socialdesk.lint.rules.scopes import paragraphs, sentences

_WORDS = {
    Reading.POST: regex.compile(r"[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*"),
    Reading.FILE: regex.compile(r"[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*"),
}
_LINK = regex.compile(r"(?:https?://|www\.)\S+")
_VOWELS = regex.compile(r"[aeiouy]+")
_SPLIT_VOWELS = regex.compile(r"(?<![cst])i[ao]|creat|eo(?!u)|iu|ua|[aeiou]ing$|[^aeiou]ier$")
_SILENT_ENDING = regex.compile(
    r"(?:[^aeiouytd]ed|[^aeiouyl]e|[aeiouy]le|[^aeiouyscxzgh]es|[^cs]hes)$"
)
_SUFFIXES = ("es", "ed", "ing")
MANY_SYLLABLES = 3
LONG_WORD = 7


@dataclass(frozen=True)
class Counts:
    """The numbers of one text. ``complex_words`` leaves out words long only by -es, -ed or -ing."""

    characters: int
    words: int
    sentences: int
    paragraphs: int
    syllables: int
    polysyllabic_words: int
    complex_words: int
    long_words: int


@lru_cache(maxsize=16)
def count(text: str, reading: Reading) -> Counts:
    """Count a text; links are no words."""
    shown = _LINK.sub("", text)
    words = [match.group() for match in _WORDS[reading].finditer(shown)]
    syllables = [syllables_in(word) for word in words]
    short_stems = [
        number - word.lower().endswith(_SUFFIXES)
        for word, number in zip(words, syllables, strict=True)
    ]
    blocks = list(paragraphs(shown))
    return Counts(
        characters=sum(sum(map(str.isalnum, word)) for word in words),
        words=len(words),
        sentences=sum(1 for a, b in blocks for _ in sentences(shown[a:b], reading)),
        paragraphs=len(blocks),
        syllables=sum(syllables),
        polysyllabic_words=sum(number >= MANY_SYLLABLES for number in syllables),
        complex_words=sum(number >= MANY_SYLLABLES for number in short_stems),
        long_words=sum(len(word) >= LONG_WORD for word in words),
    )


@lru_cache(maxsize=8_192)
def syllables_in(word: str) -> int:
    """The syllables of an English word, by its spelling; at least one."""
    lowered = unicodedata.normalize("NFC", word.lower())
    decomposed = unicodedata.normalize("NFD", lowered)
    plain = "".join(character for character in decomposed if character.isalpha())
    number = len(_VOWELS.findall(plain)) + len(_SPLIT_VOWELS.findall(plain))
    number += sum(map(lowered.count, "ïë"))
    # An accent on the last vowel (café) says that it is spoken.
    if number > 1 and _SILENT_ENDING.search(lowered):
        number -= 1
    return max(1, number)
