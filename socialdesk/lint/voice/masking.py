"""A text as pieces of style: words, marks, emoji; names, links, tags and numbers only as such.

Who a post is about and where it links says nothing of its voice, so those are masked before
anything is counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import regex

from socialdesk.lint.social import SocialKind, SocialToken, find_social
from socialdesk.lint.words import Word, find_words


class PieceKind(StrEnum):
    """What a piece is."""

    WORD = "word"
    EMOJI = "emoji"
    MARK = "mark"
    BREAK = "break"
    LINK = "link"
    MENTION = "mention"
    HASHTAG = "hashtag"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece and its place in the text, in code points; a mask's ``text`` is its kind."""

    kind: PieceKind
    text: str
    start: int
    end: int


_MASKS = {
    SocialKind.URL: PieceKind.LINK,
    SocialKind.EMAIL: PieceKind.LINK,
    SocialKind.MENTION: PieceKind.MENTION,
    SocialKind.HASHTAG: PieceKind.HASHTAG,
    SocialKind.NUMBER: PieceKind.NUMBER,
}
_CURLY = str.maketrans("’ʼ`´", "''''")
# Texts that others have masked before say so: [NAME], <url>, {number_2}, or NAME in capitals; some
# of these are words too, and only stand for something where no capitals stand beside them.
_STANDS_FOR = regex.compile(
    r"[\[<{][\p{L}_]{1,16}\d*[\]>}]|_{1,2}\p{Lu}{2,12}_{1,2}"
    r"|\b(?:URL|EMAIL|MENTION|USER|HASHTAG|NUM|NUMBER|NAME|PERSON|ENTITY)\b"
    r"|(?<!\p{Lu}{2}\s)\b(?:LINK|TAG|HANDLE|DATE|PRICE|BRAND|PLACE)\b(?!\s\p{Lu}{2})"
)
_MEANINGS = (
    (PieceKind.LINK, ("url", "link", "email", "http")),
    (PieceKind.MENTION, ("mention", "user", "handle")),
    (PieceKind.HASHTAG, ("tag",)),
    (PieceKind.NUMBER, ("num", "date", "time", "price", "digit")),
)
_BETWEEN = regex.compile(r"\n+|[!?.…]+|[,:;()\[\]\"“”„«»'‘’*/&+~|–—-]+")
_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'"})


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The pieces of a text in order."""
    social = find_social(text)
    return pieces_among(text, social, find_words(text, social))


def pieces_among(
    text: str, social: Sequence[SocialToken], words: Sequence[Word]
) -> tuple[Piece, ...]:
    """`pieces_of` for a text whose words and social tokens are known."""
    placed = [_social_piece(token) for token in social]
    placed += _given_masks(text)
    # A word inside a token that was placed already is dropped by `_with_marks`.
    placed += [_word_piece(word) for word in words]
    placed.sort(key=lambda piece: (piece.start, -piece.end))
    return tuple(_with_marks(text, placed))


def _social_piece(token: SocialToken) -> Piece:
    kind = _MASKS.get(token.kind)
    if kind:
        return Piece(kind, kind.value, token.start, token.end)
    return Piece(PieceKind.EMOJI, token.text.removesuffix("\ufe0f"), token.start, token.end)


def _given_masks(text: str) -> Iterator[Piece]:
    for match in _STANDS_FOR.finditer(text):
        kind = _meant(match.group().lower())
        yield Piece(kind, kind.value, match.start(), match.end())


def _meant(mask: str) -> PieceKind:
    named = (kind for kind, words in _MEANINGS if any(word in mask for word in words))
    return next(named, PieceKind.NAME)


def _word_piece(word: Word) -> Piece:
    plain = word.text.translate(_CURLY)
    if _is_name(plain, word.opens):
        return Piece(PieceKind.NAME, PieceKind.NAME.value, word.start, word.end)
    return Piece(PieceKind.WORD, plain, word.start, word.end)


def _is_name(word: str, opens: bool) -> bool:
    """A capital inside a sentence; words all in capitals are emphasis, not names."""
    if opens or not word[0].isupper() or word == "I" or word.startswith("I'"):
        return False
    return len(word) == 1 or not word.isupper()


def _with_marks(text: str, placed: list[Piece]) -> Iterator[Piece]:
    """The pieces with the punctuation between them."""
    position = 0
    for piece in placed:
        if piece.start < position:
            continue
        yield from _marks(text, position, piece.start)
        yield piece
        position = piece.end
    yield from _marks(text, position, len(text))


def _marks(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _BETWEEN.finditer(text, start, end):
        mark = match.group()
        if mark[0] == "\n":
            shown = "\n" if len(mark) == 1 else "\n\n"
            yield Piece(PieceKind.BREAK, shown, match.start(), match.end())
        else:
            yield Piece(PieceKind.MARK, _plain_mark(mark), match.start(), match.end())


def _plain_mark(mark: str) -> str:
    """Runs are told apart up to three: "!", "!!", "!!!"; dots in a row are one ellipsis."""
    if mark[0] in ".…" and (len(mark) > 1 or mark == "…"):
        return "…"
    return mark.translate(_MARKS)[:3]
