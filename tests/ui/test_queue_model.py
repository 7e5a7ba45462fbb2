"""The queue's rows and what can be done about each."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.post import Post
from socialdesk_ui.models.queue_model import (
    NEEDS_ATTENTION,
    WAITING,
    QueueModel,
    Remedy,
    queue_rows,
    remedies_for,
    rows_matching,
)
from tests.ui.calendar_values import FEED, SKY, WARSAW, utc

LOGGED_OUT = Channel(3, 1, "Sky", NetworkId.BLUESKY, trouble="the login was taken back")


def delivery(state: State, at: str = "2026-11-23 09:00", channel: Channel = FEED) -> Delivery:
    return Delivery(channel.id, 1, channel, state, WARSAW, scheduled_for=utc(at))


def post(*deliveries: Delivery, text: str = "Rye bread") -> Post:
    made: datetime = utc("2026-11-01 09:00")
    return Post(1, 1, text, made, made, deliveries=deliveries)


def test_rows_are_deliveries_the_earliest_first() -> None:
    later = post(delivery(State.SCHEDULED, "2026-11-24 09:00"), text="Later")
    sooner = post(delivery(State.SCHEDULED), text="Sooner")
    assert [row.text for row in queue_rows([later, sooner], WAITING)] == ["Sooner", "Later"]


def test_only_the_deliveries_asked_for_are_rows() -> None:
    mixed = post(delivery(State.PUBLISHED), delivery(State.FAILED, channel=SKY))
    assert [row.channel for row in queue_rows([mixed], NEEDS_ATTENTION)] == [SKY]


@pytest.mark.parametrize(
    ("state", "remedies"),
    [
        (State.FAILED, (Remedy.RETRY,)),
        (State.MISSED, (Remedy.RESCHEDULE,)),
        (State.UNCONFIRMED, (Remedy.IT_IS_ONLINE, Remedy.IT_IS_NOT_ONLINE)),
        (State.ON_HOLD, (Remedy.RETRY,)),
        (State.SCHEDULED, ()),
    ],
)
def test_each_state_has_its_remedy(state: State, remedies: tuple[Remedy, ...]) -> None:
    assert remedies_for(delivery(state)) == remedies


def test_a_channel_that_lost_its_login_asks_to_be_reconnected() -> None:
    (row,) = queue_rows([post(delivery(State.ON_HOLD, channel=LOGGED_OUT))], NEEDS_ATTENTION)
    assert row.remedies == (Remedy.RECONNECT,)
    assert row.reason == "the login was taken back"


def test_a_missed_post_says_why() -> None:
    (row,) = queue_rows([post(delivery(State.MISSED))], NEEDS_ATTENTION)
    assert "while nothing could publish it" in row.reason


def test_rows_are_filtered_by_words_and_channel() -> None:
    rows = queue_rows(
        [post(delivery(State.SCHEDULED), delivery(State.SCHEDULED, channel=SKY))], WAITING
    )
    assert [row.channel for row in rows_matching(rows, "BREAD", frozenset({SKY.id}))] == [SKY]
    assert rows_matching(rows, "soup", frozenset()) == ()


def test_a_row_reads_as_a_sentence() -> None:
    model = QueueModel()
    model.show_rows(queue_rows([post(delivery(State.SCHEDULED))], WAITING))
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Scheduled, Corner Bakery: Rye bread"
