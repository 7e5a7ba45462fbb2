"""Names, links, tags and numbers count as such, and never for what they say."""

import pytest
from hypothesis import given

from socialdesk.lint.voice.masking import pieces_of
from tests.engine.lint.making import posts


def _kinds(text: str) -> list[str]:
    return [piece.text if piece.kind == "word" else piece.kind.value for piece in pieces_of(text)]


def test_links_mentions_tags_numbers_and_names_are_masked() -> None:
    text = "ask Anna at @shop, see https://a.example/x #new 24"
    assert _kinds(text) == [
        "ask",
        "name",
        "at",
        "mention",
        "mark",
        "see",
        "link",
        "hashtag",
        "number",
    ]


def test_a_capital_that_opens_a_sentence_makes_no_name() -> None:
    assert _kinds("Fresh bread. Warm too") == ["Fresh", "bread", "mark", "Warm", "too"]


def test_shouting_and_i_are_no_names() -> None:
    assert _kinds("today I SHOUT") == ["today", "I", "SHOUT"]


@pytest.mark.parametrize("mask", ["[NAME]", "<name>", "{person_2}", "NAME", "__NAME__"])
def test_what_others_masked_counts_as_masked(mask: str) -> None:
    assert _kinds(f"ask {mask} today") == ["ask", "name", "today"]


def test_marks_in_a_row_are_one_piece() -> None:
    assert [piece.text for piece in pieces_of("wow!!! really...")] == ["wow", "!!!", "really", "…"]


def test_curly_quotes_count_as_straight_ones() -> None:
    curly, straight = pieces_of("we’re “in”"), pieces_of('we\'re "in"')
    assert [piece.text for piece in curly] == [piece.text for piece in straight]


@given(posts)
def test_pieces_lie_in_order_within_the_text(text: str) -> None:
    ends = [place for piece in pieces_of(text) for place in (piece.start, piece.end)]
    assert ends == sorted(ends)
    assert all(0 <= place <= len(text) for place in ends)
