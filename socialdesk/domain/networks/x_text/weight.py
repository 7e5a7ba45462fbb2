"""How much of a post on X a text takes up.

Letters of most alphabets count one, others (Chinese, Japanese, Korean) and every emoji two, a link
23. A text counts in its composed form (Unicode's NFC).
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from socialdesk.domain.networks.emoji import emoji
from socialdesk.domain.networks.graphemes import grapheme_starts
from socialdesk.domain.networks.x_text.letters import NOT_CHARACTERS
from socialdesk.domain.networks.x_text.links import links

MAX_WEIGHT = 280
LINK_WEIGHT = 23
_WEIGHT = 2
_LIGHT = (range(4352), range(8192, 8206), range(8208, 8224), range(8242, 8248))
"""twitter-text's configuration, version 3: the code points that count one."""

_NOT_CHARACTER = regex.compile(f"[{NOT_CHARACTERS}]")


@dataclass(frozen=True)
class Weight:
    """What a text weighs. ``fits`` says how many of its code points a post has room for."""

    weight: int
    fits: int
    valid: bool

    @property
    def permille(self) -> int:
        """How full the post is: 1000 is full."""
        return self.weight * 1000 // MAX_WEIGHT


def weigh(text: str) -> int:
    """The weighted length of ``text``."""
    return sum(weight for _, weight in _pieces(unicodedata.normalize("NFC", text)))


def weighed(text: str) -> Weight:
    """A text's weight, how much of it fits, and whether X would take it."""
    composed = unicodedata.normalize("NFC", text)
    weight, fits, all_valid = 0, 0, True
    for end, piece in _pieces(composed):
        weight += piece
        all_valid = all_valid and not _NOT_CHARACTER.match(composed, end - 1)
        if weight <= MAX_WEIGHT and all_valid:
            fits = end
    valid = all_valid and 0 < weight <= MAX_WEIGHT
    return Weight(weight, _in_the_text(text, composed, fits), valid)


def end_of_what_fits(text: str) -> int | None:
    """The code point of the first grapheme that does not fit, or ``None`` where all of it does."""
    found = weighed(text)
    if found.weight <= MAX_WEIGHT:
        return None
    starts = grapheme_starts(text)
    return max((start for start in starts if start <= found.fits), default=0)


def _pieces(composed: str) -> Iterator[tuple[int, int]]:
    """Each indivisible piece of a composed text: where it ends, and its weight."""
    whole = {link.start: (link.end, LINK_WEIGHT) for link in links(composed)}
    signs = ((m.start(), (m.end(), _WEIGHT)) for m in emoji().finditer(composed))
    whole = dict(signs) | whole
    at = 0
    while at < len(composed):
        end, weight = whole.get(at) or (at + 1, _of_character(composed[at]))
        yield end, weight
        at = end


def _of_character(character: str) -> int:
    return 1 if any(ord(character) in light for light in _LIGHT) else _WEIGHT


def _in_the_text(text: str, composed: str, end: int) -> int:
    """The code point of ``text`` that ``end`` in its composed form stands for."""
    if text == composed:
        return end
    lengths = range(len(text) + 1)
    return bisect_right(lengths, end, key=lambda at: _composed_length(text[:at])) - 1


def _composed_length(text: str) -> int:
    return len(unicodedata.normalize("NFC", text))
