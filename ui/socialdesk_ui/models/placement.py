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
    open_one: _Lanes | None = None
    for start in starts:
        # A crowded cluster grows by its chip, which may reach what follows.
        if open_one is not None and start.top >= open_one.end:
            clusters.append(open_one.closed())
            open_one = None
        open_one = open_one or _Lanes(sizes)
        open_one.add(start)
    return [*clusters, open_one.closed()] if open_one is not None else clusters


class _Lanes:
    """A cluster while it grows: each card takes the first lane that is free by then."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self._ends: list[int] = []
        self._starts: list[_Start] = []

    @property
    def end(self) -> int:
        """Where what follows no longer meets it."""
        crowded = len(self._ends) > self._sizes.max_lanes
        return max(self._ends) + (self._sizes.chip if crowded else 0)

    def add(self, start: _Start) -> None:
        """Put one more card into a lane; cards come in order of time."""
        free = (lane for lane, end in enumerate(self._ends) if end <= start.top)
        lane = next(free, len(self._ends))
        if lane == len(self._ends):
            self._ends.append(0)
        self._ends[lane] = start.top + self._sizes.shortest
        self._starts.append(_Start(start.index, start.top, lane))

    def closed(self) -> _Cluster:
        """The cluster, whole."""
        return _Cluster(tuple(self._starts), len(self._ends), self.end)


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
