"""While you were away: what slipped is listed once, and catches up as its owner chooses."""

from datetime import timedelta

import pytest

from socialdesk.desk.away import preview_slipped, settle_slipped, while_away
from socialdesk.desk.channels import add_feed, set_daily_cap
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import get_post
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.away import CatchUp
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import StateError
from tests.engine.desk.factories import with_slots, written
from tests.engine.factories import DAY, HOUR, NOON
from tests.engine.scheduling.stage import TurnedClock

THE_NIGHT = timedelta(hours=20)


@pytest.fixture
def missed(desk: Desk, feed: Channel, clock: TurnedClock) -> tuple[int, ...]:
    """Three posts whose hours came while the laptop slept."""
    ids = tuple(written(desk, NOON + n * HOUR, f"Post {n}", feed).id for n in (1, 2, 3))
    clock.turn(THE_NIGHT)
    publish_due(desk)
    return ids


def test_what_slipped_is_listed_in_order(desk: Desk, missed: tuple[int, ...]) -> None:
    slipped = while_away(desk)
    assert tuple(each.post_id for each in slipped) == missed
    assert slipped[0].moment == NOON + HOUR


def test_a_post_missed_on_two_channels_is_listed_once(
    desk: Desk, feed: Channel, clock: TurnedClock
) -> None:
    written(desk, NOON + HOUR, "Bread", feed, add_feed(desk, "Second"))
    clock.turn(DAY)
    publish_due(desk)
    (one,) = while_away(desk)
    assert [delivery.channel.name for delivery in one.deliveries] == ["Shop news", "Second"]


def test_publishing_all_now_sends_one_and_spreads_the_rest(
    desk: Desk, missed: tuple[int, ...]
) -> None:
    settle_slipped(desk, dict.fromkeys(missed, CatchUp.PUBLISH_NOW))
    assert len(publish_due(desk).published) == 1
    assert [get_post(desk, number).state for number in missed] == [
        State.PUBLISHED,
        State.SCHEDULED,
        State.SCHEDULED,
    ]


def test_the_daily_cap_holds_while_catching_up(
    desk: Desk, feed: Channel, clock: TurnedClock, missed: tuple[int, ...]
) -> None:
    set_daily_cap(desk, feed.id, 2)
    settle_slipped(desk, dict.fromkeys(missed, CatchUp.PUBLISH_NOW))
    out = 0
    for _ in range(14):
        out += len(publish_due(desk).published)
        clock.turn(HOUR)
    assert out == 2


def test_each_post_goes_its_own_way(desk: Desk, feed: Channel, missed: tuple[int, ...]) -> None:
    with_slots(desk, feed, "thu 09:30")
    ways = (CatchUp.SKIP, CatchUp.NEXT_SLOT, CatchUp.PUBLISH_NOW)
    settle_slipped(desk, dict(zip(missed, ways, strict=True)))
    states = [get_post(desk, number).deliveries[0] for number in missed]
    thursday = NOON + 2 * DAY - timedelta(hours=3, minutes=30)
    assert states[0].state is State.DRAFT
    assert states[1].scheduled_for == thursday
    assert states[2].scheduled_for == NOON + THE_NIGHT
    assert while_away(desk) == ()


def test_a_preview_says_what_would_happen_and_does_nothing(
    desk: Desk, missed: tuple[int, ...]
) -> None:
    choices = dict.fromkeys(missed, CatchUp.PUBLISH_NOW)
    previewed = preview_slipped(desk, choices)
    assert len(while_away(desk)) == 3
    assert settle_slipped(desk, choices) == previewed


def test_what_was_settled_meanwhile_stops_the_whole_command(
    desk: Desk, missed: tuple[int, ...]
) -> None:
    first, second, _ = missed
    settle_slipped(desk, {first: CatchUp.SKIP})
    with pytest.raises(StateError, match="nothing that was missed"):
        settle_slipped(desk, {second: CatchUp.SKIP, first: CatchUp.SKIP})
    assert get_post(desk, second).state is State.MISSED
