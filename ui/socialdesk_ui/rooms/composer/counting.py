"""What room a text leaves, and where it becomes too long for the networks it goes to."""

from collections.abc import Iterable

from socialdesk.domain.networks import Measure, NetworkId, tightest
from socialdesk.domain.threads import overhangs, post_at, posts_of

Span = tuple[int, int]


def spans_beyond(text: str, networks: Iterable[NetworkId]) -> tuple[Span, ...]:
    """The code points of ``text`` that are too many for one of ``networks``, in order, apart."""
    every = sorted((o.start, o.end) for network in networks for o in overhangs(text, network))
    merged: list[Span] = []
    for start, end in every:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def room_left(text: str, network: NetworkId, cursor: int | None) -> Measure:
    """How long the post is that is being written: of a thread, the part at ``cursor``.

    ``cursor`` is a code point, ``None`` where the text is not in view: then its fullest part.
    """
    if cursor is not None:
        return tightest(post_at(text, network, cursor), network)
    measures = [tightest(post, network) for post in posts_of(text, network)]
    return min(measures, key=lambda m: (m.remaining is None, m.remaining or 0, -m.used))
