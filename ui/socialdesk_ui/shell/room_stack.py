"""The rooms, each made when it is first entered."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QStackedWidget, QWidget

from socialdesk_ui.runtime.navigation import RoomName

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext


@runtime_checkable
class Filterable(Protocol):
    """A room that can show a part of its posts."""

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Show only posts that hold ``text`` on one of the channels (empty: any)."""
        ...


class RoomStack(QStackedWidget):
    """One room at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._context: RoomContext | None = None
        self._rooms: dict[RoomName, QWidget] = {}

    def use(self, context: "RoomContext") -> None:
        """Make rooms with this context from now on."""
        self._context = context

    def show_room(self, name: RoomName) -> None:
        """Bring a room to the front and give it the keyboard."""
        room = self.room(name)
        self.setCurrentWidget(room)
        room.setFocus()

    def room(self, name: RoomName) -> QWidget:
        """The room, made now if it was not before."""
        if name not in self._rooms:
            if self._context is None:
                raise RuntimeError("no desk is open")
            self._rooms[name] = _make(name, self._context)
            self.addWidget(self._rooms[name])
        return self._rooms[name]

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Hand the filter to the room in front."""
        room: object = self.currentWidget()
        if isinstance(room, Filterable):
            room.show_filter(text, channel_ids)


def _make(name: RoomName, context: "RoomContext") -> QWidget:
    """Rooms are imported here, one by one, so that the window is painted before any of them."""
    if name is RoomName.CALENDAR:
        from socialdesk_ui.rooms.calendar.room import CalendarRoom

        return CalendarRoom(context)
    if name is RoomName.QUEUE:
        from socialdesk_ui.rooms.queue.room import QueueRoom

        return QueueRoom(context)
    if name is RoomName.REVIEW:
        from socialdesk_ui.rooms.review.room import ReviewRoom

        return ReviewRoom(context)
    if name is RoomName.VOICE:
        from socialdesk_ui.rooms.voice.room import VoiceRoom

        return VoiceRoom(context)
    from socialdesk_ui.rooms.settings.room import SettingsRoom

    return SettingsRoom(context)
