"""A proposal how a text that is too long becomes a thread."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from socialdesk.domain.networks import NetworkId, grapheme_starts, where_it_ends
from socialdesk.domain.threads import BETWEEN_PARTS, parts

_BREAKS = (
    # A paragraph; a sentence or a line (Chinese and Japanese need no space there); a word.
    re.compile(r"\n[ \t\r]*\n\s*"),
    re.compile(r"[.!?…‽؟]+[\"'”’»)\]]*\s+|[。！？]+\s*|\n\s*"),
    re.compile(r"\s+"),
)
_FULL_ENOUGH = (0.4, 0.4, 0.0)
"""A break counts only where the part before it uses that much of the room, so that a greeting with
a full stop does not become a post of its own."""

_FIRST_LOOK = 1_024
"""Code points: a long text is not measured whole for each of its pieces."""

_NOT_TO_CUT = re.compile(r"^[\W_]*[@#＠＃]|://|[^\W\d_]\.[^\W\d_]|\w@\w")
"""A hashtag, a mention or an address: left whole, even where it is longer than a post."""


def split_for(text: str, network: NetworkId, *, numbered: bool = False) -> str:
    """``text`` with separators, so that each part fits ``network``; parts that fit stay whole.

    Splits between paragraphs, sentences or words, within a word only where that word alone is too
    long, and never within a link, hashtag, mention or character. ``numbered`` adds "1/3" to each.
    """
    if not numbered:
        return BETWEEN_PARTS.join(_split(text, network, ""))
    digits = 1
    while len(pieces := _split(text, network, " " + "9" * digits + "/" + "9" * digits)) >= (
        10**digits
    ):
        digits += 1
    if len(pieces) == 1:
        return pieces[0]
    return BETWEEN_PARTS.join(
        f"{piece} {number}/{len(pieces)}" for number, piece in enumerate(pieces, start=1)
    )


def _split(text: str, network: NetworkId, mark: str) -> list[str]:
    """The pieces, each with room for ``mark`` after it."""

    def fits(piece: str) -> bool:
        return where_it_ends(piece + mark, network) is None

    return [piece for part in parts(text) for piece in _pieces(part, fits)]


def _pieces(part: str, fits: Callable[[str], bool]) -> Iterator[str]:
    rest = part
    while (window := _too_much(rest, fits)) is not None:
        rest = rest.strip()
        cut = _cut(window.lstrip(), fits) or _after_first_word(rest)
        if cut is None:
            break
        yield rest[: cut.end]
        rest = rest[cut.following :].lstrip()
    yield rest


def _too_much(text: str, fits: Callable[[str], bool]) -> str | None:
    """A beginning of the text that doesn't fit, short where the text is long; ``None``: it fits."""
    length = _FIRST_LOOK
    while fits(text[:length]):
        if length >= len(text):
            return None
        length *= 2
    return text[:length]


@dataclass(frozen=True)
class _Cut:
    """``end`` of what comes before, ``following`` the start of what comes after."""

    end: int
    following: int


def _cut(text: str, fits: Callable[[str], bool]) -> _Cut | None:
    """Where to cut a text that doesn't fit; ``None`` where nothing before the limit can be cut."""
    room = _longest(text, [*grapheme_starts(text), len(text)], fits)
    for pattern, full_enough in zip(_BREAKS, _FULL_ENOUGH, strict=True):
        cuts = [cut for cut in _breaks(text, pattern) if cut.end <= room]
        if cuts and cuts[-1].end > full_enough * room:
            return cuts[-1]
    word = text.split(maxsplit=1)[0]
    return None if room == 0 or _NOT_TO_CUT.search(word) else _Cut(room, room)


def _after_first_word(text: str) -> _Cut | None:
    return next(_breaks(text, _BREAKS[-1]), None)


def _breaks(text: str, pattern: re.Pattern[str]) -> Iterator[_Cut]:
    """The breaks with something on both sides."""
    for match in pattern.finditer(text):
        end = match.start() + len(match.group().rstrip())
        if end > 0 and match.end() < len(text):
            yield _Cut(end, match.end())


def _longest(text: str, ends: list[int], fits: Callable[[str], bool]) -> int:
    """The last of ``ends`` up to which the text fits, 0 where none is."""
    fitting = bisect_left(ends, True, key=lambda end: not fits(text[:end]))
    return ends[fitting - 1] if fitting else 0
