"""The one place that turns the engine's code points into Qt's UTF-16 units, and back."""

from bisect import bisect_left
from itertools import accumulate

_BEYOND_BMP = 0x10000


def to_utf16(text: str, code_point: int) -> int:
    """The UTF-16 offset at which code point number ``code_point`` of ``text`` starts."""
    return code_point + sum(ord(c) >= _BEYOND_BMP for c in text[:code_point])


def to_code_point(text: str, utf16: int) -> int:
    """The code point offset for a UTF-16 one; inside a surrogate pair, the one after it."""
    return Offsets(text).code_point(utf16)


class Offsets:
    """Many conversions over one text: built once in O(n), then O(1) and O(log n)."""

    def __init__(self, text: str) -> None:
        units = (2 if ord(c) >= _BEYOND_BMP else 1 for c in text)
        self._starts = list(accumulate(units, initial=0))

    def utf16(self, code_point: int) -> int:
        """The UTF-16 offset of a code point; past the end, the end."""
        return self._starts[min(code_point, len(self._starts) - 1)]

    def code_point(self, utf16: int) -> int:
        """The code point at a UTF-16 offset; inside a surrogate pair, the one after it."""
        return min(bisect_left(self._starts, utf16), len(self._starts) - 1)
