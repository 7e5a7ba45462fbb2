"""Underlines follow the text while it is typed, and never pile up."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk_ui.models.findings_marks import (
    Edit,
    Mark,
    Segment,
    mark_at,
    moved,
    segments,
    segments_within,
    shifted_marks,
)


def finding(level: Level = Level.ERROR) -> Finding:
    return Finding("r", FindingKind.TYPO, level, 0, 1, "x", "m", "w")


def mark(start: int, end: int, level: Level = Level.ERROR) -> Mark:
    return Mark(start, end, finding(level))


spans = st.tuples(st.integers(0, 60), st.integers(1, 20), st.sampled_from(Level)).map(
    lambda s: mark(s[0], s[0] + s[1], s[2])
)
edits = st.builds(Edit, st.integers(0, 60), st.integers(0, 20), st.integers(0, 20))


def test_typing_before_a_span_moves_it() -> None:
    assert moved(5, 8, Edit(2, 0, 3)) == (8, 11)


def test_typing_at_a_spans_edges_does_not_stretch_it() -> None:
    assert moved(5, 8, Edit(8, 0, 1)) == (5, 8)
    assert moved(5, 8, Edit(5, 0, 1)) == (6, 9)


def test_typing_inside_a_span_stretches_it() -> None:
    assert moved(5, 8, Edit(6, 0, 2)) == (5, 10)


def test_a_span_whose_text_is_gone_is_gone() -> None:
    assert moved(5, 8, Edit(4, 6, 1)) is None


@given(st.lists(spans, max_size=20), edits)
def test_spans_never_leave_the_text(marks: list[Mark], edit: Edit) -> None:
    length = 100 + edit.added - edit.removed
    for after in shifted_marks(marks, edit):
        assert 0 <= after.start < after.end <= length


@given(st.lists(spans, max_size=30))
def test_segments_cover_what_the_marks_cover_with_the_gravest_on_top(marks: list[Mark]) -> None:
    drawn = {i: s.level for s in segments(marks) for i in range(s.start, s.end)}
    wanted: dict[int, Level] = {}
    for m in sorted(marks, key=lambda m: m.finding.level.rank):
        wanted.update(dict.fromkeys(range(m.start, m.end), m.finding.level))
    assert drawn == wanted


@given(st.lists(spans, max_size=30))
def test_segments_never_overlap_and_stay_in_order(marks: list[Mark]) -> None:
    found = segments(marks)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_beyond_the_cap_the_gravest_are_kept() -> None:
    marks = [mark(i * 3, i * 3 + 2, Level.SUGGESTION) for i in range(10)] + [mark(40, 42)]
    kept = segments(marks, cap=3)
    assert len(kept) == 3
    assert Segment(40, 42, Level.ERROR) in kept


@given(st.lists(spans, max_size=30), st.integers(0, 80), st.integers(1, 30))
def test_the_segments_of_a_block_are_found_quickly_and_completely(
    marks: list[Mark], start: int, length: int
) -> None:
    ordered = segments(marks)
    touching = [s for s in ordered if s.start < start + length and s.end > start]
    assert list(segments_within(ordered, start, start + length)) == touching


def test_the_cursor_meets_the_gravest_and_shortest_mark() -> None:
    long, short = mark(0, 20), mark(5, 8)
    assert mark_at([long, short, mark(5, 6, Level.WARNING)], 6) == short
    assert mark_at([long], 21) is None
