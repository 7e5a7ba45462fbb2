"""The main window: rail, bar, rooms, drawer and toasts; what rooms know as their navigation."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from socialdesk.domain.errors import KnownError
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.loading_page import LoadingPage
from socialdesk_ui.shell.rail import Rail
from socialdesk_ui.shell.room_stack import RoomStack
from socialdesk_ui.shell.top_bar import TopBar
from socialdesk_ui.shell.window_state import WindowState

if TYPE_CHECKING:
    from datetime import date, datetime

    from socialdesk_ui.rooms.away.watch import AwayWatch
    from socialdesk_ui.rooms.composer.room import ComposerRoom
    from socialdesk_ui.runtime.actions import Actions
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.attendants import Attendants
    from socialdesk_ui.shell.drawer import Drawer
    from socialdesk_ui.shell.guide.host import GuideHost
    from socialdesk_ui.shell.problem_page import ProblemPage
    from socialdesk_ui.shell.toasts import Toasts
    from socialdesk_ui.shell.undoing import Undoing

_SMALLEST = QSize(800, 560)
_FILTERED = (RoomName.CALENDAR, RoomName.QUEUE, RoomName.REVIEW)
"""Rooms that show posts, which can be searched."""


class MainWindow(QMainWindow):
    """Paints at once, and shows rooms when ``show_desk`` gives it a desk."""

    painted = Signal()
    leaving = Signal()
    retry_wanted = Signal()

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self._appearance = appearance
        self._state = WindowState(settings)
        self._context: RoomContext | None = None
        self._composer: ComposerRoom | None = None
        self.attendants: Attendants | None = None
        self._undoing: Undoing | None = None
        self.guide: GuideHost | None = None
        self._painted = False
        self.setWindowTitle("SocialDesk")
        self.setMinimumSize(_SMALLEST)
        self._build()
        self._state.place(self)
        self.rail.show_room(self._state.room)

    def show_desk(self, context: "RoomContext", *, untouched: bool = False) -> None:
        """The desk is open: show the room that was in front the last time.

        On an ``untouched`` desk the guide comes first, unless it was skipped before.
        """
        from socialdesk_ui.shell.channel_listing import ChannelListing
        from socialdesk_ui.shell.palette.host import PaletteHost
        from socialdesk_ui.shell.shortcuts.host import ShortcutsHost
        from socialdesk_ui.shell.undoing import Undoing

        self._context = context
        context.tasks.known_failure.connect(self.problem)
        self._undoing = Undoing(context, self)
        self.palette_host = PaletteHost(context, self)
        self.shortcuts_host = ShortcutsHost(context, self)
        self.top_bar.show_ready(ready=True)
        self.top_bar.offer(self.action_list)
        self.top_bar.choose_channels(self._state.channels)
        self.rooms.use(context)
        self.show_room(self._state.room)
        if untouched:
            self._offer_guide(context)
        ChannelListing(context, self.top_bar)
        QTimer.singleShot(0, self, self._attend)

    def show_refusal(self, what: str, mend: str) -> None:
        """The desk can't be opened: say why and what to do."""
        self.problem_page.show_problem(what, mend)
        self.rooms.setCurrentWidget(self.problem_page)

    # What the first frame can do without is made when it is first wanted.

    @cached_property
    def drawer(self) -> "Drawer":
        """Holds the composer."""
        from socialdesk_ui.shell.drawer import Drawer

        drawer = Drawer(self._appearance, self._area, self._state.drawer_width)
        drawer.taken.connect(self._make_way)
        return drawer

    @cached_property
    def toasts(self) -> "Toasts":
        """Short messages."""
        from socialdesk_ui.shell.toasts import Toasts

        return Toasts(self._appearance, self._area)

    @cached_property
    def problem_page(self) -> "ProblemPage":
        """Shown in place of rooms where the desk can't be opened."""
        from socialdesk_ui.shell.problem_page import ProblemPage

        page = ProblemPage(self._appearance)
        page.retry_wanted.connect(self.retry_wanted)
        self.rooms.addWidget(page)
        return page

    @cached_property
    def action_list(self) -> "Actions":
        """What can be done from anywhere: keys, menu and palette."""
        from socialdesk_ui.runtime.actions import Actions
        from socialdesk_ui.shell.actions import register

        actions = Actions(self)
        register(self, actions)
        return actions

    @property
    def composer(self) -> "ComposerRoom | None":
        """The composer, once it was needed."""
        return self._composer

    def compose(self, moment: "datetime | None" = None, post_id: int | None = None) -> None:
        """Open the composer: on the post, else on a new one, planned for ``moment`` (UTC)."""
        composer = self._ready_composer()
        if composer is None:
            return
        if post_id is not None:
            composer.open_post(post_id)
        else:
            composer.open_new(moment)
        self.drawer.open()
        composer.setFocus()

    def show_room(self, name: RoomName) -> None:
        """Bring a room to the front."""
        if self._context is None:
            return
        self.rail.show_room(name)
        self.rooms.show_room(name)
        self.top_bar.show_filters(shown=name in _FILTERED)
        self._filter()

    def show_day(self, day: "date") -> None:
        """Bring the calendar to the front, at a date."""
        from socialdesk_ui.rooms.calendar.room import CalendarRoom

        self.show_room(RoomName.CALENDAR)
        calendar = self.rooms.room(RoomName.CALENDAR)
        if isinstance(calendar, CalendarRoom):
            calendar.show_date(day)

    def show_import(self) -> None:
        """Ask for a file to import, on the page that shows what it would bring."""
        from socialdesk_ui.shell.exchange import show_import

        show_import(self)

    def show_export(self) -> None:
        """Show where the plan is exported."""
        from socialdesk_ui.shell.exchange import show_export

        show_export(self)

    def show_missed(self) -> None:
        """Show what was missed while nothing could publish, to decide about it."""
        if self.away is not None:
            self.away.show_now()

    def toast(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say something for a few seconds; ``action`` ("Undo") becomes a button."""
        self.toasts.say(text, action, on_action)

    def done(self, words: str) -> None:
        """Say what was just done to posts, with Undo."""
        if self._undoing is not None:
            self._undoing.offer(words)

    def problem(self, error: KnownError) -> None:
        """Say what went wrong and how to mend it, until it is read."""
        from socialdesk_ui.runtime.engine_words import told

        self.toasts.warn(told(error))

    def say_bug(self) -> None:
        """Something failed by our own fault; the log has the details."""
        self.toasts.warn(
            self.tr("That did not work, and SocialDesk is at fault. Your posts are kept.")
        )

    def _build(self) -> None:
        self.rail = Rail(self._appearance)
        self.top_bar = TopBar(self._appearance)
        self.rooms = RoomStack()
        self.rooms.addWidget(LoadingPage(self._appearance))
        self._area = QWidget()
        self._beside = QVBoxLayout(self._area)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self.top_bar)
        self._beside.addWidget(self.rooms, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._area, 1)
        self.setCentralWidget(body)
        self._connect()

    def _connect(self) -> None:
        self.rail.room_chosen.connect(self.show_room)
        self.top_bar.filtered.connect(self._filter)
        self.top_bar.new_post_wanted.connect(lambda: self.compose())

    def _offer_guide(self, context: "RoomContext") -> None:
        from socialdesk_ui.shell.guide.guide import was_guided
        from socialdesk_ui.shell.guide.host import GuideHost

        if not was_guided(context.settings):
            self.guide = GuideHost(context, self)
            self.guide.open()

    def _attend(self) -> None:
        from socialdesk_ui.shell.attendants import Attendants

        if self._context is not None and not self._context.tasks.closed:
            self.attendants = Attendants(self._context, self, self._area)

    @property
    def away(self) -> "AwayWatch | None":
        """Who looks after what was missed, once the desk is open."""
        return self.attendants.away if self.attendants else None

    def quit(self) -> None:
        """Close for good, whatever waits."""
        if self.attendants is not None:
            self.attendants.tray.leave()
        else:
            self.close()

    def compose_new(self) -> None:
        """Open the composer on a new post, unless it is open already."""
        if self._composer is None or not self.drawer.is_open:
            self.compose()

    def _ready_composer(self) -> "ComposerRoom | None":
        if self._composer is None and self._context is not None:
            from socialdesk_ui.rooms.composer.room import ComposerRoom

            self._composer = ComposerRoom(self._context)
            self._composer.closed.connect(self._close_composer)
            self._composer.expand_requested.connect(self.drawer.toggle_width)
            self.drawer.hold(self._composer)
        return self._composer

    def _close_composer(self) -> None:
        self.drawer.close_drawer()
        room = self.rooms.currentWidget()
        if room is not None:
            room.setFocus()

    def _make_way(self, width: int) -> None:
        mirrored = self.isRightToLeft()
        self._beside.setContentsMargins(width if mirrored else 0, 0, 0 if mirrored else width, 0)

    def _filter(self) -> None:
        self.rooms.show_filter(self.top_bar.search.text(), self.top_bar.chosen_channels())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After this event the frame is on the screen.
            QTimer.singleShot(0, self, self._first_frame_shown)

    def _first_frame_shown(self) -> None:
        self.painted.emit()
        QTimer.singleShot(0, self, self._finish)

    def _finish(self) -> None:
        self.rail.finish()
        self.top_bar.finish()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_state()
        if self.attendants is not None and self.attendants.tray.keeps_open():
            event.ignore()
            return
        self.hide()
        self.leaving.emit()
        super().closeEvent(event)

    def _keep_state(self) -> None:
        # Before the desk is open nothing was chosen: what the last time was stays.
        opened = self._context is not None
        self._state.keep(
            self,
            self.rail.room if opened else self._state.room,
            self.top_bar.chosen_channels() if opened else self._state.channels,
            self.drawer.own_width if opened else self._state.drawer_width,
        )
