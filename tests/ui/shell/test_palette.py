"""Ctrl+K: everything by a few letters, with the keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import add_feed
from socialdesk_ui.runtime.actions import Action, Section
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.shell.palette.palette import Palette
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

pytestmark = OPENS_A_DIALOG
Opener = Callable[..., OpenWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def press(opened: OpenWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(QApplication.focusWidget() or opened.window, key, modifier)


def find(opened: OpenWindow, words: str) -> Palette:
    """Open the palette by its key, type, and wait until posts were looked up too."""
    opened.window.activateWindow()
    opened.qtbot.waitUntil(opened.window.isActiveWindow)
    press(opened, Qt.Key.Key_K)
    palette = opened.window.palette_host.palette
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, words)
    opened.qtbot.wait(150)
    opened.settle()
    return palette


def rows(palette: Palette) -> list[str]:
    model = palette.hits
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enter(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def test_an_action_is_done_by_a_few_of_its_letters(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    palette = find(opened, "np")
    assert rows(palette)[0] == "New post"
    enter(palette)
    assert palette.isHidden()
    assert opened.window.drawer.is_open


def test_each_action_shows_its_key(shop: Shop, open_window: Opener) -> None:
    palette = find(open_window(), "search posts")
    first = palette.hits.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "Search posts, Ctrl+F"


def test_a_room_is_entered(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    enter(find(opened, "queue"))
    assert opened.window.rooms.currentWidget() is opened.window.rooms.room(RoomName.QUEUE)


def test_a_channel_shows_its_posts_only(shop: Shop, open_window: Opener) -> None:
    news = add_feed(shop.desk, "Shop news")
    opened = open_window()
    enter(find(opened, "shop n"))
    assert opened.window.top_bar.chosen_channels() == {news.id}


def test_any_post_is_found_by_its_words_and_opened(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-12-24 09:00", "Closed on Christmas Eve")
    opened = open_window()
    palette = find(opened, "christmas closed")
    assert rows(palette) == ["Closed on Christmas Eve"]
    enter(palette)
    assert opened.window.drawer.is_open


def test_the_last_touched_posts_are_there_before_anything_is_typed(
    shop: Shop, open_window: Opener
) -> None:
    shop.draft("An idea for spring")
    assert rows(find(open_window(), ""))[-1] == "An idea for spring"


def test_the_arrow_keys_choose(shop: Shop, open_window: Opener) -> None:
    palette = find(open_window(), "")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.field.hasFocus()


def test_escape_gives_the_keyboard_back(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    opened.window.top_bar.search.setFocus()
    palette = find(opened, "q")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert opened.window.top_bar.search.hasFocus()


def test_the_key_works_in_a_text_too_and_deletes_nothing(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    search: QLineEdit = opened.window.top_bar.search
    search.setFocus()
    search.setText("rolls")
    search.setCursorPosition(0)
    assert find(opened, "").isVisible()
    assert search.text() == "rolls"


def test_what_is_greyed_is_not_offered(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    grey = Action("test.grey", "Impossible thing", lambda: None, Section.FILE, enabled=False)
    opened.window.action_list.add(grey)
    palette = find(opened, "impossible")
    assert rows(palette) == []
    assert palette.nothing.isVisible()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_lies_in_the_window_either_way(
    shop: Shop, open_window: Opener, direction: Qt.LayoutDirection, qapp: QApplication
) -> None:
    opened = open_window()
    opened.window.setLayoutDirection(direction)
    palette = find(opened, "")
    assert opened.window.rect().contains(palette.geometry())


def test_the_sheet_lists_keys_of_actions_and_of_the_composer(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QLabel

    opened = open_window()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    opened.calendar.setFocus()
    QTest.keyClicks(opened.window, "?")
    sheet = opened.window.shortcuts_host.sheet
    assert sheet is not None
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Ctrl+K", "Ctrl+Z", "Ctrl+Shift+Z", "N", "Ctrl+Enter"} <= shown
    QTest.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert sheet.isHidden()
