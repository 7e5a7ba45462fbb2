"""How the window was left: its place, the room in front, the filter, the drawer's width."""

from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QWidget

from socialdesk_ui.runtime.navigation import RoomName

_GEOMETRY = "window/geometry"
_ROOM = "window/room"
_CHANNELS = "window/channels"
_DRAWER = "window/drawer"
_FIRST_SIZE = QSize(1280, 800)


class WindowState:
    """Reads and writes the ini file of the data folder; what can't be read is as at the start."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def place(self, window: QWidget) -> None:
        """Give the window the size and place it had."""
        geometry = self._settings.value(_GEOMETRY)
        # No isinstance: making QByteArray's class known costs a part of the first frame.
        if not (hasattr(geometry, "toBase64") and window.restoreGeometry(geometry)):
            window.resize(_FIRST_SIZE)

    @property
    def room(self) -> RoomName:
        """The room that was in front."""
        try:
            return RoomName(str(self._settings.value(_ROOM)))
        except ValueError:
            return RoomName.CALENDAR

    @property
    def channels(self) -> frozenset[int]:
        """The ids of the channels that were chosen to be shown; empty where all were."""
        kept = str(self._settings.value(_CHANNELS, "")).split(" ")
        return frozenset(int(number) for number in kept if number.isdecimal())

    @property
    def drawer_width(self) -> int:
        """In logical pixels; 0 where nobody has changed it."""
        kept = str(self._settings.value(_DRAWER, ""))
        return int(kept) if kept.isdecimal() else 0

    def keep(
        self, window: QWidget, room: RoomName, channels: frozenset[int], drawer_width: int
    ) -> None:
        """Write it down, for the owner of the data folder alone; nowhere where that is gone."""
        file = Path(self._settings.fileName())
        if not file.parent.is_dir():
            return
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        self._settings.setValue(_ROOM, room.value)
        self._settings.setValue(_CHANNELS, " ".join(map(str, sorted(channels))))
        self._settings.setValue(_DRAWER, str(drawer_width or ""))
        self._settings.sync()
        if file.exists():
            file.chmod(0o600)
