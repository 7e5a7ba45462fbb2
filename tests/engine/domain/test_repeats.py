"""Texts that say the same are told from those that only sound alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.repeats import NEARLY, SAME, likeness, says_the_same, wording
from tests.engine.domain.repeated_texts import DIFFERENT
from tests.engine.domain.repeated_texts import SAME as ALIKE


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_these_are_the_same(one: str, other: str) -> None:
    assert says_the_same(wording(one), wording(other))


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_are_not(one: str, other: str) -> None:
    assert not says_the_same(wording(one), wording(other))


def test_the_labelled_pairs_are_well_apart() -> None:
    lowest = min(likeness(wording(one), wording(other)) for one, other in ALIKE)
    highest = max(likeness(wording(one), wording(other)) for one, other in DIFFERENT)
    assert highest + 0.05 < NEARLY < lowest


@given(st.text())
def test_a_text_is_the_same_as_itself_unless_nothing_is_said(text: str) -> None:
    said = wording(text)
    assert likeness(said, said) == (SAME if said.plain else 0)


@given(st.text(), st.text())
def test_likeness_goes_both_ways_and_stays_in_bounds(one: str, other: str) -> None:
    first, second = wording(one), wording(other)
    assert 0 <= likeness(first, second) == likeness(second, first) <= SAME


@given(st.lists(st.sampled_from(["clay", "kiln", "krakow", "bowl"]), unique=True))
def test_the_order_of_tags_does_not_matter(tags: list[str]) -> None:
    told = [f"Open today {' '.join(f'#{tag}' for tag in order)}" for order in (tags, tags[::-1])]
    assert wording(told[0]) == wording(told[1])


@pytest.mark.parametrize("link", ["https://[broken", "www.", "http://", "https://a b"])
def test_a_broken_link_breaks_nothing(link: str) -> None:
    assert says_the_same(wording(f"Look at this {link}"), wording(f"look at this {link}!"))
