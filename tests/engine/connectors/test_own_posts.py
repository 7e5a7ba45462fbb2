"""A post is found among an account's own by its words and its moment."""

from datetime import datetime, timedelta

import pytest

from socialdesk.connectors.own_posts import OwnPost, find, moment, same_words
from socialdesk.domain.publishing import Absent, Accepted
from tests.engine.connectors.factories import NOON


def a_post(text: str = "Rolls", after: timedelta = timedelta(seconds=3)) -> OwnPost:
    return OwnPost("7", "https://corner.shop/7", text, NOON + after)


def test_the_same_words_made_since_are_the_post() -> None:
    assert find([a_post()], "Rolls", NOON) == Accepted("7", "https://corner.shop/7")


@pytest.mark.parametrize(
    "post",
    [
        a_post("Buns"),
        a_post(after=-timedelta(days=1)),
        OwnPost("7", "", "Rolls", None),
    ],
)
def test_anything_else_is_not(post: OwnPost) -> None:
    assert find([post], "Rolls", NOON) == Absent()


def test_a_network_s_clock_may_be_a_little_behind() -> None:
    assert isinstance(find([a_post(after=-timedelta(minutes=4))], "Rolls", NOON), Accepted)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("cafe\u0301", "café", True),
        ("two  lines\r\n", " two\nlines", True),
        ("Rolls", "rolls", False),
    ],
)
def test_white_space_and_accents_may_be_written_in_two_ways(
    one: str, other: str, same: bool
) -> None:
    assert same_words(one, other) is same


@pytest.mark.parametrize(
    "said",
    [
        "2026-11-22T12:00:00.123456+00:00",
        "2026-11-22T12:00:00.123456Z",
        "2026-11-22T13:00:00.123456+0100",
        "2026-11-22T12:00:00.123456",
    ],
)
def test_moments_are_read_in_every_spelling(said: str) -> None:
    assert moment(said) == NOON


@pytest.mark.parametrize("said", ["", "yesterday", "1795348800"])
def test_what_is_no_moment_is_none(said: str) -> None:
    assert moment(said) is None


def test_moments_are_aware() -> None:
    made = moment("2026-11-22T12:00:00")
    assert isinstance(made, datetime)
    assert made.tzinfo is not None
