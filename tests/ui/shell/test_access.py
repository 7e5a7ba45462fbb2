"""Every room by keyboard and by ear: names, tooltips, and a Tab key that gets everywhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk_ui.rooms.calendar.calendar_bar import Scale
from socialdesk_ui.rooms.queue.tabs import Tab
from socialdesk_ui.rooms.voice.room import VoiceRoom
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop
from tests.ui.walking import icons_without_words, not_reached, on_screen, without_name

pytestmark = [OPENS_A_DIALOG, pytest.mark.timeout(120)]
Opener = Callable[..., OpenWindow]
PAGES = ["languages", "queue page", "appearance", "exchange", "network chooser"]
VOICE_TABS = ["rules", "words", "library"]
PLACES = [*RoomName, "composer", "month", "attention", *VOICE_TABS, *PAGES]


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


@pytest.mark.parametrize("place", PLACES, indirect=True)
def test_everything_can_be_reached_and_told_by_keyboard_and_ear(place: OpenWindow) -> None:
    shown = on_screen(place)
    focusable = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert without_name(focusable) == []
    assert icons_without_words(shown) == []
    assert not_reached(place, [w for w in focusable if w.isEnabled()]) == []
