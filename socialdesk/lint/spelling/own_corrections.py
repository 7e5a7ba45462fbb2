"""Finds what a brand always corrects. Its own word goes before anything a dictionary says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from socialdesk.domain.corrections import OwnCorrection
from socialdesk.lint.spelling.judge import cased
from socialdesk.lint.spelling.lexicon import plain

_PART = r"[\p{L}\p{M}\p{N}_]"


@dataclass(frozen=True)
class ToCorrect:
    """A place to correct; ``meant`` has its casing."""

    start: int
    end: int
    meant: str


class OwnCorrections:
    """The corrections of several packs, later ones winning; compiled once."""

    def __init__(self, corrections: Iterable[OwnCorrection] = ()) -> None:
        self._right = {_folded(c.wrong): c.right for c in corrections}
        self._pattern = regex.compile(
            rf"(?<!{_PART})\L<wrong>(?!{_PART})", regex.IGNORECASE, wrong=list(self._right)
        )

    def find(self, text: str) -> Iterator[ToCorrect]:
        """The places in order; one that stands as it should is none."""
        if not self._right:
            return
        # Each replacement is one character for one, so that places stay.
        for match in self._pattern.finditer(text.replace("’", "'").replace("\u00a0", " ")):
            start, end = match.span()
            typed = text[start:end]
            right = self._right[_folded(match.group())]
            meant = _in_casing_of(typed, right)
            if typed != meant:
                yield ToCorrect(start, end, meant)


def _in_casing_of(typed: str, right: str) -> str:
    """Capitals that the brand wrote are kept; a text that shouts may shout them too."""
    if typed.isupper() and len(typed) > 1:
        return right.upper()
    return right if right != right.lower() else cased(typed, right)


def _folded(words: str) -> str:
    return plain(words).casefold()
