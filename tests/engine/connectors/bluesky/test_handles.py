"""Handles have the form the protocol gives them, however people type them."""

import pytest

from socialdesk.connectors.bluesky.handles import is_handle, tidy_handle
from socialdesk.connectors.bluesky.settings import read_settings
from socialdesk.domain.errors import InputError
from tests.engine.connectors.bluesky.conformance import cases


def test_the_protocols_own_examples_are_handles() -> None:
    assert [text for text in cases("handle_syntax_valid.txt") if not is_handle(text)] == []


def test_the_protocols_own_counterexamples_are_not() -> None:
    assert [text for text in cases("handle_syntax_invalid.txt") if is_handle(text)] == []


@pytest.mark.parametrize(
    "typed", ["@Shop.bsky.social", " shop.bsky.social ", "\u202ashop.bsky.social\u202c"]
)
def test_a_handle_is_taken_as_people_type_or_paste_it(typed: str) -> None:
    assert tidy_handle(typed) == "shop.bsky.social"


def test_a_channel_without_a_proper_handle_says_so() -> None:
    with pytest.raises(InputError, match="not a Bluesky handle"):
        read_settings({"handle": "corner shop"})


def test_the_server_is_blueskys_own_unless_another_is_named() -> None:
    assert read_settings({"handle": "shop.bsky.social"}).service == "https://bsky.social"
