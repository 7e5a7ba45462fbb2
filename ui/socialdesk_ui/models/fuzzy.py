"""Fuzzy search: which texts a few typed letters may mean, and how likely."""

import unicodedata
from dataclasses import dataclass

_IN_A_ROW = 8
_AT_A_WORD = 6
_LETTER = 1
_WHOLE_START = 12
_GAP_LIMIT = 12
"""Letters further apart than this, all gaps together, were not meant."""

_STROKED = {"ł": "l", "đ": "d", "ø": "o"}
"""Unicode does not take these apart, though a Pole or a Croat types them without the stroke."""


@dataclass(frozen=True)
class Match:
    """How well a text fits, larger is better; ``places`` are the indices of its matched letters."""

    score: int
    places: tuple[int, ...] = ()


def match(query: str, text: str) -> Match | None:
    """How ``text`` fits: each word of the query in order of its letters, at word starts best.

    ``None`` where it does not. Accents and capitals don't matter; an empty query fits everything.
    """
    letters = [_plain(letter) for letter in text]
    score, places = 0, list[int]()
    for word in query.split():
        found = _best("".join(map(_plain, word)), letters)
        if found is None:
            return None
        score += found.score
        places += found.places
    return Match(score, tuple(sorted(set(places))))


def _best(word: str, letters: list[str]) -> Match | None:
    starts = (index for index, letter in enumerate(letters) if letter == word[0])
    found = (_from(word, letters, start) for start in starts)
    return max((m for m in found if m), key=lambda m: m.score, default=None)


def _from(word: str, letters: list[str], start: int) -> Match | None:
    """The word's letters one after another from ``start`` on, each as near as it can be."""
    places = [start]
    for letter in word[1:]:
        place = _next(letters, letter, places[-1])
        if place is None:
            return None
        places.append(place)
    gaps = places[-1] - start + 1 - len(word)
    if gaps > _GAP_LIMIT:
        return None
    score = _WHOLE_START if start == 0 else 0
    for before, place in zip([-2, *places], places, strict=False):
        score += _LETTER
        if place == before + 1:
            score += _IN_A_ROW
        elif _opens_word(letters, place):
            score += _AT_A_WORD
    return Match(score - gaps, tuple(places))


def _next(letters: list[str], letter: str, after: int) -> int | None:
    """Right after, or else where a word begins, or else anywhere."""
    if after + 1 < len(letters) and letters[after + 1] == letter:
        return after + 1
    later = [index for index in range(after + 1, len(letters)) if letters[index] == letter]
    return next((index for index in later if _opens_word(letters, index)), min(later, default=None))


def _opens_word(letters: list[str], place: int) -> bool:
    return letters[place].isalnum() and (place == 0 or not letters[place - 1].isalnum())


def _plain(letter: str) -> str:
    """One lower-case letter without its accents."""
    plain = unicodedata.normalize("NFKD", letter)[0].casefold()[0]
    return _STROKED.get(plain, plain)
