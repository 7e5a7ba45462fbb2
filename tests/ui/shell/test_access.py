"""Every room by keyboard and by ear: names, tooltips, and a Tab key that gets everywhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from socialdesk_ui.rooms.calendar.calendar_bar import Scale
from socialdesk_ui.rooms.queue.tabs import Tab
from socialdesk_ui.rooms.voice.room import VoiceRoom
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

pytestmark = [OPENS_A_DIALOG, pytest.mark.timeout(120)]
Opener = Callable[..., OpenWindow]
PAGES = ["languages", "queue page", "appearance", "exchange", "network chooser"]
VOICE_TABS = ["rules", "words", "library"]
PLACES = [*RoomName, "composer", "month", "attention", *VOICE_TABS, *PAGES]
LONGEST_WALK = 400


@pytest.fixture
def place(
    request: pytest.FixtureRequest, shop: Shop, open_window: Opener, qtbot: QtBot
) -> OpenWindow:
    """The window with one room, page or the composer in front, and posts in every state."""
    shop.plan("2026-11-23 08:30", "Fresh rye bread 🥖 #bread")
    shop.draft("An idea for spring")
    opened = open_window()
    _go_to(opened, request.param)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    opened.settle()
    return opened


def _go_to(opened: OpenWindow, place: str) -> None:
    if isinstance(place, RoomName):
        opened.window.show_room(place)
    elif place == "composer":
        opened.window.compose()
        opened.qtbot.wait(250)
    elif place == "month":
        opened.calendar.show_date(opened.calendar.today(), Scale.MONTH)
    elif place == "attention":
        opened.queue().tabs.setCurrentIndex(list(Tab).index(Tab.ATTENTION))
    elif place in VOICE_TABS:
        opened.window.show_room(RoomName.VOICE)
        room = opened.window.rooms.room(RoomName.VOICE)
        assert isinstance(room, VoiceRoom)
        room.tabs.setCurrentIndex(1 + VOICE_TABS.index(place))
    else:
        room = opened.settings()
        pages = {
            "languages": room.languages,
            "queue page": room.queue,
            "appearance": room.appearance,
            "exchange": room.exchange,
            "network chooser": room.channels,
        }
        room.show_page(pages[place])
        if place == "network chooser":
            room.channels.choose_network()
    opened.settle()


def on_screen(opened: OpenWindow) -> list[QWidget]:
    """The widgets that one can see, without the insides of compound ones."""
    return [
        widget
        for widget in opened.window.findChildren(QWidget)
        if widget.isVisible() and not _is_inside(widget)
    ]


def _is_inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit)) or (
        widget.objectName().startswith("qt_")
    )


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def tells(widgets: list[QWidget]) -> list[str]:
    """Where a failure is to be mended."""
    return [
        f"{type(w).__name__} {spoken_name(w)} in {type(w.parentWidget()).__name__}" for w in widgets
    ]


@pytest.mark.parametrize("place", PLACES, indirect=True)
def test_everything_can_be_reached_and_told_by_keyboard_and_ear(place: OpenWindow) -> None:
    shown = on_screen(place)
    focusable = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert without_name(focusable) == []
    assert icons_without_words(shown) == []
    assert not_reached(place, [w for w in focusable if w.isEnabled()]) == []


def without_name(widgets: list[QWidget]) -> list[str]:
    return tells([w for w in widgets if not spoken_name(w)])


def icons_without_words(widgets: list[QWidget]) -> list[str]:
    """Buttons that show a picture alone have to say what they do, to the ear and on hovering."""
    wordless = [
        w
        for w in widgets
        if isinstance(w, QAbstractButton) and not (w.text() or w.findChildren(QLabel))
    ]
    return tells([w for w in wordless if not (w.accessibleName() and w.toolTip())])


def not_reached(place: OpenWindow, widgets: list[QWidget]) -> list[str]:
    reached = walk(place)
    groups = {w.group() for w in reached if isinstance(w, QAbstractButton) and w.group()}

    def is_reached(widget: QWidget) -> bool:
        if isinstance(widget, QAbstractButton) and widget.group() in groups:
            return True  # the arrow keys go on within a group
        return widget in reached or any(widget.isAncestorOf(other) for other in reached)

    return tells([w for w in widgets if not is_reached(w)])


def walk(place: OpenWindow) -> set[QWidget]:
    """Where the Tab key goes until it is where it was; fails where it stays."""
    now = QApplication.focusWidget()
    assert now is not None
    reached = {now}
    for _ in range(LONGEST_WALK):
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        assert after is not None
        assert after is not now, f"Tab stays in {tells([now])}"
        if after in reached:
            return reached
        reached.add(after)
        now = after
    raise AssertionError("the Tab key never comes round")
