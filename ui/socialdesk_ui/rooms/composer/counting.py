"""Where a text becomes too long for the networks it goes to."""

from collections.abc import Iterable

from socialdesk.domain.networks import NetworkId, where_it_ends


def limit_offset(text: str, networks: Iterable[NetworkId]) -> int | None:
    """The code point from which ``text`` is too long for one of ``networks``, or ``None``."""
    starts = (where_it_ends(text, network) for network in networks)
    return min((start for start in starts if start is not None), default=None)
