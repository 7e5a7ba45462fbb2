"""Walks over a pattern's characters."""

import re

from socialdesk.lint.rules.patterns.characters import CharacterClass, unicode_class
from socialdesk.lint.rules.patterns.errors import PatternError

_PLAIN_RUN = re.compile(r"[A-Za-z0-9 ,;:!'’\"%&=<>/~@_-]+(?![*+?{])")

_CONTROL = {"t": 0x09, "n": 0x0A, "v": 0x0B, "f": 0x0C, "r": 0x0D, "a": 0x07, "e": 0x1B, "0": 0}


class Scanner:
    """A place in a pattern."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._place = 0

    @property
    def at_end(self) -> bool:
        return self._place >= len(self._source)

    def peek(self) -> str:
        """The next character, or a newline-free filler that no syntax uses at the end."""
        return "\0" if self.at_end else self._source[self._place]

    def next(self) -> str:
        """Step over one character. Raises PatternError at the end."""
        if self.at_end:
            raise PatternError("the pattern ends too early", "finish the last \\ or bracket")
        self._place += 1
        return self._source[self._place - 1]

    def take(self, text: str) -> bool:
        """Step over ``text`` if it comes next."""
        if not self._source.startswith(text, self._place):
            return False
        self._place += len(text)
        return True

    def plain_run(self) -> str:
        """Characters that stand for themselves and are not repeated, stepped over; maybe none."""
        found = _PLAIN_RUN.match(self._source, self._place)
        if found is None:
            return ""
        self._place = found.end()
        return found.group()

    def until(self, closing: str) -> str:
        """Everything up to ``closing``, which is stepped over. Raises PatternError."""
        end = self._source.find(closing, self._place)
        if end < 0:
            raise PatternError(f"a closing {closing} is missing", "add it")
        found = self._source[self._place : end]
        self._place = end + len(closing)
        return found

    def skip_spaced(self) -> bool:
        """Step over the blank space and comments of ``(?x)``; whether there were any."""
        start = self._place
        while not self.at_end and (self.peek().isspace() or self.peek() == "#"):
            if self.next() == "#":
                while not self.at_end and self.peek() != "\n":
                    self.next()
        return self._place > start

    def digits(self) -> str:
        """The decimal digits that come next."""
        start = self._place
        while not self.at_end and self.peek() in "0123456789":
            self._place += 1
        return self._source[start : self._place]

    def quantifier(self) -> tuple[int, int | None] | None:
        """``*``, ``+``, ``?`` or ``{n,m}`` as bounds, stepped over; ``None`` if none comes next."""
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self.take(sign):
                return bounds
        start = self._place
        if self.take("{"):
            least = self.digits()
            most: str | None = least
            if self.take(","):
                most = self.digits() or None
            if least and self.take("}") and len(least) < 7 and len(most or "") < 7:
                return int(least), None if most is None else int(most)
        self._place = start
        return None

    def property_class(self, *, negated: bool) -> CharacterClass:
        """What follows ``\\p``. Raises PatternError."""
        name = self.until("}") if self.take("{") else self.next()
        if name.startswith("^"):
            name, negated = name[1:], not negated
        found = unicode_class(name)
        return found.inverse() if negated else found

    def escaped_code(self) -> int:
        """The character that an escape stands for. Raises PatternError."""
        sign = self.next()
        if sign in _CONTROL:
            return _CONTROL[sign]
        if sign == "x":
            digits = self.until("}") if self.take("{") else self._several(2)
            return _code(digits)
        if sign == "u":
            digits = self.until("}") if self.take("{") else self._several(4)
            return _code(digits)
        if sign == "U":
            return _code(self._several(8))
        if sign.isascii() and sign.isalnum():
            raise PatternError(f"\\{sign} is not an escape that we know", "remove the \\")
        return ord(sign)

    def _several(self, count: int) -> str:
        return "".join(self.next() for _ in range(count))


def _code(digits: str) -> int:
    try:
        code = int(digits, 16)
        chr(code)
    except (ValueError, OverflowError):
        raise PatternError(
            f"{digits[:20]} is not a character's number", "use \\x41 or \\u0105"
        ) from None
    return code
