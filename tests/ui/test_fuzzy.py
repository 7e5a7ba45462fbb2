"""What a few typed letters may mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk_ui.models.fuzzy import match

ACTIONS = ["Undo move of “Fresh bread”", "New post", "Search posts", "Go to today", "Quit"]


def best(query: str, *texts: str) -> str:
    """The text that fits best."""
    scored = [(found.score, text) for text in texts if (found := match(query, text))]
    return max(scored)[1]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("new", "New post"),
        ("np", "New post"),
        ("gtt", "Go to today"),
        ("today", "Go to today"),
        ("po se", "Search posts"),
        ("UNDO", "Undo move of “Fresh bread”"),
    ],
)
def test_the_likeliest_is_found(query: str, meant: str) -> None:
    assert best(query, *ACTIONS) == meant


def test_letters_in_another_order_do_not_fit() -> None:
    assert match("wen", "New post") is None


def test_letters_strewn_over_a_long_text_were_not_meant() -> None:
    assert match("ad", "A very long way from one to the other, and then d") is not None
    assert match("qz", "q" + "x" * 40 + "z") is None


@pytest.mark.parametrize(
    ("query", "text"),
    [("zolta", "Żółta kartka"), ("lodz", "Łódź"), ("שלו", "שלום"), ("ŻÓŁTA", "żółta")],
)
def test_accents_and_capitals_do_not_matter(query: str, text: str) -> None:
    assert match(query, text) is not None


def test_what_was_matched_can_be_shown() -> None:
    found = match("np", "New post")
    assert found is not None
    assert found.places == (0, 4)


@given(st.text(max_size=40))
def test_every_text_fits_itself_and_the_empty_query(text: str) -> None:
    assert match(text, text) is not None
    assert match("", text) is not None


@given(st.text(max_size=12), st.text(max_size=40))
def test_places_lie_in_the_text(query: str, text: str) -> None:
    found = match(query, text)
    assert found is None or all(0 <= place < len(text) for place in found.places)
