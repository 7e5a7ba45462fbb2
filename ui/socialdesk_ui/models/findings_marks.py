"""Where findings lie in a text that goes on changing. Offsets here are UTF-16, as Qt counts."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from socialdesk.domain.findings import Finding, Level

MAX_SEGMENTS = 400
"""Underlines drawn at once; beyond that nobody reads them and each key press would pay."""

_BY_RANK = {level.rank: level for level in Level}


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding and its present place, end exclusive."""

    start: int
    end: int
    finding: Finding

    def touches(self, position: int) -> bool:
        """Whether a cursor at ``position`` is in it or right at its edge."""
        return self.start <= position <= self.end


class Segment(NamedTuple):
    """A stretch of text under one kind of line."""

    start: int
    end: int
    level: Level


class Edit(NamedTuple):
    """``removed`` units at ``position`` gave way to ``added`` others."""

    position: int
    removed: int
    added: int


def moved(start: int, end: int, edit: Edit) -> tuple[int, int] | None:
    """A span's place after an edit; ``None`` where its text is gone.

    What is typed inside a span stretches it; what is typed at its edges does not.
    """
    gone_to = edit.position + edit.removed
    delta = edit.added - edit.removed
    if start >= gone_to:
        new_start = start + delta
    else:
        new_start = start if start < edit.position else edit.position + edit.added
    after_it = end >= gone_to and end > edit.position
    new_end = end + delta if after_it else min(end, edit.position)
    return (new_start, new_end) if new_end > new_start else None


def shifted_marks(marks: Sequence[Mark], edit: Edit) -> tuple[Mark, ...]:
    """The marks after an edit."""
    after: list[Mark] = []
    for mark in marks:
        if mark.end <= edit.position:
            after.append(mark)
        elif place := moved(mark.start, mark.end, edit):
            after.append(Mark(*place, mark.finding))
    return tuple(after)


def shifted_segments(segments: Sequence[Segment], edit: Edit) -> tuple[Segment, ...]:
    """The segments after an edit."""
    after: list[Segment] = []
    for segment in segments:
        if segment.end <= edit.position:
            after.append(segment)
        elif place := moved(segment.start, segment.end, edit):
            after.append(Segment(*place, segment.level))
    return tuple(after)


def segments(marks: Iterable[Mark], cap: int = MAX_SEGMENTS) -> tuple[Segment, ...]:
    """Marks as stretches that never overlap, the gravest level on top, at most ``cap`` of them.

    Stretches of one level that meet become one. The gravest are kept where there are too many.
    """
    edges: list[tuple[int, int, int]] = []
    for mark in marks:
        edges.append((mark.start, 1, mark.finding.level.rank))
        edges.append((mark.end, -1, mark.finding.level.rank))
    edges.sort(key=lambda edge: edge[0])
    open_ranks = [0] * len(_BY_RANK)
    found: list[Segment] = []
    since = 0
    for place, step, rank in edges:
        top = _top(open_ranks)
        if top is not None and place > since:
            _extend(found, Segment(since, place, top))
        open_ranks[rank] += step
        since = place
    return _capped(found, cap)


def segments_within(ordered: Sequence[Segment], start: int, end: int) -> Sequence[Segment]:
    """The part of ``ordered`` that touches the span from ``start`` to ``end``."""
    first = bisect_right(ordered, start, key=lambda segment: segment.end)
    last = first
    while last < len(ordered) and ordered[last].start < end:
        last += 1
    return ordered[first:last]


def mark_at(marks: Iterable[Mark], position: int) -> Mark | None:
    """The mark under a cursor: the gravest, then the shortest of those it touches."""
    here = [mark for mark in marks if mark.touches(position)]
    return min(here, key=lambda m: (-m.finding.level.rank, m.end - m.start), default=None)


def _top(open_ranks: Sequence[int]) -> Level | None:
    for rank in range(len(open_ranks) - 1, -1, -1):
        if open_ranks[rank]:
            return _BY_RANK[rank]
    return None


def _extend(found: list[Segment], segment: Segment) -> None:
    if found and found[-1].end == segment.start and found[-1].level is segment.level:
        segment = Segment(found.pop().start, segment.end, segment.level)
    found.append(segment)


def _capped(found: list[Segment], cap: int) -> tuple[Segment, ...]:
    if len(found) > cap:
        gravest = sorted(found, key=lambda segment: -segment.level.rank)[:cap]
        found = sorted(gravest)
    return tuple(found)
