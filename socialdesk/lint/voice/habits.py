"""A text's habits, each as one of a few steps: how long, how loud, how it opens and ends."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from socialdesk.lint.voice.masking import Piece, PieceKind

_NEVER = (0.5, 1.5, 2.5)
_SHARE = (0.001, 0.04, 0.09, 0.16)
_TONE = (-0.5, -0.2, 0.0, 0.2, 0.5)
STEPS: Mapping[str, tuple[float, ...]] = {
    "length": (6, 10, 15, 22, 32, 50, 90),
    "sentence length": (5, 7, 9, 11, 14, 18, 24),
    "sentences": (1.5, 2.5, 3.5, 5.5),
    "longest sentence": (6, 9, 12, 16, 21, 28),
    "word length": (3.7, 4.0, 4.3, 4.6, 5.0, 5.5),
    "long words": (0.05, 0.1, 0.16, 0.24),
    "exclamation marks": _NEVER,
    "questions": (0.5, 1.5),
    "emoji": _NEVER,
    "hashtags": _NEVER,
    "links": (0.5,),
    "mentions": (0.5,),
    "numbers": (0.5, 1.5, 3.5),
    "names": (0.5, 1.5, 3.5),
    "line breaks": (0.5, 2.5, 5.5),
    "commas": (0.001, 0.05, 0.09, 0.13),
    "colons and dashes": (0.5, 1.5),
    "brackets": (0.5,),
    "quotes": (0.5,),
    "trailing dots": (0.5,),
    "words in capitals": (0.5, 1.5),
    "short forms": (0.001, 0.04, 0.08, 0.13),
    "we": _SHARE,
    "you": _SHARE,
    "I": _SHARE,
    "little words": (0.25, 0.33, 0.4, 0.46, 0.52, 0.6),
    "formality": _TONE,
    "humour": (-0.3, -0.1, 0.1, 0.4),
    "respect": (-0.4, -0.15, 0.0, 0.3),
    "enthusiasm": _TONE,
}
"""Where each habit's steps part; the number of steps is one more."""

_WE = frozenset({"we", "our", "ours", "us", "we're", "we've", "we'll", "we'd"})
_YOU = frozenset({"you", "your", "yours", "you're", "you've", "you'll", "you'd", "yourself"})
_I = frozenset({"i", "my", "me", "mine", "i'm", "i've", "i'll", "i'd", "myself"})
_COLONS = frozenset({":", ";", "-", "–", "—"})


def habits_of(
    measures: Mapping[str, float], pieces: Sequence[Piece], links: Sequence[str]
) -> Mapping[str, str]:
    """Each habit's step, of a text's measures: ``"emoji" → "2"``; openings and ends by kind."""
    steps = {name: str(bisect_right(STEPS[name], value)) for name, value in measures.items()}
    return {**steps, **_ends(pieces, links)}


def measures_of(pieces: Sequence[Piece], links: Sequence[str]) -> dict[str, float]:
    """Counts, and shares of the words, under the names of `STEPS`; ``links`` are the scaffold's."""
    kinds = [piece.kind for piece in pieces]
    words = [piece.text for piece in pieces if piece.kind is PieceKind.WORD]
    lower = [word.lower() for word in words]
    spoken = len(words) + kinds.count(PieceKind.NAME) + kinds.count(PieceKind.NUMBER)
    count = max(spoken, 1)
    lengths = sentence_lengths(pieces)
    marks = [piece.text for piece in pieces if piece.kind is PieceKind.MARK]
    return {
        "length": spoken,
        "sentence length": sum(lengths) / max(len(lengths), 1),
        "sentences": len(lengths),
        "longest sentence": max(lengths, default=0),
        "word length": sum(map(len, words)) / max(len(words), 1),
        "long words": sum(len(word) > 7 for word in words) / count,
        "exclamation marks": sum(mark.count("!") for mark in marks),
        "questions": sum("?" in mark for mark in marks),
        "emoji": kinds.count(PieceKind.EMOJI),
        "hashtags": kinds.count(PieceKind.HASHTAG),
        "links": kinds.count(PieceKind.LINK),
        "mentions": kinds.count(PieceKind.MENTION),
        "numbers": kinds.count(PieceKind.NUMBER),
        "names": kinds.count(PieceKind.NAME),
        "line breaks": kinds.count(PieceKind.BREAK),
        "commas": sum("," in mark for mark in marks) / count,
        "colons and dashes": sum(mark in _COLONS for mark in marks),
        "brackets": sum("(" in mark for mark in marks),
        "quotes": sum('"' in mark for mark in marks),
        "trailing dots": sum("…" in mark for mark in marks),
        "words in capitals": links.count("<LOUD>"),
        "short forms": sum("'" in word for word in words) / count,
        "we": sum(word in _WE for word in lower) / count,
        "you": sum(word in _YOU for word in lower) / count,
        "I": sum(word in _I for word in lower) / count,
        "little words": sum(not link.startswith("<") and link[:1].isalpha() for link in links)
        / count,
    }


def sentence_lengths(pieces: Sequence[Piece]) -> list[int]:
    """Words in each sentence."""
    lengths = [0]
    for piece in pieces:
        ends = piece.kind is PieceKind.BREAK or (
            piece.kind is PieceKind.MARK and piece.text[0] in ".!?…"
        )
        if ends:
            lengths.append(0)
        elif piece.kind in (PieceKind.WORD, PieceKind.NAME, PieceKind.NUMBER):
            lengths[-1] += 1
    return [length for length in lengths if length]


def _ends(pieces: Sequence[Piece], links: Sequence[str]) -> Mapping[str, str]:
    """How a text opens and ends; hashtags and links at the end are looked past once."""
    if not pieces:
        return {}
    told = [
        link
        for piece, link in zip(pieces, links, strict=True)
        if piece.kind not in (PieceKind.HASHTAG, PieceKind.LINK, PieceKind.BREAK)
    ]
    first = pieces[0]
    small = first.kind is PieceKind.WORD and first.text[0].islower()
    return {
        "opens with": "<small>" if small else links[0],
        "last mark": told[-1] if told else "",
        "ends with": links[-1],
    }
