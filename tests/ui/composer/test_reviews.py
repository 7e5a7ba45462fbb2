"""The open post's reviews, and asking for approval."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, get_post
from socialdesk.desk.reviews import ask_for_approval, request_changes
from socialdesk.desk.workspace import set_needs_approval
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import AsDraft, PostContent
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer.draft import Choice
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import Shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Make = Callable[[], Post]


@pytest.fixture
def draft(desk: Desk, feed: Channel) -> Make:
    def make() -> Post:
        return add_post(desk, PostContent("Fresh bread", (feed.id,)), AsDraft()).post

    return make


def opened(room: ComposerRoom, post: Post, qtbot: QtBot) -> ComposerRoom:
    room.open_post(post.id)
    qtbot.waitUntil(lambda: room.composition.post is not None)
    return room


def test_what_reviewers_said_is_shown_with_the_post(
    desk: Desk, room: ComposerRoom, draft: Make, qtbot: QtBot
) -> None:
    post = draft()
    ask_for_approval(desk, [post.id])
    request_changes(desk, [post.id], "Ola", "Name the price")
    strip = opened(room, post, qtbot).page.review
    qtbot.waitUntil(strip.isVisible)
    assert "Ola asks for changes" in strip.lines[-1].text()
    assert strip.lines[-1].text().endswith("Name the price")


def test_a_post_nobody_spoke_of_shows_no_reviews(
    room: ComposerRoom, draft: Make, qtbot: QtBot
) -> None:
    page = opened(room, draft(), qtbot).page
    qtbot.waitUntil(page.header.ask.isVisible)
    assert not page.review.isVisible()


def test_asking_for_approval_saves_what_was_typed(
    desk: Desk, room: ComposerRoom, draft: Make, shell: Shell, qtbot: QtBot
) -> None:
    post = draft()
    page = opened(room, post, qtbot).page
    qtbot.waitUntil(page.header.ask.isVisible)
    qtbot.keyClicks(page.writing.editor, "Today: ")
    qtbot.mouseClick(page.header.ask, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.toasts[-1:] == ["It waits for approval."])
    saved = get_post(desk, post.id)
    assert saved.state is State.NEEDS_APPROVAL
    assert "Today: " in saved.text


def test_a_new_post_can_t_be_asked_about(room: ComposerRoom) -> None:
    assert not room.page.header.ask.isVisible()


def test_where_approval_is_wanted_a_planned_post_is_said_to_wait(
    desk: Desk, room: ComposerRoom, draft: Make, shell: Shell, qtbot: QtBot
) -> None:
    set_needs_approval(desk, True)
    page = opened(room, draft(), qtbot).page
    qtbot.mouseClick(page.when.buttons[Choice.QUEUE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.when.main, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shell.toasts))
    assert shell.toasts[-1].startswith("It waits for approval. Planned for ")
