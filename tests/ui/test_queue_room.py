"""The queue room on the real desk."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import list_channels
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.events import PublisherChanged
from socialdesk_ui.rooms.queue.list_page import ListPage
from socialdesk_ui.rooms.queue.room import QueueRoom, Tab
from tests.ui.conftest import SUNDAY_NOON, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def texts(page: ListPage) -> list[str]:
    model = page.model
    return [model.row(model.index(number)).text for number in range(model.rowCount())]


def miss(shop: Shop, text: str) -> None:
    """A post whose time passes while nothing publishes."""
    shop.clock.at = SUNDAY_NOON - timedelta(days=2)
    shop.plan("2026-11-21 09:00", text)
    shop.clock.at = SUNDAY_NOON
    publish_due(shop.desk)


def choose(room: QueueRoom, words: str) -> None:
    action = next(a for a in room.head.menu.actions() if a.text() == words)
    action.trigger()


def test_what_waits_is_listed_with_the_next_one_first(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-24 09:00", "Later")
    shop.plan("2026-11-23 09:00", "Sooner")
    room = open_window().queue()
    assert texts(room.page(Tab.WAITING)) == ["Sooner", "Later"]
    assert room.head.next_up.text() == "2 posts wait; the next one goes out tomorrow at 10:00."


def test_an_empty_queue_offers_to_plan_a_post(shop: Shop, open_window: Opener) -> None:
    page = open_window().queue().page(Tab.WAITING)
    assert page.currentWidget() is page.empty
    assert page.empty.button.text() == "Plan a post"


def test_a_missed_post_needs_attention_and_says_what_to_do(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    miss(shop, "Too late")
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.ATTENTION)
    assert room.tabs.tabText(Tab.ATTENTION) == "Needs attention (1)"
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    button = room.page(Tab.ATTENTION).list.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.text() == "Reschedule"
    qtbot.mouseClick(button, LEFT)
    assert len(asked) == 1


def test_what_went_out_is_listed_the_newest_first(shop: Shop, open_window: Opener) -> None:
    for minutes, text in ((20, "First"), (10, "Second")):
        shop.clock.at = SUNDAY_NOON - timedelta(minutes=minutes)
        shop.plan(f"2026-11-22 11:{10 - minutes + 20:02}", text)
        shop.clock.at += timedelta(minutes=25)
        publish_due(shop.desk)
    assert texts(open_window().queue().page(Tab.SENT)) == ["Second", "First"]


def test_the_whole_queue_is_paused_and_resumed(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    room = opened.queue()
    choose(room, "Pause all channels")
    opened.settle()
    assert room.head.paused.text() == "The queue is paused: nothing goes out."
    choose(room, "Resume all channels")
    opened.settle()
    assert not list_channels(shop.desk)[0].paused


def test_one_channel_is_paused_by_name(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    choose(opened.queue(), "Pause Corner Bakery")
    opened.settle()
    assert list_channels(shop.desk)[0].paused


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (PublisherChanged(True), "Posts go out for as long as this window is open."),
        (PublisherChanged(False), "Another SocialDesk on this computer sends the posts."),
    ],
)
def test_who_publishes_is_said(
    shop: Shop, open_window: Opener, event: PublisherChanged, words: str
) -> None:
    opened = open_window()
    room = opened.queue()
    assert opened.launch.desk is not None
    opened.launch.desk.events.emit(event)
    opened.settle()
    assert room.head.publisher.text() == words


def test_enter_opens_the_post(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-23 09:00")
    opened = open_window()
    page = opened.queue().page(Tab.WAITING)
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    page.list.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked == [{"post_id": post.id}]
