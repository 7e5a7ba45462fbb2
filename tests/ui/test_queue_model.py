"""The queue's rows and what can be done about each."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.queue import QueueEntry
from socialdesk_ui.models.queue_model import (
    Act,
    QueueModel,
    QueueRow,
    acts_for,
    can,
    queue_rows,
    rows_matching,
)
from tests.ui.calendar_values import FEED, SKY, WARSAW, utc

LOGGED_OUT = Channel(3, 1, "Sky", NetworkId.BLUESKY, trouble="the login was taken back")


def row(state: State, channel: Channel | None = FEED, **fields: Any) -> QueueRow:
    entry = QueueEntry(
        1,
        1 if channel else None,
        channel and channel.id,
        state,
        utc("2026-11-23 09:00"),
        WARSAW,
        "Rye bread",
    )
    (made,) = queue_rows([replace(entry, **fields)], {channel.id: channel} if channel else {})
    return made


@pytest.mark.parametrize(
    ("state", "remedies"),
    [
        (State.FAILED, (Act.RETRY, Act.RESCHEDULE)),
        (State.MISSED, (Act.NEXT_SLOT, Act.RESCHEDULE)),
        (State.UNCONFIRMED, (Act.MARK_PUBLISHED, Act.MARK_NOT_PUBLISHED)),
        (State.ON_HOLD, (Act.RETRY,)),
        (State.NEEDS_APPROVAL, (Act.APPROVE,)),
        (State.APPROVED, (Act.NEXT_SLOT,)),
        (State.SCHEDULED, ()),
    ],
)
def test_each_state_has_its_remedies(state: State, remedies: tuple[Act, ...]) -> None:
    assert row(state).remedies == remedies


def test_a_channel_that_lost_its_login_asks_to_be_reconnected() -> None:
    held = row(State.ON_HOLD, LOGGED_OUT)
    assert held.remedies == (Act.RECONNECT,)
    assert held.reason == "the login was taken back"


def test_what_may_be_out_says_what_to_do() -> None:
    assert "say what you see" in row(State.UNCONFIRMED, problem="no answer came").reason


def test_a_missed_post_says_why() -> None:
    assert "while nothing could publish it" in row(State.MISSED).reason


def test_a_draft_without_a_channel_has_no_slot() -> None:
    assert row(State.DRAFT).remedies == (Act.NEXT_SLOT,)
    assert row(State.DRAFT, None).remedies == ()


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "steam://run/1"])
def test_only_a_page_can_be_viewed(address: str) -> None:
    assert not can(Act.VIEW, row(State.PUBLISHED, remote_url=address))
    assert can(Act.VIEW, row(State.PUBLISHED, remote_url="https://shop.test/1"))


def test_together_rows_offer_what_all_of_them_allow() -> None:
    assert acts_for([row(State.FAILED), row(State.SCHEDULED)]) == (
        Act.NEXT_SLOT,
        Act.TO_DRAFT,
        Act.DELETE,
    )
    assert acts_for([row(State.FAILED), row(State.UNCONFIRMED)]) == ()


def test_rows_are_filtered_by_words_and_channel() -> None:
    rows = (row(State.SCHEDULED), row(State.SCHEDULED, SKY))
    assert rows_matching(rows, "BREAD", frozenset({SKY.id})) == rows[1:]
    assert rows_matching(rows, "soup", frozenset()) == ()


def test_a_row_reads_as_a_sentence() -> None:
    model = QueueModel()
    model.show_rows((row(State.SCHEDULED),))
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Scheduled, Corner Bakery: Rye bread"
