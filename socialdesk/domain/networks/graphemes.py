"""Texts as their readers count them."""

import regex

_GRAPHEME = regex.compile(r"\X")


def graphemes(text: str) -> int:
    """The number of extended grapheme clusters (UAX #29): what a reader calls characters."""
    return len(_GRAPHEME.findall(text))


def grapheme_offset(text: str, count: int) -> int:
    """The code point at which grapheme number ``count`` (from 0) starts, or the text's length."""
    for index, match in enumerate(_GRAPHEME.finditer(text)):
        if index == count:
            return int(match.start())
    return len(text)


def grapheme_starts(text: str) -> list[int]:
    """The code points at which the text's graphemes start."""
    return [int(match.start()) for match in _GRAPHEME.finditer(text)]


def utf8_bytes(text: str) -> int:
    """The length in UTF-8; half a surrogate pair counts as three bytes."""
    return len(text.encode("utf-8", "surrogatepass"))
