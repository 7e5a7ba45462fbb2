"""Where cards go in a day's column: side by side when they meet, "+N more" when crowded.

Everything is in minutes from midnight; the view turns them into pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

END_OF_DAY = 1440


@dataclass(frozen=True)
class Sizes:
    """How long a card is drawn, at least and at most; ``chip`` is the height of "+N more"."""

    shortest: int
    tallest: int
    chip: int
    max_lanes: int


@dataclass(frozen=True)
class Place:
    """Card number ``index`` from ``top`` to ``bottom``, in ``lane`` of ``lanes`` side by side."""

    index: int
    top: int
    bottom: int
    lane: int
    lanes: int


@dataclass(frozen=True)
class More:
    """The cards that did not fit, told by one chip across the column."""

    top: int
    bottom: int
    indexes: tuple[int, ...]


@dataclass(frozen=True)
class Placement:
    """A day's column, laid out: each card is in a place or in one ``More``."""

    places: tuple[Place, ...] = ()
    more: tuple[More, ...] = ()


@dataclass(frozen=True)
class _Start:
    index: int
    top: int
    lane: int = 0


@dataclass(frozen=True)
class _Cluster:
    """Cards that meet each other, each with its lane."""

    starts: tuple[_Start, ...]
    lanes: int
    end: int


def place_cards(minutes: Sequence[int], sizes: Sizes) -> Placement:
    """Lay out cards that begin at ``minutes`` (0 to 1439, in any order)."""
    latest = END_OF_DAY - sizes.shortest - sizes.chip
    starts = [_Start(index, min(minute, latest)) for index, minute in enumerate(minutes)]
    starts.sort(key=lambda start: (start.top, start.index))
    clusters = _clusters(starts, sizes)
    places: list[Place] = []
    more: list[More] = []
    for number, cluster in enumerate(clusters):
        following = clusters[number + 1].starts[0].top if number + 1 < len(clusters) else END_OF_DAY
        _place_cluster(cluster, following, sizes, places, more)
    return Placement(tuple(places), tuple(more))


def _clusters(starts: list[_Start], sizes: Sizes) -> list[_Cluster]:
    clusters: list[_Cluster] = []
    for start in starts:
        met: tuple[_Start, ...] = (start,)
        # A crowded cluster grows by its chip, which may reach what follows.
        if clusters and start.top < clusters[-1].end:
            met = (*clusters.pop().starts, start)
        clusters.append(_in_lanes(met, sizes))
    return clusters


def _in_lanes(starts: tuple[_Start, ...], sizes: Sizes) -> _Cluster:
    ends: list[int] = []
    placed = []
    for start in starts:
        free = (lane for lane, end in enumerate(ends) if end <= start.top)
        lane = next(free, len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = start.top + sizes.shortest
        placed.append(_Start(start.index, start.top, lane))
    crowded = len(ends) > sizes.max_lanes
    return _Cluster(tuple(placed), len(ends), max(ends) + (sizes.chip if crowded else 0))


def _place_cluster(
    cluster: _Cluster, following: int, sizes: Sizes, places: list[Place], more: list[More]
) -> None:
    shown = [start for start in cluster.starts if start.lane < sizes.max_lanes]
    hidden = tuple(s.index for s in cluster.starts if s.lane >= sizes.max_lanes)
    floor = following
    if hidden:
        under = min(following - sizes.chip, shown[-1].top + sizes.tallest)
        more.append(More(under, under + sizes.chip, hidden))
        floor = under
    lanes = min(cluster.lanes, sizes.max_lanes)
    for number, start in enumerate(shown):
        below = (later.top for later in shown[number + 1 :] if later.lane == start.lane)
        bottom = min(start.top + sizes.tallest, next(below, floor), floor)
        places.append(Place(start.index, start.top, bottom, start.lane, lanes))
