"""A text's scaffold: its little words and marks, with the rest reduced to the kind of word.

What a brand sells changes from post to post; how it joins words does not.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from socialdesk.lint.function_words import FUNCTION_WORDS, word_set
from socialdesk.lint.voice.masking import Piece, PieceKind

_LITTLE = {
    "en": FUNCTION_WORDS["en"]
    | word_set(
        "i i'm i've i'd i'll we're we've we'll we'd you're you've you'll you'd it's that's there's "
        "here's what's who's let's don't doesn't didn't isn't aren't wasn't can't couldn't won't "
        "wouldn't haven't hasn't shouldn't they're they've he's she's his hers him her theirs ours "
        "yours mine myself yourself ourselves am being been had having done doing might must may "
        "shall ought get got go going come make let try please no yes so very too more most less "
        "least much many some any all both each every other another same such own only even still "
        "yet already again ever never always often here there now today tonight tomorrow yesterday "
        "up down out off over under about after before between through during until since while "
        "though although unless whether why whose whom nor nothing something anything everything "
        "one two first last next new old good great well really quite rather almost enough per via "
        "oh hey hi hello ok okay thanks thank sorry like want need know think see say said us"
    )
}


def little_words(lang: str) -> frozenset[str]:
    """The words that hold sentences together, as far as we know them."""
    return _LITTLE.get(lang) or FUNCTION_WORDS.get(lang, frozenset())


_ENDINGS = ("ing", "ed", "ly", "tion", "ment", "ness", "er", "est", "ful", "able", "y", "s")


def scaffold(pieces: Sequence[Piece], lang: str) -> Iterator[str]:
    """A link for each piece."""
    little = little_words(lang)
    for piece in pieces:
        if piece.kind is PieceKind.WORD:
            yield _link(piece.text, little, lang)
        elif piece.kind in (PieceKind.MARK, PieceKind.BREAK):
            yield piece.text.replace("\n", "/")
        else:
            yield f"<{piece.kind.value}>"


@lru_cache(maxsize=16_384)
def _link(word: str, little: frozenset[str], lang: str) -> str:
    lower = word.lower()
    if lower in little:
        return lower
    if len(word) > 1 and word.isupper():
        return "<LOUD>"
    if lang == "en":
        ending = next((e for e in _ENDINGS if lower.endswith(e) and len(lower) > len(e) + 2), "")
        return f"<-{ending}>"
    return f"<-{lower[-2:]}>"
