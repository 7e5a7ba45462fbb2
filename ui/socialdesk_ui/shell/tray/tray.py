"""The tray icon: what goes out next, pause, open, quit; and the notices that the system shows."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.queue import pause_queue, queue_entries, queue_status, resume_queue
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.queue import QueueEntry
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.runtime.app_icon import app_icon
from socialdesk_ui.shell.tray.words import Notice, next_words

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext

_TOGETHER_MS = 300
_MINUTE_MS = 60_000
_SHOWN_MS = 10_000


@dataclass(frozen=True)
class Standing:
    """How the queue stands, for the menu. ``paused`` means every channel there is."""

    waiting: int
    next: QueueEntry | None
    paused: bool
    zone: ZoneInfo
    now: datetime


class Tray(QObject):
    """``open_wanted``, ``quit_wanted``, and ``notice_clicked`` with the Notice."""

    open_wanted = Signal()
    quit_wanted = Signal()
    notice_clicked = Signal(object)

    def __init__(self, context: "RoomContext", icon: QSystemTrayIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._icon = context, icon
        self._last: Notice | None = None
        self.waiting = 0
        """How many deliveries wait for their time."""
        self.menu = QMenu()
        self.next = self.menu.addAction("")
        self.next.triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        self.pause = self.menu.addAction("")
        self.pause.triggered.connect(self._toggle)
        open_it = self.menu.addAction(self.tr("Open SocialDesk"))
        open_it.triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        leave = self.menu.addAction(self.tr("Quit"))
        leave.triggered.connect(self.quit_wanted)
        self._paused = False
        self._connect()
        self.look()

    def look(self) -> None:
        """Read how the queue stands."""
        if not self._context.tasks.closed:
            read = partial(_standing, self._context.desk)
            self._context.tasks.run(read, then=self._show, owner=self)

    def tell(self, notice: Notice) -> None:
        """Let the system show a notice; a click on it opens what it speaks of."""
        self._last = notice
        self._icon.showMessage(notice.title, notice.body, app_icon(), _SHOWN_MS)

    def remove(self) -> None:
        """Leave the tray."""
        self._icon.hide()
        self.menu.deleteLater()

    def _show(self, standing: Standing) -> None:
        self.waiting, self._paused = standing.waiting, standing.paused
        words = next_words(standing.next, standing.now, standing.zone)
        if standing.paused:
            words = self.tr("Paused: nothing goes out")
        self.next.setText(words.replace("&", "&&"))
        self.pause.setText(self.tr("Resume") if standing.paused else self.tr("Pause"))
        self._icon.setToolTip(f"SocialDesk\n{words}")

    def _toggle(self) -> None:
        act = resume_queue if self._paused else pause_queue
        self._context.tasks.run(partial(act, self._context.desk))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()

    def _clicked(self) -> None:
        if self._last is not None:
            self.notice_clicked.emit(self._last)

    def _connect(self) -> None:
        self._icon.setIcon(app_icon())
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self._clicked)
        self._icon.show()
        soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        soon.timeout.connect(self.look)
        self._context.bridge.posts_changed.connect(soon.start)
        self._context.bridge.channels_changed.connect(soon.start)
        # "Today" becomes "tomorrow" without anything else changing.
        minutely = QTimer(self, interval=_MINUTE_MS)
        minutely.timeout.connect(self.look)
        minutely.start()


def _standing(desk: Desk) -> Standing:
    channels = list_channels(desk)
    first = queue_entries(desk, (State.SCHEDULED,), limit=1)
    return Standing(
        waiting=queue_status(desk).waiting,
        next=first[0] if first else None,
        paused=bool(channels) and all(channel.paused for channel in channels),
        zone=zone_named(workspace(desk).zone),
        now=desk.clock.now(),
    )
