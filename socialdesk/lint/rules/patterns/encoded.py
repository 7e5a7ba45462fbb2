"""The form of a text in which re2's own ``\\b`` means Unicode word boundaries.

re2 knows ASCII words only: between "é" and "x" it sees a boundary. So a text is re-spelled before
it is searched, with an underscore (a word character to re2) on both sides of each word character
beyond ASCII:

* ASCII except the underscore stays as it is, so that an English post is searched unchanged;
* a word character c beyond ASCII becomes ``_c_``, and the underscore itself ``_`` U+F05F ``_``;
* every other character is moved to planes 15 and 16, out of reach of the word characters.

Patterns are spelled the same way by `emit`, so matches start and end at whole characters.
"""

import unicodedata
from bisect import bisect_left
from itertools import accumulate

UNDERSCORE = 0xF05F
FIRST_MOVED = 0xF0000
LAST_MOVED = 0x10FFFF
_TAGS = 0xFD800
_ELSEWHERE = 0xFD900

_WORD_CATEGORIES = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Pc"})
_JOINERS = frozenset({0x200C, 0x200D})


def is_word(code: int) -> bool:
    """Whether ``\\w`` matches: .NET's definition and combining vowels, no variation selectors."""
    if 0xFE00 <= code <= 0xFE0F:
        return False
    return code in _JOINERS or unicodedata.category(chr(code)) in _WORD_CATEGORIES


def moved(code: int) -> int:
    """Where a non-word character beyond ASCII goes. The rare ones of planes 2 to 16 share places
    that lone surrogates leave free.
    """
    if 0xD800 <= code <= 0xDFFF:
        return FIRST_MOVED + 0xFFFD
    if code <= 0xFFFF:
        return FIRST_MOVED + code
    if code <= 0x1FFFF:
        return 0x100000 + (code - 0x10000)
    return _TAGS + (code & 0x7F) if 0xE0000 <= code <= 0xE007F else _ELSEWHERE


class _Spelling(dict[int, str]):
    """``str.translate`` table that learns each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        if code == 0x5F:
            spelled = f"_{chr(UNDERSCORE)}_"
        elif code < 0x80:
            spelled = chr(code)
        elif is_word(code):
            spelled = f"_{chr(code)}_"
        else:
            spelled = chr(moved(code))
        self[code] = spelled
        return spelled


_SPELLING = _Spelling()


class Encoded:
    """A text and its re-spelled bytes. Where it ``is_plain`` both have the same offsets.

    ``tallies`` remembers what patterns counted: several packs count the words of a sentence alike.
    """

    __slots__ = ("_ends", "data", "is_plain", "tallies", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.is_plain = text.isascii() and "_" not in text
        self.data = text.encode("ascii") if self.is_plain else text.translate(_SPELLING).encode()
        self.tallies: dict[object, tuple[int, tuple[int, int]]] = {}
        self._ends: list[int] | None = None

    def to_index(self, byte: int) -> int:
        """The code point at which the byte offset of a character's start (or the end) lies."""
        return byte if self.is_plain else bisect_left(self._character_starts(), byte)

    def to_byte(self, index: int) -> int:
        """The byte offset of code point ``index``."""
        return index if self.is_plain else self._character_starts()[index]

    def _character_starts(self) -> list[int]:
        if self._ends is None:
            sizes = (len(_SPELLING[ord(character)].encode()) for character in self.text)
            self._ends = [0, *accumulate(sizes)]
        return self._ends
