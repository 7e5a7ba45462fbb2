"""The real window in another language."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk_ui.runtime.language import saved_language
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.rail import Rail
from tests.ui.conftest import OpenWindow, Shop
from tests.ui.i18n.conftest import LANGUAGES

Speak = Callable[[str], None]
Opener = Callable[[], OpenWindow]


def test_hebrew_is_mirrored_from_the_rail_on(
    speak_in: Speak, shop: Shop, open_window: Opener
) -> None:
    speak_in("he")
    window = open_window().window
    assert window.rail.buttons[RoomName.CALENDAR].text() == "לוח שנה"
    assert window.rail.x() > window.rooms.x()


def test_a_row_of_the_queue_is_said_in_polish(
    speak_in: Speak, shop: Shop, open_window: Opener
) -> None:
    speak_in("pl")
    shop.plan("2026-11-23 11:00")
    head = open_window().queue().head
    assert head.next_up.text() == "Czeka 1 post; następny wyjdzie: jutro o 12:00."


def test_every_room_is_shown_in_hebrew(
    speak_in: Speak, shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    """Qt's complaints, of letters that no font has as well, fail a test."""
    speak_in("he")
    shop.plan("2026-11-23 11:00", "Fresh rye #bread with @corner.example ☕")
    opened = open_window()
    for name in RoomName:
        opened.window.show_room(name)
        qtbot.waitUntil(lambda: opened.launch.tasks.idle, timeout=20_000)
        assert opened.window.grab().width() == opened.window.width()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rails_words_fit(
    code: str, speak_in: Speak, appearance: Appearance, qtbot: QtBot
) -> None:
    speak_in(code)
    rail = Rail(appearance)
    qtbot.addWidget(rail)
    for button in rail.buttons.values():
        button.ensurePolished()
        assert QFontMetrics(button.font()).horizontalAdvance(button.text()) <= button.width() - 4


def test_the_language_is_chosen_in_settings(
    shop: Shop, open_window: Opener, qtbot: QtBot, qapp: QApplication
) -> None:
    opened = open_window()
    room = opened.settings()
    room.show_page(room.appearance)
    choice = room.appearance.language
    choice.setFocus()
    qtbot.keyClicks(choice, "Pol")
    assert choice.currentText() == "Polski"
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    file = shop.desk.folder.root / "window.ini"
    assert saved_language(QSettings(str(file), QSettings.Format.IniFormat)) == "pl"


def test_and_says_that_it_takes_a_new_start(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    room = open_window().settings()
    room.show_page(room.appearance)
    assert not room.appearance.later.isVisible()
    qtbot.keyClicks(room.appearance.language, "Su")
    assert room.appearance.later.isVisible()
