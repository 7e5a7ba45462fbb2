"""What a finding's fix does, and which findings stop a post."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import (
    FindingKind,
    FixAction,
    Level,
    apply_fix,
    at_or_above,
    that_stop_publishing,
)
from tests.engine.factories import a_finding


def test_a_fix_replaces_the_match_alone() -> None:
    finding = a_finding(start=4, end=7, match="teh", action=FixAction.REPLACE)
    assert apply_fix("See teh teh", finding, "the") == "See the teh"


def test_a_fix_counts_in_code_points() -> None:
    finding = a_finding(start=2, end=5, match="teh", action=FixAction.REPLACE)
    assert apply_fix("🥖 teh", finding, "the") == "🥖 the"


def test_a_fix_removes_the_match() -> None:
    finding = a_finding(start=3, end=7, match=" the", action=FixAction.REMOVE)
    assert apply_fix("the the bread", finding) == "the bread"


def test_a_finding_without_a_fix_changes_nothing() -> None:
    assert apply_fix("teh bread", a_finding(), "the") == "teh bread"


@given(st.text(), st.integers(0, 20), st.integers(0, 20), st.text())
def test_what_lies_around_a_match_stays(text: str, one: int, other: int, suggestion: str) -> None:
    start, end = sorted(min(place, len(text)) for place in (one, other))
    finding = a_finding(start=start, end=end, match=text[start:end], action=FixAction.REPLACE)
    assert apply_fix(text, finding, suggestion) == text[:start] + suggestion + text[end:]


@pytest.mark.parametrize(
    ("level", "count"), [(Level.ERROR, 1), (Level.WARNING, 2), (Level.SUGGESTION, 3)]
)
def test_a_level_takes_in_every_graver_one(level: Level, count: int) -> None:
    findings = tuple(a_finding(level=each) for each in Level)
    assert len(at_or_above(findings, level)) == count


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("kind", FindingKind)
def test_only_what_a_network_refuses_stops_a_post(kind: FindingKind, level: Level) -> None:
    stops = bool(that_stop_publishing((a_finding(kind=kind, level=level),)))
    assert stops == (kind is FindingKind.PLATFORM and level is Level.ERROR)
