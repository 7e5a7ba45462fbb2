"""Facets point at bytes, whatever stands before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.bluesky.facets import facets_of, mentioned_handles

DIDS = {"anna.test": "did:plc:anna"}


def pointed_at(text: str) -> list[str]:
    """What the facets of a text cover."""
    data = text.encode("utf-8")
    places = [facet["index"] for facet in facets_of(text, DIDS)]
    return [data[place["byteStart"] : place["byteEnd"]].decode() for place in places]


@pytest.mark.parametrize(
    "before", ["", "żółw ", "שבת שלום ", "👨‍👩‍👧 🌹 ", "\u200f", "a\n", "e\u0301 "]
)
def test_offsets_are_bytes_whatever_stands_before(before: str) -> None:
    text = f"{before}https://shop.pl #róże @anna.test"
    assert pointed_at(text) == ["https://shop.pl", "#róże", "@anna.test"]


def test_a_link_is_a_facet_with_its_address() -> None:
    assert facets_of("shop.pl", {}) == [
        {
            "index": {"byteStart": 0, "byteEnd": 7},
            "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://shop.pl"}],
        }
    ]


def test_a_hashtag_is_a_facet_without_its_sign() -> None:
    (facet,) = facets_of("#Róże!", {})
    assert facet["features"] == [{"$type": "app.bsky.richtext.facet#tag", "tag": "Róże"}]
    assert facet["index"] == {"byteStart": 0, "byteEnd": 7}


def test_a_mention_is_a_facet_with_its_account_however_it_is_written() -> None:
    (facet,) = facets_of("@Anna.Test", DIDS)
    assert facet["features"] == [
        {"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:anna"}
    ]


def test_a_mention_of_nobody_stays_plain_text() -> None:
    assert facets_of("@nobody.test", DIDS) == []


def test_handles_to_look_up_are_listed_once() -> None:
    assert mentioned_handles("@Anna.test @b.test (@anna.test) @notahandle") == (
        "anna.test",
        "b.test",
    )


@given(st.text(max_size=80), st.text(max_size=80))
def test_facets_always_start_and_end_between_characters(before: str, after: str) -> None:
    for covered in pointed_at(f"{before} https://shop.pl #a @anna.test {after}"):
        assert covered
