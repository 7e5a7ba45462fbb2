"""A week of posts as rows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.post import Post
from socialdesk_ui.models.review_model import (
    Act,
    DayHead,
    ReviewCard,
    cards_matching,
    review_cards,
    with_heads,
)

WARSAW = ZoneInfo("Europe/Warsaw")
MONDAY = datetime(2026, 11, 22, 23, tzinfo=UTC)
FEED = Channel(1, 1, "Feed", NetworkId.FEED)
NEWS = replace(FEED, id=2, name="News")


def a_post(number: int, *deliveries: Delivery, text: str = "Bread") -> Post:
    return Post(number, 1, text, MONDAY, MONDAY, deliveries=deliveries)


def on(channel: Channel, hours: int | None, state: State = State.SCHEDULED) -> Delivery:
    moment = None if hours is None else MONDAY + timedelta(hours=hours)
    return Delivery(channel.id, 1, channel, state, "Europe/Warsaw", scheduled_for=moment)


def cards(*posts: Post) -> tuple[ReviewCard, ...]:
    return review_cards(posts, {}, {}, WARSAW, MONDAY)


def test_posts_stand_in_order_of_time_those_without_one_last() -> None:
    late, undated, early = (a_post(n, on(FEED, h)) for n, h in ((1, 30), (2, None), (3, 9)))
    assert [card.post.id for card in cards(late, undated, early)] == [3, 1, 2]


def test_a_day_heads_its_posts() -> None:
    rows = with_heads(cards(a_post(1, on(FEED, 9)), a_post(2, on(FEED, 12)), a_post(3)))
    assert [(str(row.day), row.count) for row in rows if isinstance(row, DayHead)] == [
        ("2026-11-23", 2),
        ("None", 1),
    ]


def test_a_post_of_two_weeks_stands_in_the_week_that_is_shown() -> None:
    (card,) = cards(a_post(1, on(FEED, -48), on(NEWS, 9)))
    assert card.at == MONDAY + timedelta(hours=9)


def test_channels_with_the_same_text_share_it() -> None:
    own = replace(on(NEWS, 9), text="Rolls")
    (card,) = cards(a_post(1, on(FEED, 9), own))
    assert [(v.text, [c.name for c in v.channels]) for v in card.versions] == [
        ("Bread", ["Feed"]),
        ("Rolls", ["News"]),
    ]


def test_search_looks_into_every_text_of_a_post() -> None:
    shown = cards(a_post(1, on(FEED, 9), replace(on(NEWS, 9), text="Rolls")), a_post(2))
    assert [card.post.id for card in cards_matching(shown, "rolls", frozenset())] == [1]


@pytest.mark.parametrize(
    ("state", "offers"),
    [
        (State.NEEDS_APPROVAL, (Act.APPROVE, Act.CHANGE, Act.OPEN)),
        (State.APPROVED, (Act.CHANGE, Act.OPEN)),
        (State.CHANGES_REQUESTED, (Act.ASK, Act.OPEN)),
        (State.SCHEDULED, (Act.OPEN,)),
    ],
)
def test_a_card_offers_what_is_likely(state: State, offers: tuple[Act, ...]) -> None:
    (card,) = cards(a_post(1, on(FEED, 9, state)))
    assert card.offers == offers
