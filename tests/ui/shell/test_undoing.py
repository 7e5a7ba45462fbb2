"""Undo and Redo in the real window: keys, the menu, and the toasts that offer them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desk import posts
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import At, PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.undo import Action, Done
from socialdesk_ui.runtime.actions import Actions
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.shell.undoing import REDO, UNDO, change_words
from tests.ui.calendar_values import WARSAW, utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def move(opened: OpenWindow, post: Post, at: str) -> None:
    assert opened.launch.desk is not None
    posts.move_delivery(opened.launch.desk, post.deliveries[0].id, utc(at), WARSAW)
    opened.settle()


def moment(shop: Shop, post: Post) -> object:
    return shop.post(post).deliveries[0].scheduled_for


def text_of(actions: Actions, action_id: str) -> str:
    return next(action.text for action in actions.listed() if action.id == action_id)


@pytest.fixture
def bread(shop: Shop) -> Post:
    return shop.plan("2026-11-22 13:00", "Fresh bread & rolls")


@pytest.mark.parametrize("room", list(RoomName))
def test_ctrl_z_takes_a_move_back_from_every_room(
    shop: Shop, bread: Post, open_window: Opener, qtbot: QtBot, room: RoomName
) -> None:
    opened = open_window()
    move(opened, bread, "2026-11-23 13:00")
    opened.window.show_room(room)
    opened.settle()
    front = opened.window.rooms.currentWidget()
    assert isinstance(front, QWidget)
    qtbot.keyClick(front, Qt.Key.Key_Z, CTRL)
    opened.settle()
    assert moment(shop, bread) == utc("2026-11-22 13:00")


def test_redo_does_it_again(shop: Shop, bread: Post, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    move(opened, bread, "2026-11-23 13:00")
    week = opened.calendar.week
    qtbot.keyClick(week, Qt.Key.Key_Z, CTRL)
    opened.settle()
    qtbot.keyClick(week, Qt.Key.Key_Z, CTRL | SHIFT)
    opened.settle()
    assert moment(shop, bread) == utc("2026-11-23 13:00")


def test_the_menu_names_what_it_takes_back(bread: Post, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    actions = opened.window.action_list
    assert text_of(actions, UNDO) == "Undo"
    move(opened, bread, "2026-11-23 13:00")
    assert text_of(actions, UNDO) == "Undo move of “Fresh bread & rolls”"
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Z, CTRL)
    opened.settle()
    assert text_of(actions, REDO) == "Redo move of “Fresh bread & rolls”"
    assert opened.window.toasts.texts() == ["Undone: move of “Fresh bread & rolls”"]


def test_with_nothing_to_take_back_undo_is_greyed(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    window = open_window().window
    assert not window.action_list.menu_entry(UNDO).isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.toasts.texts() == []


@OPENS_A_DIALOG
def test_the_menu_beside_new_post_lists_actions_with_their_keys(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    more = open_window().window.top_bar.more
    menu = more.menu()
    menu.popup(more.mapToGlobal(more.rect().bottomLeft()))
    listed = [(entry.text(), entry.shortcut().toString()) for entry in menu.actions()]
    assert ("Undo", "Ctrl+Z") in listed
    assert ("New post", "N") in listed
    assert listed[-1] == ("Quit", "Ctrl+Q")
    menu.close()


def test_what_has_gone_out_since_stays_and_is_said(
    shop: Shop, bread: Post, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    move(opened, bread, "2026-11-23 13:00")
    posts.move_deliveries(shop.desk, {bread.deliveries[0].id: At(utc("2026-11-24 13:00"), WARSAW)})
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Z, CTRL)
    opened.settle()
    assert moment(shop, bread) == utc("2026-11-24 13:00")
    assert "changed since" in opened.window.toasts.texts()[0]
    assert not opened.window.action_list.menu_entry(UNDO).isEnabled()


def test_a_toast_undoes_what_it_speaks_of_and_nothing_else(
    shop: Shop, bread: Post, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    move(opened, bread, "2026-11-23 13:00")
    opened.window.done("Moved")
    (toast,) = opened.window.toasts.shown()
    move(opened, bread, "2026-11-25 13:00")
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    opened.settle()
    assert moment(shop, bread) == utc("2026-11-25 13:00")
    assert opened.window.toasts.texts()[0].startswith("Something else was changed")


def test_a_deleted_post_comes_back(
    shop: Shop, bread: Post, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    (card,) = (card for day in opened.calendar.week.week.days for card in day.cards)
    opened.calendar.commands.delete((card,))
    opened.settle()
    assert posts.list_posts(shop.desk, PostQuery()) == ()
    (toast,) = opened.window.toasts.shown()
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    opened.settle()
    assert shop.post(bread).state is State.SCHEDULED


@pytest.mark.parametrize("action", list(Action))
def test_every_change_has_words_for_one_post_and_for_many(action: Action) -> None:
    assert "“Soup”" in change_words(Done(action, 1, "Soup"))
    assert "3 posts" in change_words(Done(action, 3, "Soup"))
    assert "a post" in change_words(Done(action, 1, ""))
