"""The ways into Import and export, which live in the settings."""

from typing import TYPE_CHECKING

from socialdesk_ui.rooms.settings.room import SettingsRoom
from socialdesk_ui.runtime.navigation import RoomName

if TYPE_CHECKING:
    from socialdesk_ui.shell.window import MainWindow


def show_import(window: "MainWindow") -> None:
    """Ask for a file to import, on the page that shows what it would bring."""
    room = _page(window)
    room.exchange.go_home()
    room.exchange.home.ask_file()


def show_export(window: "MainWindow") -> None:
    """Show where the plan is exported."""
    room = _page(window)
    room.exchange.go_home()
    room.exchange.home.export.span.setFocus()


def _page(window: "MainWindow") -> SettingsRoom:
    window.show_room(RoomName.SETTINGS)
    room = window.rooms.room(RoomName.SETTINGS)
    if not isinstance(room, SettingsRoom):
        raise TypeError("the settings' room is not the settings")
    room.show_page(room.exchange)
    return room
