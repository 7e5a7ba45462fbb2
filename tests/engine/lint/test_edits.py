"""Likelier slips cost less, and every single slip can be undone."""

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.lint.spelling.edits import likely_slips, slips

lower = st.text("abcdeflmnorst", min_size=2, max_size=10)


def test_the_likelier_slip_costs_less() -> None:
    costs = slips("dont", "en")
    assert costs["don't"] < costs["donut"] < costs["zont"]
    assert slips("teh", "en")["the"] < slips("teh", "en")["ten"]


def test_keys_side_by_side_are_likelier_than_keys_apart() -> None:
    costs = slips("cst", "en")
    assert costs["vst"] < costs["pst"]


@given(lower, st.data())
def test_a_dropped_letter_can_be_put_back(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    dropped = word[:at] + word[at + 1 :]
    assert word in slips(dropped, "en")


@given(lower, st.data())
def test_swapped_letters_can_be_swapped_back(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert swapped == word or word in slips(swapped, "en")


@given(lower)
def test_likely_slips_are_some_of_all_slips(word: str) -> None:
    every = slips(word, "en")
    assert all(every[made] <= cost for made, cost in likely_slips(word, "en").items())
