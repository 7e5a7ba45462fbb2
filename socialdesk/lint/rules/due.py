"""Marks a promise together with the day or period it names."""

from __future__ import annotations

from dataclasses import replace

import regex

from socialdesk.domain.findings import Finding, FixAction
from socialdesk.lint.rules.reading_mode import Reading
from socialdesk.lint.rules.scopes import Piece, sentences
from socialdesk.lint.rules.time_words import time_pattern

REACH = 60
"""How many code points may stand between a promise and the time behind it, in one sentence."""
_BEFORE = 30
"""The same for a time in front of it, which is more often that of something else."""

_ORDINAL = regex.compile(r"\d\.\Z")


def with_its_time(promise: Finding, text: str, lang: str) -> Finding:
    """The same finding, its place and message widened to the time in its sentence.

    The time in or behind the promise comes before the one in front of it: "On Monday we ship free
    until Friday" ends on Friday. One that offers a fix stays as it is: the fix is for that place.
    """
    if promise.start == promise.end or promise.action is not FixAction.NONE:
        return promise
    start, end = _widened(promise, _times_near(promise, text, lang))
    whole = text[start:end]
    if whole == promise.match:
        return promise
    message = promise.message.replace(promise.match, whole, 1)
    return replace(promise, start=start, end=end, match=whole, message=message)


def _widened(promise: Finding, times: list[Piece]) -> Piece:
    for start, end in times:
        if end > promise.start:
            return min(start, promise.start), max(end, promise.end)
    return (times[-1][0] if times else promise.start), promise.end


def _times_near(promise: Finding, text: str, lang: str) -> list[Piece]:
    """The times of the promise's sentence, left to right, as far as it reaches."""
    pattern = time_pattern(lang)
    if pattern is None:
        return []
    first, last = _sentence_of(promise, text)
    found = (m.span() for m in pattern.finditer(text, first, last))
    return [
        (start, end)
        for start, end in found
        if end >= promise.start - _BEFORE and start <= promise.end + REACH
    ]


def _sentence_of(promise: Finding, text: str) -> Piece:
    """Its sentence, and the next one where it ends in a number: "do 6. prosinca" goes on."""
    first, last = promise.start, promise.end
    for start, end in sentences(text, Reading.POST):
        goes_on = _ORDINAL.search(text, first, last) is not None and start >= last
        if goes_on or (start <= promise.start and promise.end <= end):
            first, last = min(first, start), end
    return first, last
