"""Finding posts, and the calendar's rows."""

from datetime import datetime
from pathlib import Path

import pytest

from socialdesk.domain.calendar import PREVIEW_LENGTH, CalendarEntry
from socialdesk.domain.delivery import State
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.transitions import Event
from socialdesk.store.posts import PostRepository
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, Shop, a_picture_file
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import claimed, finished, publish, tried

pytestmark = on_both_databases


def texts(shop: Shop, **wanted: object) -> list[str]:
    with shop.database.read() as session:
        query = PostQuery(**wanted)  # type: ignore[arg-type]  # each test names real fields
        return [post.text for post in PostRepository(session).list(shop.workspace.id, query)]


def calendar(
    shop: Shop, first: datetime = NOON - DAY, last: datetime = NOON + DAY
) -> tuple[CalendarEntry, ...]:
    with shop.database.read() as session:
        return PostRepository(session).calendar(first, last, shop.workspace.id)


def test_posts_come_in_order_of_time_and_those_without_one_last(shop: Shop) -> None:
    shop.post("draft", at=None, state=State.DRAFT)
    shop.post("second", at=NOON + HOUR)
    shop.post("first", at=NOON)
    assert texts(shop) == ["first", "second", "draft"]


def test_a_list_can_be_cut_short(shop: Shop) -> None:
    for number in range(3):
        shop.post(str(number), at=NOON + number * HOUR)
    assert texts(shop, limit=2) == ["0", "1"]


def test_the_end_of_a_span_does_not_belong_to_it(shop: Shop) -> None:
    for hours in range(4):
        shop.post(str(hours), at=NOON + hours * HOUR)
    assert texts(shop, first=NOON + HOUR, last=NOON + 3 * HOUR) == ["1", "2"]


def test_what_is_published_is_found_at_the_time_it_went_out(shop: Shop) -> None:
    delivery = shop.delivery("late", at=NOON)
    claimed(shop, NOON + 20 * MINUTE)
    finished(shop, delivery, Event.ACCEPTED, NOON + 20 * MINUTE)
    assert texts(shop, first=NOON + 20 * MINUTE) == ["late"]
    assert [entry.moment for entry in calendar(shop)] == [NOON + 20 * MINUTE]


def test_posts_are_found_by_channel(shop: Shop) -> None:
    second = shop.another_channel("Second")
    shop.post("one")
    shop.post("two", channels=[second])
    shop.post("both", channels=[shop.channel, second])
    assert texts(shop, channel_ids=(second.id,)) == ["two", "both"]


def test_one_delivery_has_to_meet_channel_and_span_together(shop: Shop) -> None:
    second = shop.another_channel("Second")
    shop.post("first channel only", at=NOON)
    shop.post("second, too late", at=NOON + DAY, channels=[second])
    assert texts(shop, channel_ids=(second.id,), last=NOON + HOUR) == []


@pytest.mark.parametrize("words", ["BREAD", "read at", "100%", "_underscore", "own words"])
def test_words_are_found_as_they_stand(shop: Shop, words: str) -> None:
    shop.post("Fresh bread at eight, 100% rye, with_underscore", own_text="In its own words")
    shop.post("Something else, 100 x underscore")
    assert len(texts(shop, text=words)) == 1


def test_a_state_is_found_on_any_channel(shop: Shop) -> None:
    second = shop.another_channel("Second")
    post = shop.post("half", channels=[shop.channel, second])
    shop.post("other", state=State.DRAFT)
    tried(shop, post.deliveries[0], Event.REFUSED)
    assert texts(shop, states=(State.FAILED,)) == ["half"]
    assert texts(shop, states=(State.SCHEDULED, State.DRAFT)) == ["half", "other"]


def test_a_post_without_deliveries_is_found_as_a_draft(shop: Shop) -> None:
    shop.post("nowhere", channels=[])
    assert texts(shop, states=(State.DRAFT,)) == ["nowhere"]


@pytest.mark.parametrize(("event", "found"), [(Event.REFUSED, ["half"]), (Event.ACCEPTED, [])])
def test_partly_published_posts_are_found(shop: Shop, event: Event, found: list[str]) -> None:
    post = shop.post("half", channels=[shop.channel, shop.another_channel("Second")])
    publish(shop, post.deliveries[0])
    assert texts(shop, states=(State.PARTLY_PUBLISHED,)) == []
    tried(shop, post.deliveries[1], event)
    assert texts(shop, states=(State.PARTLY_PUBLISHED,)) == found


def test_the_calendar_shows_each_delivery(shop: Shop, tmp_path: Path) -> None:
    media = shop.picture(a_picture_file(tmp_path / "bread.png"))
    post = shop.post("Bread", pictures=[Attachment(media, "A loaf"), Attachment(media)])
    assert calendar(shop) == (
        CalendarEntry(
            delivery_id=post.deliveries[0].id,
            post_id=post.id,
            channel_id=shop.channel.id,
            channel_name="Feed",
            network=shop.channel.network,
            state=State.SCHEDULED,
            moment=NOON,
            zone="Europe/Warsaw",
            text="Bread",
            picture=media.digest,
        ),
    )


def test_the_calendar_shows_a_channel_s_own_text(shop: Shop) -> None:
    shop.post("Bread", own_text="Bread for you")
    assert [entry.text for entry in calendar(shop)] == ["Bread for you"]


def test_the_calendar_shows_the_beginning_of_a_long_text(shop: Shop) -> None:
    shop.post("ż🥖" * 500)
    assert [entry.text for entry in calendar(shop)] == [("ż🥖" * 500)[:PREVIEW_LENGTH]]


def test_the_calendar_s_last_moment_is_not_in_it(shop: Shop) -> None:
    for hours in (0, 1, 2):
        shop.post(str(hours), at=NOON + hours * HOUR)
    shown = calendar(shop, NOON, NOON + 2 * HOUR)
    assert [entry.text for entry in shown] == ["0", "1"]


def test_what_has_no_time_is_not_on_the_calendar(shop: Shop) -> None:
    shop.post(at=None, state=State.DRAFT)
    assert calendar(shop) == ()
