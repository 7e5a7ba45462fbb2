"""Title case and sentence case.

Title case after the published style guides: AP keeps articles, conjunctions and prepositions of up
to three letters small, Chicago all prepositions; the first and the last word are always large.
"""

from __future__ import annotations

import regex

_WORD = regex.compile(r"[\p{N}\p{L}]+[^\s\-/]*")
_SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or"}
    | {"per", "the", "to", "vs", "vs.", "via", "v", "v."}
)
_PREPOSITIONS = frozenset(
    {"about", "above", "across", "after", "against", "along", "among", "around", "before"}
    | {"between", "beyond", "concerning", "despite", "down", "during", "following", "from"}
    | {"including", "into", "near", "over", "since", "through", "throughout", "towards", "under"}
    | {"until", "upon", "with", "within", "without"}
)


def in_title_case(text: str, *, chicago: bool) -> str:
    """The text as a title; words keep the capitals that they have."""
    small = _SMALL | _PREPOSITIONS if chicago else _SMALL
    words = list(_WORD.finditer(text))
    pieces, end = [], 0
    for index, word in enumerate(words):
        bounding = index == 0 or word.end() == len(text)
        kept_small = not bounding and word.group().lower() in small and _allows_small(text, word)
        cased = word.group().lower() if kept_small else _with_capital(word.group())
        pieces += [text[end : word.start()], cased]
        end = word.end()
    return "".join((*pieces, text[end:]))


def _allows_small(text: str, word: regex.Match[str]) -> bool:
    """A small word gets its capital after a colon, and as the first half of a compound."""
    before, after = text[: word.start()], text[word.end() : word.end() + 1]
    if before[-1:] not in (" ", "-", "/", "\n") or before[-2:-1] in (":", "-"):
        return False
    return after != "-" or before[-1:] == "-"


def _with_capital(word: str) -> str:
    return word[:1].title() + word[1:]
