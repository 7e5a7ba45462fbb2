"""A post taken apart, once, for learning and for measuring alike."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialdesk.lint.social import find_social
from socialdesk.lint.tone.reading import read_words
from socialdesk.lint.voice.habits import habits_of, measures_of
from socialdesk.lint.voice.masking import Piece, pieces_among
from socialdesk.lint.voice.scaffold import scaffold
from socialdesk.lint.voice.traits import Gram, grams_of
from socialdesk.lint.words import find_words


@dataclass(frozen=True)
class TakenApart:
    """A text with its pieces, what is counted in it, its measures and its habits."""

    text: str
    pieces: tuple[Piece, ...]
    grams: Mapping[str, tuple[Gram, ...]]
    measures: Mapping[str, float]
    habits: Mapping[str, str]


def take_apart(text: str, lang: str) -> TakenApart:
    """Take a text in ``lang`` (ISO 639-1) apart."""
    social = find_social(text)
    words = find_words(text, social)
    pieces = pieces_among(text, social, words)
    links = tuple(scaffold(pieces, lang))
    tone = {axis.value: r.score for axis, r in read_words(text, social, words, lang).items()}
    measures = {**measures_of(pieces, links), **tone}
    return TakenApart(
        text, pieces, grams_of(pieces, links), measures, habits_of(measures, pieces, links)
    )
