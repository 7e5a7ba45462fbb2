"""Texts as Mastodon counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import NetworkId, facts_of, measure, tightest, where_it_ends
from socialdesk.domain.networks.mastodon import CHARACTERS, PER_LINK, mastodon_length

MASTODON = NetworkId("mastodon")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Fresh bread", 11),
        ("👨‍👩‍👧‍👦", 1),
        ("see https://shop.example/a/very/long/path?with=a&query=1#and", 4 + 23),
        ("https://a.pl", 23),
        ("https://a.pl.", 24),
        ("(https://a.pl)", 25),
        ("a.pl", 4),
        ("thanks @anna@bakery.example!", 13),
        ("mail anna@bakery.example", 24),
        ("", 0),
    ],
)
def test_links_count_23_and_mentions_without_their_server(text: str, length: int) -> None:
    assert mastodon_length(text) == length


PIECES = st.lists(
    st.sampled_from(
        ["https://a.pl", ".", "/", "b", " ", "@anna@x.example", "ż", "👨‍👩‍👧‍👦", "@", "\n"]
    ),
    max_size=60,
).map(lambda pieces: "".join(pieces) * 3)


@given(PIECES)
def test_what_is_kept_of_a_text_fits_and_one_more_would_not(text: str) -> None:
    tight = NetworkId("mastodon?max_characters=40")
    end = where_it_ends(text, tight)
    assert (end is None) == tightest(text, tight).fits
    assert end is None or tightest(text[:end], tight).fits


def a_channel(**settings: str) -> Channel:
    return Channel(1, 1, "Shop", MASTODON, settings)


def test_a_channel_is_measured_by_the_limits_of_its_own_server() -> None:
    channel = a_channel(**{CHARACTERS: "5000", PER_LINK: "25", "server": "https://gts.example"})
    (measured,) = measure("https://a.pl", channel.measured_as)
    assert (measured.used, measured.limit) == (25, 5_000)


def test_a_server_that_said_nothing_has_mastodons_limits() -> None:
    assert a_channel(server="https://x.example").measured_as == "mastodon"
    assert tightest("a", MASTODON).limit == 500


@pytest.mark.parametrize("said", ["many", "-5", "9" * 30, "٣"])
def test_limits_that_make_no_sense_break_nothing(said: str) -> None:
    assert tightest("a", a_channel(**{CHARACTERS: said, PER_LINK: said}).measured_as).fits


def test_a_network_with_own_limits_keeps_its_name_and_options() -> None:
    own = facts_of(a_channel(**{CHARACTERS: "5000"}).measured_as)
    assert (own.name, own.options) == ("Mastodon", facts_of(MASTODON).options)
