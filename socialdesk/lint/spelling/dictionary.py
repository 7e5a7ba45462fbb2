"""One hunspell dictionary, loaded when it is first asked."""

import logging
from functools import cached_property
from typing import Protocol

from socialdesk.lint.spelling.sources import Source

log = logging.getLogger(__name__)


class Dictionary(Protocol):
    """Anything that knows words."""

    def knows(self, word: str) -> bool:
        """Whether the word, in this very casing, is spelled right. Straight apostrophes."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """What the dictionary itself would write; slow, and it holds the GIL."""
        ...


class HunspellDictionary:
    """Hunspell through chunspell: about 600,000 words a second once loaded."""

    def __init__(self, source: Source) -> None:
        self._source = source

    @cached_property
    def _hunspell(self):  # type: ignore[no-untyped-def]  # it ships no types
        from hunspell import Hunspell  # type: ignore[import-untyped]  # it ships no types

        return Hunspell(self._source.name, hunspell_data_dir=str(self._source.folder))

    @cached_property
    def problem(self) -> str:
        """Why the dictionary can't be used, or empty. Loads it."""
        try:
            with (self._source.folder / f"{self._source.name}.dic").open("rb") as file:
                head = file.readline(80)
            if not head.removeprefix(b"\xef\xbb\xbf").strip().split(b"\t")[0].isdigit():
                return "it is not a hunspell dictionary"
            self._hunspell.spell("a")
        except (OSError, ValueError, RuntimeError) as error:
            return str(error)
        return ""

    def knows(self, word: str) -> bool:
        if self.problem:
            return False
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeEncodeError:
            # A letter that the dictionary's own encoding lacks can't be in any of its words.
            return False

    def suggest(self, word: str) -> tuple[str, ...]:
        if self.problem:
            return ()
        try:
            return tuple(self._hunspell.suggest(word))
        except UnicodeError:
            return ()
