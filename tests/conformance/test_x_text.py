"""A text on X is read as twitter-text reads it: its weight, and the links and names in it."""

from collections.abc import Callable
from typing import Any

import pytest

from socialdesk.domain.networks.x_text.links import links
from socialdesk.domain.networks.x_text.names import cashtags, hashtags, mentions, reply_to
from socialdesk.domain.networks.x_text.span import Span
from socialdesk.domain.networks.x_text.weight import weighed
from tests.conformance.twitter_text import failures, utf16

Find = Callable[[str], tuple[Span, ...]]


@pytest.mark.parametrize(
    ("section", "find"),
    [
        ("mentions", mentions),
        ("urls", links),
        ("tco_urls_with_params", links),
        ("hashtags", hashtags),
        ("hashtags_from_astral", hashtags),
        ("cashtags", cashtags),
    ],
)
def test_what_a_text_names_is_found(section: str, find: Find) -> None:
    assert failures("extract", section, lambda text: [span.value for span in find(text)]) == []


@pytest.mark.parametrize(
    ("section", "find", "key"),
    [
        ("mentions_with_indices", mentions, "screen_name"),
        ("urls_with_indices", links, "url"),
        ("urls_with_directional_markers", links, "url"),
        ("hashtags_with_indices", hashtags, "hashtag"),
        ("cashtags_with_indices", cashtags, "cashtag"),
    ],
)
def test_what_a_text_names_is_found_in_its_place(section: str, find: Find, key: str) -> None:
    def answer(text: str) -> list[dict[str, Any]]:
        return [{key: span.value, "indices": [span.start, span.end]} for span in find(text)]

    assert failures("extract", section, answer) == []


def test_a_list_belongs_to_its_owner_s_name() -> None:
    def answer(text: str) -> list[dict[str, Any]]:
        return [_with_list(span) for span in mentions(text)]

    assert failures("extract", "mentions_or_lists_with_indices", answer) == []


def _with_list(span: Span) -> dict[str, Any]:
    name, slash, slug = span.value.partition("/")
    return {"screen_name": name, "list_slug": slash + slug, "indices": [span.start, span.end]}


def test_a_reply_names_whom_it_answers_first() -> None:
    assert failures("extract", "replies", lambda text: reply_to(text) or None) == []


@pytest.mark.parametrize(
    "section",
    ["WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"],
)
def test_a_text_weighs_what_x_says(section: str) -> None:
    assert failures("validate", section, _parsed) == []


def _parsed(text: str) -> dict[str, Any]:
    """As twitter-text puts it; the last places of its ranges belong to them."""
    weight = weighed(text)
    return {
        "weightedLength": weight.weight,
        "valid": weight.valid,
        "permillage": weight.permille,
        "displayRangeStart": 0,
        "displayRangeEnd": utf16(text, len(text)) - 1,
        "validRangeStart": 0,
        "validRangeEnd": utf16(text, weight.fits) - 1,
    }


@pytest.mark.parametrize(
    ("section", "find", "sign"), [("usernames", mentions, 1), ("hashtags", hashtags, 1)]
)
def test_a_valid_name_is_found_whole(section: str, find: Find, sign: int) -> None:
    def answer(text: str) -> bool:
        return [span.value for span in find(text)] == [text[sign:]]

    assert failures("validate", section, answer) == []


def test_a_valid_list_is_found_whole() -> None:
    def answer(text: str) -> bool:
        return "/" in text and [span.value for span in mentions(text)] == [text[1:]]

    assert failures("validate", "lists", answer) == []


def test_a_valid_address_without_its_scheme_is_found_whole() -> None:
    def answer(text: str) -> bool:
        return [span.value for span in links(text)] == [text]

    assert failures("validate", "urls_without_protocol", answer) == []
