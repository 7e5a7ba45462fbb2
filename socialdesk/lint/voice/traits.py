"""What is counted in a text: its words, parts of words, the build of its sentences, its habits."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from socialdesk.lint.voice.masking import Piece, PieceKind

SHORTEST_PART, LONGEST_PART = 3, 5
"""Letters of the parts of words that are counted, the word's edges included."""
LONGEST_CHAIN = 3
"""Pieces in a row whose order is counted."""


class Part:
    """The names of what is counted; each has its own table in a profile."""

    WORDS = "words"
    PARTS = "parts of words"
    BUILD = "build"
    HABITS = "habits"


GRAM_PARTS = (Part.WORDS, Part.PARTS, Part.BUILD)


class Gram(NamedTuple):
    """One thing counted, and the piece at which it ends."""

    text: str
    piece: int


def word_grams(pieces: Sequence[Piece]) -> Iterator[Gram]:
    """The words, emoji and pairs of words next to each other, without regard to capitals."""
    before = ""
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.WORD:
            word = piece.text.lower()
            yield Gram(word, place)
            if before:
                yield Gram(f"{before} {word}", place)
            before = word
        else:
            before = ""
            if piece.kind is PieceKind.EMOJI:
                yield Gram(piece.text, place)


def part_grams(pieces: Sequence[Piece]) -> Iterator[Gram]:
    """Three to five letters in a row, with the word's edges."""
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.WORD:
            for text in parts_of_word(piece.text.lower()):
                yield Gram(text, place)


def parts_of_word(word: str) -> Iterator[str]:
    edged = f" {word} "
    for size in range(SHORTEST_PART, LONGEST_PART + 1):
        for start in range(len(edged) - size + 1):
            yield edged[start : start + size]


def build_grams(scaffolding: Sequence[str]) -> Iterator[Gram]:
    """One to three links of the text's scaffold in a row, one for each piece."""
    if not scaffolding:
        return
    links = ["^", *scaffolding, "$"]
    for end in range(1, len(links)):
        place = min(end - 1, len(scaffolding) - 1)
        for size in range(1, LONGEST_CHAIN + 1):
            if end - size + 1 >= 0 and not (size == 1 and links[end] == "$"):
                yield Gram(" ".join(links[end - size + 1 : end + 1]), place)


def grams_of(pieces: Sequence[Piece], links: Sequence[str]) -> Mapping[str, tuple[Gram, ...]]:
    """Everything that is counted but the habits, by part."""
    return {
        Part.WORDS: tuple(word_grams(pieces)),
        Part.PARTS: tuple(part_grams(pieces)),
        Part.BUILD: tuple(build_grams(links)),
    }
