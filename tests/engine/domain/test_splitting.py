"""How a text that is too long is proposed as a thread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.networks import NetworkId, graphemes
from socialdesk.domain.splitting import split_for
from socialdesk.domain.threads import overhangs, parts

BLUESKY = NetworkId.BLUESKY
SENTENCE = "Our ovens are hot from four in the morning. "
LINK = "https://example.org/" + "bread" * 30

words = st.sampled_from(
    [
        "bread",
        "Rolls.",
        "\n",
        "\n\n",
        "👨‍👩‍👧‍👦" * 9,
        "#sourdough",
        "@shop.example.org",
        LINK,
        "z" * 333,
    ]
)
long_texts = st.lists(words, min_size=1, max_size=14).map(" ".join)


def pieces(text: str, *, numbered: bool = False) -> tuple[str, ...]:
    return parts(split_for(text, BLUESKY, numbered=numbered))


@pytest.mark.parametrize("text", ["", "Hi", "One\n---\nTwo", "x" * 300])
def test_what_fits_stays_as_it_is(text: str) -> None:
    assert split_for(text, BLUESKY) == text
    assert split_for(text, NetworkId.FEED) == text


@given(long_texts)
def test_every_part_fits(text: str) -> None:
    assert overhangs(split_for(text, BLUESKY), BLUESKY) == ()


@given(long_texts)
def test_nothing_but_white_space_is_lost(text: str) -> None:
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


@given(long_texts)
def test_links_tags_and_mentions_stay_whole(text: str) -> None:
    for whole in ("#sourdough", "@shop.example.org", LINK):
        assert sum(piece.count(whole) for piece in pieces(text)) == text.count(whole)


@given(long_texts)
def test_numbers_fit_too_and_count_to_the_end(text: str) -> None:
    numbered = pieces(text, numbered=True)
    assert overhangs(split_for(text, BLUESKY, numbered=True), BLUESKY) == ()
    assert len(numbered) == 1 or numbered[-1].endswith(f" {len(numbered)}/{len(numbered)}")


def test_a_paragraph_is_kept_together_where_it_can() -> None:
    first, second = (SENTENCE * 4).strip(), (SENTENCE * 5).strip()
    assert pieces(f"{first}\n\n{second}") == (first, second)


def test_otherwise_a_part_ends_with_a_sentence() -> None:
    assert all(piece.endswith(".") for piece in pieces(SENTENCE * 20))


def test_a_short_greeting_does_not_become_a_post_of_its_own() -> None:
    first, *_ = pieces("Hi. " + "word " * 100)
    assert graphemes(first) > 250


def test_a_link_longer_than_a_post_is_left_whole() -> None:
    link = "https://example.org/" + "a" * 400
    assert pieces(f"Look: {link} and more") == ("Look:", link, "and more")


def test_more_than_nine_parts_are_numbered_with_two_digits() -> None:
    numbered = pieces(SENTENCE * 80, numbered=True)
    assert numbered[0].endswith(f" 1/{len(numbered)}")
    assert len(numbered) > 9
    assert overhangs(split_for(SENTENCE * 80, BLUESKY, numbered=True), BLUESKY) == ()
