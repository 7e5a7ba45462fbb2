"""How much room a text has left on the networks it goes to."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from socialdesk.domain.networks import NETWORKS, Measure, NetworkId, grapheme_offset, tightest

NEAR_SHARE = 0.9
"""From this share of the limit on, the counter warns."""


class Fullness(StrEnum):
    """How a counter looks."""

    FREE = "free"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True)
class RoomLeft:
    """One channel's counter. ``remaining`` is negative beyond the limit, ``None`` without one."""

    used: int
    limit: int | None
    unit: str

    @property
    def remaining(self) -> int | None:
        return None if self.limit is None else self.limit - self.used

    @property
    def share(self) -> float:
        """The part of the limit that is used, from 0 to 1."""
        return min(1.0, self.used / self.limit) if self.limit else 0.0

    @property
    def fullness(self) -> Fullness:
        if self.limit is None:
            return Fullness.FREE
        if self.used > self.limit:
            return Fullness.OVER
        return Fullness.NEAR if self.used >= self.limit * NEAR_SHARE else Fullness.FREE


def room_left(text: str, network: NetworkId) -> RoomLeft:
    """What the network's counter shows for ``text``."""
    measured: Measure = tightest(text, network)
    return RoomLeft(measured.used, measured.limit, measured.unit)


def limit_offset(text: str, networks: Iterable[NetworkId]) -> int | None:
    """The code point from which ``text`` is too long for one of ``networks``, or ``None``."""
    starts = [start for network in networks if (start := _too_long_from(text, network)) is not None]
    return min(starts, default=None)


def _too_long_from(text: str, network: NetworkId) -> int | None:
    facts = NETWORKS[network]
    starts: list[int] = []
    if facts.max_graphemes is not None and len(text) > facts.max_graphemes:
        starts.append(grapheme_offset(text, facts.max_graphemes))
    if facts.max_bytes is not None and len(text) * 4 > facts.max_bytes:
        fitting = text.encode()[: facts.max_bytes]
        starts.append(len(fitting.decode(errors="ignore")))
    start = min(starts, default=len(text))
    return start if start < len(text) else None
