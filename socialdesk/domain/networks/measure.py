"""How a text stands against a network's limits."""

from bisect import bisect_left
from dataclasses import dataclass

from socialdesk.domain.networks.graphemes import grapheme_starts, graphemes
from socialdesk.domain.networks.known import facts_of
from socialdesk.domain.networks.network import Limit, NetworkId


@dataclass(frozen=True)
class Measure:
    """A text as a network counts it. ``limit`` is ``None`` where the network sets none."""

    used: int
    limit: int | None
    unit: str

    @property
    def remaining(self) -> int | None:
        return None if self.limit is None else self.limit - self.used

    @property
    def fits(self) -> bool:
        return self.limit is None or self.used <= self.limit


def measure(text: str, network: NetworkId, with_images: bool = False) -> tuple[Measure, ...]:
    """Every way in which ``network`` measures ``text``, the one its users know first."""
    limits = facts_of(network).limits_of(with_images)
    if not limits:
        return (Measure(graphemes(text), None, "characters"),)
    return tuple(Measure(limit.count(text), limit.most, limit.unit) for limit in limits)


def tightest(text: str, network: NetworkId, with_images: bool = False) -> Measure:
    """The measure with the least room left: what a counter shows."""
    return min(measure(text, network, with_images), key=lambda m: m.remaining or 0)


def where_it_ends(text: str, network: NetworkId, with_images: bool = False) -> int | None:
    """The code point of the first grapheme that doesn't fit, or ``None`` where all of it does."""
    ends = [_end(text, limit) for limit in facts_of(network).limits_of(with_images)]
    return min((end for end in ends if end is not None), default=None)


def _end(text: str, limit: Limit) -> int | None:
    if limit.end is not None:
        return limit.end(text)
    if limit.count(text) <= limit.most:
        return None
    starts = [*grapheme_starts(text), len(text)]
    return starts[bisect_left(starts, True, key=lambda at: limit.count(text[:at]) > limit.most) - 1]
