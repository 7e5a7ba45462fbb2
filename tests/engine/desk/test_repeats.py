"""The same text twice on one channel within the workspace's days is flagged."""

import pytest

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import ignore_finding
from socialdesk.desk.posts import add_post, content_of, edit_post
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.repeats import RULE
from socialdesk.desk.workspace import set_repeat_days
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.findings import Level
from socialdesk.domain.planning import AsDraft, At, Now, PostContent, When
from tests.engine.desk.factories import written
from tests.engine.factories import DAY, HOUR, NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock

BOWLS = "The last ten moss bowls of this year are on the shelf. Come by before they are gone."
BOWLS_AGAIN = "The last ten moss bowls of this year are on the shelf! Come before they are gone 🌿"


def flagged(desk: Desk, text: str, *channels: Channel, when: When | None = None) -> list[str]:
    """What is said of a text that comes again in a new post."""
    content = PostContent(text, tuple(channel.id for channel in channels))
    saved = add_post(desk, content, when or At(NOON + DAY, WARSAW))
    return [f.message for group in saved.findings for f in group.findings if f.rule == RULE]


def test_the_same_text_names_the_other_post_and_its_day(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    assert flagged(desk, BOWLS, feed) == [
        "The same text is planned for 4 December 2026 on Shop news: "
        "“The last ten moss bowls of this year ar…”"
    ]


def test_nearly_the_same_text_is_told_apart(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    (message,) = flagged(desk, BOWLS_AGAIN, feed)
    assert message.startswith("Nearly the same text")


def test_what_went_out_counts_by_its_day(desk: Desk, feed: Channel, clock: TurnedClock) -> None:
    written(desk, Now(), BOWLS, feed)
    publish_due(desk)
    clock.turn(DAY)
    (message,) = flagged(desk, BOWLS, feed, when=At(NOON + 2 * DAY, WARSAW))
    assert "went out on 1 December 2026" in message


def test_a_draft_is_compared_with_the_days_around_now(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    assert flagged(desk, BOWLS, feed, when=AsDraft())


def test_drafts_are_not_said_yet(desk: Desk, feed: Channel) -> None:
    written(desk, AsDraft(), BOWLS, feed)
    assert flagged(desk, BOWLS, feed) == []


def test_another_channel_may_say_the_same(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    assert flagged(desk, BOWLS, add_feed(desk, "Second")) == []


def test_after_the_days_it_may_come_again(desk: Desk, feed: Channel) -> None:
    set_repeat_days(desk, 7)
    written(desk, NOON + HOUR, BOWLS, feed)
    assert flagged(desk, BOWLS, feed, when=At(NOON + 9 * DAY, WARSAW)) == []


def test_zero_days_flag_nothing(desk: Desk, feed: Channel) -> None:
    set_repeat_days(desk, 0)
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    assert flagged(desk, BOWLS, feed) == []


def test_it_is_a_warning_and_stops_nothing(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    saved = add_post(desk, PostContent(BOWLS, (feed.id,)), At(NOON + DAY, WARSAW))
    assert saved.post.state is State.SCHEDULED
    assert [f.level for group in saved.findings for f in group.findings] == [Level.WARNING]


def test_a_post_does_not_repeat_itself(desk: Desk, feed: Channel) -> None:
    post = written(desk, NOON + DAY, BOWLS, feed)
    (group,) = edit_post(desk, post.id, content_of(post)).findings
    assert group.findings == ()


@pytest.mark.parametrize("text", [BOWLS, BOWLS_AGAIN])
def test_a_repeat_that_is_meant_is_ignored(desk: Desk, feed: Channel, text: str) -> None:
    written(desk, NOON + 3 * DAY, BOWLS, feed)
    post = written(desk, NOON + DAY, text, feed)
    ignore_finding(desk, post.id, RULE, "")
    (group,) = edit_post(desk, post.id, content_of(post)).findings
    assert group.findings == ()
