"""Opens the palette on what the window has: actions, rooms, channels, and the posts of the desk."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from socialdesk.desk.finding_posts import find_posts
from socialdesk.desk.workspace import workspace
from socialdesk.domain.found import FoundPost
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.runtime.actions import Action, Section
from socialdesk_ui.runtime.i18n import day_text
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.shell.palette.entries import Entry, Kind
from socialdesk_ui.shell.palette.palette import Palette

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.window import MainWindow

KEYS = "Ctrl+K"
_PRESSED = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)
_POSTS = 8


class PaletteHost(QObject):
    """Made with the desk; the palette itself is made when it is first wanted."""

    def __init__(self, context: "RoomContext", window: "MainWindow") -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._palette: Palette | None = None
        self._looking: Task | None = None
        self._typing: QWidget | None = None
        find = self.tr("Find anything…")
        context.actions.add(Action("help.palette", find, self.open, Section.HELP, (KEYS,)))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_text)

    @property
    def palette(self) -> Palette:
        """The palette, made now if it was not before."""
        if self._palette is None:
            self._palette = Palette(self._context.appearance, self._window)
            self._palette.asked.connect(self._look_up)
        return self._palette

    def open(self) -> None:
        """Open it, or close it where it is open."""
        if self.palette.isVisible():
            self.palette.close_palette()
        else:
            self.palette.open((*self._actions(), *self._rooms(), *self._channels()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # In a text Qt takes Ctrl+K to delete the rest of the line; here it opens the palette.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.keyCombination() == _PRESSED
        ):
            event.ignore()
            return True
        return False

    def _watch_text(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._typing is not None and isValid(self._typing):
            self._typing.removeEventFilter(self)
        self._typing = now if now is not None and now.window() is self._window else None
        if self._typing is not None:
            self._typing.installEventFilter(self)

    def _actions(self) -> list[Entry]:
        return [
            Entry(Kind.ACTION, action.text, action.run, _keys(action))
            for action in self._context.actions.listed()
            if action.enabled and action.id != "help.palette"
        ]

    def _rooms(self) -> list[Entry]:
        window = self._window
        return [
            Entry(
                Kind.ROOM,
                button.text(),
                partial(window.show_room, name),
                button.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for name, button in window.rail.buttons.items()
        ]

    def _channels(self) -> list[Entry]:
        note = self.tr("Show its posts only")
        return [
            Entry(Kind.CHANNEL, channel.name, partial(self._show_only, channel.id), note)
            for channel in self._window.top_bar.channels
        ]

    def _show_only(self, channel_id: int) -> None:
        self._window.show_room(RoomName.CALENDAR)
        self._window.top_bar.show_only(channel_id)

    def _look_up(self, words: str) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if not self._context.tasks.closed:
            self._looking = self._context.tasks.run(
                partial(_dated_posts, self._context.desk, words),
                then=partial(self._show_posts, words),
                owner=self,
            )

    def _show_posts(self, words: str, posts: Sequence[tuple[FoundPost, str]]) -> None:
        self.palette.show_posts(
            words,
            [
                Entry(Kind.POST, post.text, partial(self._window.compose, post_id=post.id), when)
                for post, when in posts
            ],
        )


def _keys(action: Action) -> str:
    first = next(iter(action.shortcuts), "")
    return QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)


def _dated_posts(desk: "Desk", words: str) -> list[tuple[FoundPost, str]]:
    zone = zone_named(workspace(desk).zone)
    return [
        (post, day_text(post.moment.astimezone(zone).date(), "d MMM yyyy") if post.moment else "")
        for post in find_posts(desk, words, _POSTS)
    ]
