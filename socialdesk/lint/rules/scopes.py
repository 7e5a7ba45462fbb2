"""The pieces of a post that a rule can ask for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import regex

from socialdesk.lint.rules.reading_mode import Reading

Piece = tuple[int, int]


class Scope(StrEnum):
    """Where a rule looks. The second block is about posts, the first one Vale has too."""

    TEXT = "text"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    NOWHERE = "nowhere"
    """Vale's scopes for parts that a post does not have: headings, tables, code."""

    POST = "post"
    REPLY = "reply"
    HASHTAG = "hashtag"
    MENTION = "mention"
    URL = "url"
    EMOJI = "emoji"
    CTA = "cta"


_NAMES = {
    "text": Scope.TEXT,
    "raw": Scope.TEXT,
    "summary": Scope.TEXT,
    "paragraph": Scope.PARAGRAPH,
    "sentence": Scope.SENTENCE,
}
_MARKUP_ONLY = frozenset(
    {"heading", "table", "list", "blockquote", "strong", "emphasis", "code", "link", "alt"}
    | {"figure", "title", "comment", "lang", "xml", "html", "doctest", "pre", "caption"}
    | {"definition", "footnote"}
)


def scope_named(name: str) -> Scope | None:
    """The scope that a pack's author means, ``None`` for an unknown one.

    Vale's dotted scopes narrow by markup ("text.md", "heading.h1"): the first word decides here.
    """
    first = name.strip().lower().split(".", 1)[0]
    if first in _NAMES:
        return _NAMES[first]
    if first in _MARKUP_ONLY:
        return Scope.NOWHERE
    try:
        return Scope(first)
    except ValueError:
        return None


_BLANK_LINE = regex.compile(r"\n[^\S\n]*\n\s*")
_LINE_BREAK = regex.compile(r"\s*\n\s*")
_SENTENCE_END = regex.compile(
    r"[.!?\u203d\u3002]++[\p{Pe}\p{Pf}\"'\p{Emoji_Presentation}]*+(\s++)(?=\S)"
)
_ABBREVIATION = regex.compile(
    r"(?:^|[\s(\p{Pi}\"'])(?:\p{L}|(?i:mr|mrs|ms|dr|st|prof|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|np|tzn|itd"
    r"|ul|nr|tj|esim|mm|tel))\.$"
)
_WORD = regex.compile(r"[\p{L}\p{N}]")


def paragraphs(text: str) -> Iterator[Piece]:
    """The parts between blank lines, without the space around them."""
    yield from _between(text, 0, len(text), _BLANK_LINE)


def sentences(text: str, reading: Reading) -> Iterator[Piece]:
    """The sentences of a text, without the space around them."""
    whole = iter(((0, len(text)),))
    by_line = _between(text, 0, len(text), _LINE_BREAK)
    for start, end in by_line if reading is Reading.POST else whole:
        yield from _sentences_of(text, start, end)


def _between(text: str, start: int, end: int, gap: regex.Pattern[str]) -> Iterator[Piece]:
    for match in gap.finditer(text, start, end):
        yield from _stripped(text, start, match.start())
        start = match.end()
    yield from _stripped(text, start, end)


def _sentences_of(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _SENTENCE_END.finditer(text, start, end):
        if _continues(text, start, match):
            continue
        yield from _stripped(text, start, match.start(1))
        start = match.end()
    yield from _stripped(text, start, end)


def _continues(text: str, start: int, end: regex.Match[str]) -> bool:
    """Whether the stop is an abbreviation's, or dots are followed by a small letter."""
    if text.startswith("..", end.start()):
        return text[end.end()].islower()
    head = text[max(start, end.start() - 12) : end.start() + 1]
    return text[end.start()] == "." and _ABBREVIATION.search(head) is not None


def _stripped(text: str, start: int, end: int) -> Iterator[Piece]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def call_to_action(text: str) -> Iterator[Piece]:
    """The paragraph that asks for something: the last one with words in it."""
    with_words = [p for p in paragraphs(text) if _WORD.search(text, *p)]
    yield from with_words[-1:]
