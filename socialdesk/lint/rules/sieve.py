"""Asks once, for many rules, which of them can match a text at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import re2

from socialdesk.lint.rules.patterns import Encoded

_MEMORY = 48 << 20


class Sieve:
    """A set of re2 patterns searched together.

    re2 says nothing when its memory runs out in the middle of a text, so a pattern that matches
    everything is put in: where it is missing from the answer, the answer is not to be trusted.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        self._size = len(sources)
        self._set: re2.Set | None = None
        if not sources:
            return
        options = re2.Options()
        options.log_errors = False
        options.max_mem = _MEMORY
        options.never_capture = True
        together = re2.Set.SearchSet(options)
        for source in sources:
            together.Add(source)
        self._sentinel = together.Add("")
        try:
            together.Compile()
        except re2.error:
            return
        self._set = together

    def candidates(self, text: Encoded) -> frozenset[int]:
        """The numbers of the patterns that may match; all of them where re2 could not tell."""
        found: Any = self._set.Match(text.data) if self._set else None
        if found and self._sentinel in found:
            return frozenset(found) - {self._sentinel}
        return frozenset(range(self._size))
