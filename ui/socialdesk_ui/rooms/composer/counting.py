"""Where a text becomes too long for the networks it goes to."""

from collections.abc import Iterable

from socialdesk.domain.networks import NETWORKS, NetworkId, grapheme_offset


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
