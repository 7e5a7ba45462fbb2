"""A post that was opened: its state, its reasons, and only what is allowed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import (
    Attempt,
    AttemptOutcome,
    Delivery,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    State,
)
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.post import Post
from socialdesk.domain.sent import AttemptRecord, Sent
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.room import ComposerRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MOMENT = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)

Open = Callable[..., ComposerRoom]


@pytest.fixture
def open_with(
    room: ComposerRoom, qtbot: QtBot, feed: Channel, monkeypatch: pytest.MonkeyPatch
) -> Open:
    """Opens a post whose one delivery is in a state that only the queue brings about."""

    def open_it(state: State, **facts: object) -> ComposerRoom:
        delivery = Delivery(3, 7, feed, state, "Europe/Warsaw", scheduled_for=MOMENT)
        told = replace(delivery, **facts)  # type: ignore[arg-type]  # any of its fields
        post = Post(7, 1, "Fresh bread", MOMENT, MOMENT, deliveries=(told,))
        monkeypatch.setattr(commands, "load_post", lambda desk, number: post)
        room.open_post(7)
        qtbot.waitUntil(lambda: room.composition.post is post)
        return room

    return open_it


def button(room: ComposerRoom, words: str) -> QPushButton:
    """The visible button with these words."""
    return next(b for b in room.findChildren(QPushButton) if b.text() == words and b.isVisible())


def visible_buttons(room: ComposerRoom) -> set[str]:
    return {b.text() for b in room.findChildren(QPushButton) if b.isVisible()}


def test_a_published_post_is_read_only(open_with: Open) -> None:
    room = open_with(State.PUBLISHED, remote_url="https://example.org/1")
    assert room.page.writing.editor.isReadOnly()
    assert not room.page.when.isVisible()
    assert not room.page.header.delete.isVisible()
    assert "https://example.org/1" in room.page.deliveries.rows[0].link.text()


def test_a_published_post_can_be_copied_to_a_new_one(open_with: Open, qtbot: QtBot) -> None:
    room = open_with(State.PUBLISHED)
    qtbot.mouseClick(button(room, "Copy to a new post"), Qt.MouseButton.LeftButton)
    assert room.composition.post is None
    assert room.page.writing.editor.text() == "Fresh bread"
    assert not room.page.writing.editor.isReadOnly()


def test_a_failed_post_says_why_and_offers_to_retry(open_with: Open) -> None:
    room = open_with(State.FAILED, problem="The picture is too big")
    assert room.page.deliveries.rows[0].problem.text() == "The picture is too big"
    assert "Retry" in visible_buttons(room)


def test_retry_asks_the_desk(
    open_with: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_with(State.FAILED)
    asked: list[int] = []

    def retry(desk: object, number: int) -> Post:
        asked.append(number)
        assert room.composition.post is not None
        return room.composition.post

    monkeypatch.setattr(commands, "retry", retry)
    qtbot.mouseClick(button(room, "Retry"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked == [7])


def test_an_unconfirmed_post_asks_its_owner(
    open_with: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_with(State.UNCONFIRMED)
    said: list[tuple[int, bool]] = []

    def settle(desk: object, number: int, *, published: bool) -> Post:
        said.append((number, published))
        assert room.composition.post is not None
        return room.composition.post

    monkeypatch.setattr(commands, "settle", settle)
    qtbot.mouseClick(button(room, "It is published"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said == [(3, True)])


@pytest.mark.parametrize("state", [State.SCHEDULED, State.DRAFT])
def test_what_has_no_retry_shows_none(open_with: Open, state: State) -> None:
    assert "Retry" not in visible_buttons(open_with(state))


def test_a_planned_post_can_be_turned_into_a_draft(open_with: Open) -> None:
    assert "Turn into a draft" in visible_buttons(open_with(State.SCHEDULED))


def test_a_post_that_goes_out_while_it_is_open_becomes_read_only(
    open_with: Open, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_with(State.SCHEDULED)
    before = room.composition.post
    assert before is not None
    out = replace(before, deliveries=(replace(before.deliveries[0], state=State.PUBLISHED),))
    monkeypatch.setattr(commands, "load_post", lambda desk, number: out)
    desk.events.emit(PostsChanged((7,)))
    qtbot.waitUntil(room.page.writing.editor.isReadOnly)
    assert "Copy to a new post" in visible_buttons(room)


def test_opening_the_open_post_again_changes_nothing(open_with: Open, qtbot: QtBot) -> None:
    room = open_with(State.SCHEDULED)
    qtbot.keyClicks(room.page.writing.editor, "!")
    room.open_post(7)
    assert room.page.writing.editor.text() == "Fresh bread!"
    assert not room.page.notice.isVisible()


def test_a_failed_post_is_edited_without_changing_its_state(open_with: Open) -> None:
    assert "Save changes" in visible_buttons(open_with(State.FAILED))


BUSY = Attempt(1, MOMENT, AttemptOutcome.NOT_ACCEPTED, MOMENT, "The server asks for a pause")
OUT = Attempt(2, MOMENT, AttemptOutcome.ACCEPTED, MOMENT)


def words_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_attempts_are_folded_away_and_counted(open_with: Open) -> None:
    attempts = open_with(State.PUBLISHED, attempts=(BUSY, OUT)).page.deliveries.rows[0].attempts
    assert attempts.head.text() == "Attempts: 2"
    assert not attempts.rows[0].isVisible()


def test_an_attempt_says_when_what_was_sent_and_what_was_answered(
    open_with: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_with(State.PUBLISHED, attempts=(BUSY, OUT))
    loaf = Attachment(Media("0" * 64, "image/png", 9, 4, 3), "A loaf")
    sent = Sent("key", '{"record":{"text":"Fresh bread"}}', (loaf,), MOMENT)
    records = (AttemptRecord(BUSY, sent), AttemptRecord(OUT, sent))
    monkeypatch.setattr(commands, "history", lambda desk, number: {3: records})
    attempts = room.page.deliveries.rows[0].attempts
    qtbot.mouseClick(attempts.head, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Sent: Fresh bread" in words_in(attempts.rows[0]))
    assert words_in(attempts.rows[0])[1:] == ["Sent: Fresh bread", "Pictures: 1 (A loaf)"]
    head, answered, sent_too = words_in(attempts.rows[1])
    assert head.startswith("1. ")
    assert head.endswith("it did not arrive")
    assert answered == "Answer: The server asks for a pause"
    assert sent_too == "Sent: the same as the next try"


def test_a_post_never_tried_shows_no_attempts(open_with: Open) -> None:
    assert not open_with(State.SCHEDULED).page.deliveries.rows[0].attempts.isVisible()


@pytest.mark.parametrize(
    ("state", "problem", "words"),
    [
        (FollowUpState.DONE, "", "The first comment is out."),
        (FollowUpState.WAITING, "Busy", "The first comment is on its way. Busy."),
        (FollowUpState.GIVEN_UP, "too long", "The first comment did not go out. Too long."),
    ],
)
def test_a_published_post_says_what_became_of_its_first_comment(
    open_with: Open, state: FollowUpState, problem: str, words: str
) -> None:
    follow_up = FollowUp(FollowUpKind.FIRST_COMMENT, state, problem=problem)
    room = open_with(State.PUBLISHED, follow_ups=(follow_up,))
    (label,) = room.page.deliveries.rows[0].follow_ups
    assert label.text() == words
