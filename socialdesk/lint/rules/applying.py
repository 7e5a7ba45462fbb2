"""The rules that apply to texts in one language, and which of them a text can break at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from socialdesk.lint.rules.layers import Placed
from socialdesk.lint.rules.patterns import Encoded
from socialdesk.lint.rules.sieve import Sieve


class Applying:
    """Rules for one language, with a sieve of their own: a large one for all would be slower."""

    def __init__(self, placed: Sequence[Placed], lang: str) -> None:
        ours = [one for one in placed if one.language in ("", lang)]
        self.needs_tags = any(one.rule.header.needs_tags for one in ours)
        self._sieved = [one for one in ours if _can_be_sieved(one)]
        self._always = [one for one in ours if not _can_be_sieved(one)]
        self._sieve = Sieve([one.rule.filter_source() or "" for one in self._sieved])

    def worth_running(self, text: Encoded) -> Iterator[Placed]:
        """The rules that the text may break."""
        yield from self._always
        yield from (self._sieved[index] for index in sorted(self._sieve.candidates(text)))


def _can_be_sieved(placed: Placed) -> bool:
    """Whether one look at the whole text tells that the rule cannot match in any of its blocks."""
    source = placed.rule.filter_source()
    if source is None:
        return False
    return "\\A" not in source and "\\z" not in source
