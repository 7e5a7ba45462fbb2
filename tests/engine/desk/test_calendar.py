"""A calendar's spans, in the workspace's zone."""

from datetime import UTC, date, datetime

from socialdesk.desk.calendar import calendar_digests, calendar_entries, find_posts
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.domain.calendar import CalendarFilter
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import AsDraft, At, PostContent
from tests.engine.factories import DAY, HOUR, NOON, WARSAW


def _plan(desk: Desk, feed: Channel, moment: datetime, text: str = "Bread") -> None:
    add_post(desk, PostContent(text, (feed.id,)), At(moment, WARSAW))


def test_a_day_is_that_of_the_workspaces_zone(desk: Desk, feed: Channel) -> None:
    _plan(desk, feed, datetime(2027, 3, 27, 23, 30, tzinfo=UTC))
    days = calendar_digests(desk, [date(2027, 3, 27), date(2027, 3, 28)], most=4)
    assert [day.posts for day in days] == [0, 1]


def test_the_day_on_which_clocks_go_forward_is_an_hour_shorter(desk: Desk, feed: Channel) -> None:
    _plan(desk, feed, datetime(2027, 3, 28, 21, 59, tzinfo=UTC), "late on Sunday")
    _plan(desk, feed, datetime(2027, 3, 28, 22, 0, tzinfo=UTC), "on Monday")
    days = calendar_digests(desk, [date(2027, 3, 28), date(2027, 3, 29)], most=4)
    assert [day.entries[0].text for day in days] == ["late on Sunday", "on Monday"]


def test_words_are_found_in_any_script_and_any_case(desk: Desk, feed: Channel) -> None:
    _plan(desk, feed, NOON + HOUR, "Свежы ХЛЕБ")
    _plan(desk, feed, NOON + HOUR, "Rolls")
    only = CalendarFilter(text="хлеб свежы")
    (found,) = calendar_entries(desk, NOON, NOON + DAY, only)
    assert found.text == "Свежы ХЛЕБ"


def test_a_search_finds_the_nearest_in_time_first_and_drafts_last(
    desk: Desk, feed: Channel
) -> None:
    add_post(desk, PostContent("Rye bread, an idea"), AsDraft())
    _plan(desk, feed, NOON + 30 * DAY, "Rye bread in a month")
    _plan(desk, feed, NOON + HOUR, "Fresh rye bread")
    _plan(desk, feed, NOON + HOUR, "Rye rolls")
    found = find_posts(desk, "bread RYE")
    assert [(post.text, post.state) for post in found] == [
        ("Fresh rye bread", State.SCHEDULED),
        ("Rye bread in a month", State.SCHEDULED),
        ("Rye bread, an idea", State.DRAFT),
    ]
    assert [post.moment for post in found] == [NOON + HOUR, NOON + 30 * DAY, None]
    assert found[0].channel_ids == (feed.id,)


def test_a_search_finds_so_many_and_no_more(desk: Desk, feed: Channel) -> None:
    for number in range(1, 4):
        _plan(desk, feed, NOON + number * HOUR)
    assert len(find_posts(desk, "bread", most=2)) == 2


def test_no_words_find_nothing(desk: Desk, feed: Channel) -> None:
    _plan(desk, feed, NOON + HOUR)
    assert find_posts(desk, "  ") == ()
