"""A text in several parts: where a network knows threads, posts that answer each other.

A line that is just ``---`` (blanks around it allowed) stands between two parts. A text without
such a line is one part, exactly as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from socialdesk.domain.networks import NetworkId, facts_of, where_it_ends

SEPARATOR = "---"
BETWEEN_PARTS = f"\n{SEPARATOR}\n"
BETWEEN_PARAGRAPHS = "\n\n"

_SEPARATOR_LINE = re.compile(r"^[ \t]*---[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True)
class Overhang:
    """The span of code points of a part that no longer fits, ``part`` counted from 0."""

    part: int
    start: int
    end: int


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each part lies, in code points; at least one part.

    Between two parts there is only white space and the separator. Parts without words are none.
    """
    separators = [match.span() for match in _SEPARATOR_LINE.finditer(text)]
    if not separators:
        return ((0, len(text)),)
    starts = [0, *(end for _, end in separators)]
    ends = [*(start for start, _ in separators), len(text)]
    kept = tuple(_trimmed(text, *span) for span in zip(starts, ends, strict=True))
    return tuple(span for span in kept if span[0] < span[1]) or ((0, 0),)


def parts(text: str) -> tuple[str, ...]:
    """The parts in order; at least one."""
    return tuple(text[start:end] for start, end in spans(text))


def joined(text: str) -> str:
    """The parts as one text, a blank line between two."""
    return BETWEEN_PARAGRAPHS.join(parts(text))


def part_at(text: str, offset: int) -> int:
    """The number (from 0) of the part at ``offset``: between two, the one before."""
    begun = [number for number, (start, _) in enumerate(spans(text)) if start <= offset]
    return begun[-1] if begun else 0


def posts_of(text: str, network: NetworkId) -> tuple[str, ...]:
    """What ``network`` gets of a text: a post for each part, or one post of them all."""
    return parts(text) if facts_of(network).threads else (joined(text),)


def post_at(text: str, network: NetworkId, offset: int) -> str:
    """The post of :func:`posts_of` that the code point at ``offset`` belongs to."""
    posts = posts_of(text, network)
    return posts[part_at(text, offset) if len(posts) > 1 else 0]


def overhangs(text: str, network: NetworkId, with_images: bool = False) -> tuple[Overhang, ...]:
    """What of ``text`` is too long for ``network``, in order; each lies within one part."""
    return tuple(_overhangs(text, network, with_images))


def _overhangs(text: str, network: NetworkId, with_images: bool) -> Iterator[Overhang]:
    if facts_of(network).threads:
        for number, (start, end) in enumerate(spans(text)):
            fits = where_it_ends(text[start:end], network, with_images)
            if fits is not None:
                yield Overhang(number, start + fits, end)
    else:
        fits = where_it_ends(joined(text), network, with_images)
        if fits is not None:
            yield Overhang(0, _place_in(text, fits), spans(text)[-1][1])


def _place_in(text: str, offset: int) -> int:
    """Where the code point at ``offset`` of :func:`joined` lies in ``text``."""
    before = 0
    for start, end in spans(text):
        if offset < before + end - start:
            return start + max(0, offset - before)
        before += end - start + len(BETWEEN_PARAGRAPHS)
    return len(text)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its ends, which belongs to the separators."""
    words = text[start:end].strip()
    if not words:
        return (start, start)
    first = text.index(words, start)
    return first, first + len(words)
