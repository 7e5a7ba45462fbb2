"""Words and phrases that a rule leaves alone."""

from __future__ import annotations

from collections.abc import Sequence

from socialdesk.lint.rules.base import Block
from socialdesk.lint.rules.patterns import Encoded, Pattern, PatternError, compile_pattern


class Exceptions:
    """A rule's own exceptions, or the words that a pack's vocabulary accepts."""

    def __init__(self, terms: Sequence[str], *, ignore_case: bool = False) -> None:
        ordered = sorted({t for t in terms if t.strip()}, key=lambda term: (-len(term), term))
        self._words = _pattern(ordered, ignore_case)
        self._phrases = _pattern([t for t in ordered if " " in t], ignore_case)

    def __repr__(self) -> str:
        return f"Exceptions({self._words!r})"

    def cover(self, block: Block, start: int, end: int) -> bool:
        """Whether the match holds an excepted word, or lies within an excepted phrase."""
        if self._words and self._words.found_in(Encoded(block.text[start:end])):
            return True
        if self._phrases is None:
            return False
        found = self._phrases.finditer(block.encoded)
        return any(phrase.start <= start and end <= phrase.end for phrase in found)

    def match(self, word: str) -> bool:
        """Whether ``word`` holds an excepted word."""
        return self._words is not None and self._words.found_in(Encoded(word))


def _pattern(terms: list[str], ignore_case: bool) -> Pattern | None:
    if not terms:
        return None
    joined = rf"\b(?:{'|'.join(terms)})\b"
    return compile_pattern(joined, ignore_case=ignore_case, multiline=True)


def escaped(word: str) -> str:
    """A word from a list, so that it stands for itself in a pattern."""
    return "".join(c if c.isalnum() or c in " _'’-" or ord(c) > 0x7F else f"\\{c}" for c in word)


def is_usable(term: str) -> bool:
    """Whether a vocabulary term compiles."""
    try:
        compile_pattern(term)
    except PatternError:
        return False
    return True
