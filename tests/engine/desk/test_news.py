"""What became of posts since a moment."""

from datetime import timedelta

from socialdesk.desk.desk import Desk
from socialdesk.desk.news import news_since
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from tests.engine.desk.factories import written
from tests.engine.factories import DAY, HOUR, NOON
from tests.engine.scheduling.stage import TurnedClock


def test_a_post_that_went_out_is_news(desk: Desk, feed: Channel, clock: TurnedClock) -> None:
    post = written(desk, NOON + HOUR, "Rye bread", feed)
    clock.turn(HOUR)
    publish_due(desk)
    (news,) = news_since(desk, NOON)
    assert (news.post_id, news.state, news.channel) == (post.id, State.PUBLISHED, "Shop news")


def test_what_went_out_before_is_none(desk: Desk, feed: Channel, clock: TurnedClock) -> None:
    written(desk, NOON + HOUR, "Rye bread", feed)
    clock.turn(HOUR)
    publish_due(desk)
    assert news_since(desk, NOON + 2 * HOUR) == ()


def test_what_was_missed_is_news(desk: Desk, feed: Channel, clock: TurnedClock) -> None:
    written(desk, NOON + HOUR, "Rye bread", feed)
    clock.turn(DAY)
    publish_due(desk)
    assert [news.state for news in news_since(desk, NOON + timedelta(hours=20))] == [State.MISSED]


def test_what_still_waits_is_none(desk: Desk, feed: Channel) -> None:
    written(desk, NOON + HOUR, "Rye bread", feed)
    assert news_since(desk, NOON - DAY) == ()
