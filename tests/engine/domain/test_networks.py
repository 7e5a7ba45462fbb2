"""Texts as each network counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.networks import (
    Network,
    NetworkId,
    facts_of,
    grapheme_offset,
    graphemes,
    known_networks,
    measure,
    tightest,
)

FAMILY = "👨‍👩‍👧‍👦"
texts = st.text(max_size=60) | st.text(alphabet=f"aé{FAMILY}\u0301\r\n", max_size=60)


@pytest.mark.parametrize("network", known_networks(), ids=lambda network: network.id)
def test_every_network_is_found_by_its_id(network: Network) -> None:
    assert facts_of(network.id) is network


def test_a_network_whose_plug_in_is_gone_still_has_a_name() -> None:
    assert facts_of(NetworkId("pigeon")).name == "Pigeon"


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("chleb", 5), ("żółw", 4), ("e\u0301", 1), (FAMILY, 1), ("🇵🇱", 1), ("שָׁלוֹם", 4)],
)
def test_a_reader_s_characters_are_counted(text: str, count: int) -> None:
    assert graphemes(text) == count


@pytest.mark.parametrize(("length", "fits"), [(300, True), (301, False)])
def test_bluesky_takes_300_characters(length: int, fits: bool) -> None:
    assert all(m.fits for m in measure("x" * length, NetworkId.BLUESKY)) is fits


@pytest.mark.parametrize(("families", "fits"), [(120, True), (121, False)])
def test_bluesky_takes_3000_bytes(families: int, fits: bool) -> None:
    assert len(FAMILY.encode()) == 25
    assert all(m.fits for m in measure(FAMILY * families, NetworkId.BLUESKY)) is fits


def test_a_feed_takes_any_length() -> None:
    assert all(m.fits and m.remaining is None for m in measure("x" * 100_000, NetworkId.FEED))


@pytest.mark.parametrize(("text", "unit"), [("x" * 200, "characters"), (FAMILY * 119, "bytes")])
def test_the_counter_shows_what_runs_out_first(text: str, unit: str) -> None:
    assert tightest(text, NetworkId.BLUESKY).unit == unit


def test_half_a_character_is_counted_too() -> None:
    assert tightest("\ud83d", NetworkId.BLUESKY).used == 1


@given(texts)
def test_nothing_is_tighter_than_what_the_counter_shows(text: str) -> None:
    shown = tightest(text, NetworkId.BLUESKY).remaining
    assert shown == min(m.remaining or 0 for m in measure(text, NetworkId.BLUESKY))


@given(texts, st.integers(0, 70))
def test_an_offset_cuts_off_exactly_so_many_characters(text: str, count: int) -> None:
    cut = text[: grapheme_offset(text, count)]
    assert graphemes(cut) == min(count, graphemes(text))
