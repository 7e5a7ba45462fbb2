"""Timestamp identifiers (TIDs): record keys that sort by time, https://atproto.com/specs/tid."""

import re
import secrets
import threading
from datetime import datetime

from socialdesk.domain.clock import to_millis

_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_CLOCK_BITS = 10
_LENGTH = 13
_TID = re.compile(r"[234567abcdefghij][234567a-z]{12}")


def is_tid(text: str) -> bool:
    """Whether ``text`` is a TID: 13 characters of sortable base 32, the top bit clear."""
    return _TID.fullmatch(text) is not None


def encode(micros: int, clock_id: int) -> str:
    """A TID from microseconds since 1970 UTC (53 bits) and a clock's id (10 bits).

    Raises:
        ValueError: a part does not fit.
    """
    if not 0 <= micros < 1 << 53 or not 0 <= clock_id < 1 << _CLOCK_BITS:
        raise ValueError("a TID holds 53 bits of microseconds and 10 bits of clock id")
    number = micros << _CLOCK_BITS | clock_id
    digits = (number >> shift & 31 for shift in range(5 * (_LENGTH - 1), -1, -5))
    return "".join(_ALPHABET[digit] for digit in digits)


def micros_of(tid: str) -> int:
    """The microseconds since 1970 UTC in a TID. Raises ValueError for anything else."""
    if not is_tid(tid):
        raise ValueError(f"{tid!r} is not a TID")
    number = 0
    for character in tid:
        number = number << 5 | _ALPHABET.index(character)
    return number >> _CLOCK_BITS


class TidClock:
    """Gives TIDs that only grow, even where the machine's clock steps back. Safe across threads.

    The clock id is random, so that two processes do not give the same one.
    """

    def __init__(self, clock_id: int | None = None) -> None:
        self._clock_id = secrets.randbelow(1 << _CLOCK_BITS) if clock_id is None else clock_id
        self._last = 0
        self._lock = threading.Lock()

    def next(self, now: datetime) -> str:
        """A TID for ``now`` (aware), later than every one before it."""
        micros = to_millis(now) * 1000 + now.microsecond % 1000
        with self._lock:
            self._last = max(self._last + 1, micros)
            return encode(self._last, self._clock_id)
