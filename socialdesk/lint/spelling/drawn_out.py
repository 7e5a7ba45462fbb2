"""Letters that are meant to be many, and laughter."""

import regex

from socialdesk.lint.spelling.edits import NEIGHBOUR
from socialdesk.lint.spelling.lexicon import Lexicon

_DRAWN_OUT = regex.compile(r"(\p{L})\1\1")
_HELD_KEY = regex.compile(r"(?<=\p{L})(?:([bcdgkpt])\1\1(?!\1)|([flnv])\2\2(?=\p{L})(?!\2))")
"""Three of a sound that nobody can draw out; of some others only inside the word."""
_HELD_BY_LANGUAGE = {
    "fi": regex.compile(
        r"([b-df-hj-np-tv-z])\1\1(?!\1)(?=\p{L})|(?<=\p{L})([aeiouyäö])\2\2(?!\2)(?=\p{L})"
    ),
    "be": regex.compile(r"([бвгджзклмнпрстфхцчш])\1\1(?!\1)(?=\p{L})"),
}
"""Both double letters, so that a third one is held by mistake more often than drawn out."""
_LAUGHTER = regex.compile(
    r"(?:b?w?a?(?:ha|he|hi|ah|xa|ха|חה)){2,}h?|ח{2,}|(?:lo)+l|a+h+|o+h+|h*m+|u+h+"
)
_IN_USE = 1.1
_COMMON = 3.2


def is_laughter(lower: str) -> bool:
    """Whether a lower-case word is a sound people make."""
    return _LAUGHTER.fullmatch(lower) is not None


def is_drawn_out(lower: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case word has letters repeated on purpose: soooo and yesss are meant;
    suppprt and cancellled are a key held too long.
    """
    if not _DRAWN_OUT.search(lower):
        return False
    doubling = _HELD_BY_LANGUAGE.get(lexicon.lang)
    if doubling and lexicon.zipf(lower) >= _IN_USE:
        return True
    held = (doubling or _HELD_KEY).search(lower) is not None
    once = len(_DRAWN_OUT.findall(lower)) == 1
    best = lexicon.corrections(lower)[:1] if held and once else ()
    return not any(c.cost <= NEIGHBOUR and (doubling or c.zipf >= _COMMON) for c in best)
