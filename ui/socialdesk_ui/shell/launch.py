"""Opens the desk after the window is painted, and closes it when the window goes."""

import logging
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from socialdesk.domain.clock import Clock
from socialdesk.domain.errors import KnownError
from socialdesk.paths import DataFolder
from socialdesk_ui.runtime.bridge import Bridge
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.logs import log_file, log_to
from socialdesk_ui.runtime.tasks import Lane, TaskRunner
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.window import MainWindow

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk
    from socialdesk.desk.publishing import PublisherHandle

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LaunchSettings:
    """Where the data are, and whether this window publishes (a screenshot must not)."""

    folder: DataFolder
    publish: bool = True
    clock: Clock | None = None
    """Tells another time than the machine's, where one looks at a certain day."""


class Launch(QObject):
    """One opening of one desk in one window."""

    opened = Signal()
    refused = Signal(object)

    def __init__(
        self,
        wanted: LaunchSettings,
        window: MainWindow,
        appearance: Appearance,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._wanted, self._window = wanted, window
        self._appearance, self._settings = appearance, settings
        self.tasks = TaskRunner(self)
        self.tasks.bug.connect(self._bug)
        self.desk: Desk | None = None
        self._bridge: Bridge | None = None
        self._publisher: PublisherHandle | None = None
        window.retry_wanted.connect(self.open)
        window.leaving.connect(self.close)

    def open(self) -> None:
        """Open the desk off the GUI thread, then show the rooms."""
        folder, clock = self._wanted.folder, self._wanted.clock
        self.tasks.run(lambda: _open(folder, clock), then=self._opened, failed=self._refused)

    def close(self) -> None:
        """Stop publishing, finish what is being written, let go of everything."""
        if self._publisher is not None:
            self._publisher.close()
            self._publisher = None
        if self._bridge is not None:
            self._bridge.close()
        self.tasks.close()
        if self.desk is not None:
            from socialdesk.desk.opening import close_desk

            close_desk(self.desk)
            self.desk = None

    def _opened(self, opened: "tuple[Desk, bool]") -> None:
        from socialdesk.desk.linting import start_linting

        desk, untouched = opened
        self.desk = desk
        self._bridge = Bridge(desk.events.subscribe, self)
        context = RoomContext(
            desk=desk,
            tasks=self.tasks,
            navigation=self._window,
            bridge=self._bridge,
            appearance=self._appearance,
            settings=self._settings,
            linting=lambda: start_linting(desk),
            actions=self._window.action_list,
        )
        self._window.show_desk(context, untouched=untouched)
        if self._wanted.publish:
            self._start_publishing(desk)
        self.opened.emit()

    def _start_publishing(self, desk: "Desk") -> None:
        from socialdesk.desk.publishing import start_publishing

        self.tasks.run(lambda: start_publishing(desk), then=self._publishing, lane=Lane.NETWORK)

    def _publishing(self, publisher: "PublisherHandle") -> None:
        self._publisher = publisher

    def _bug(self) -> None:
        if self.desk is not None:
            self._window.say_bug()
            return
        what = self.tr("SocialDesk failed to open your calendar, by a fault of its own")
        mend = self.tr("the details are in {file}").format(file=log_file(self._wanted.folder))
        self._window.show_refusal(what, mend)

    def _refused(self, error: KnownError) -> None:
        _log.warning("the desk was not opened: %s", error)
        self._window.show_refusal(error.what, error.mend)
        self.refused.emit(error)


def _open(folder: DataFolder, clock: Clock | None) -> "tuple[Desk, bool]":
    """The desk, and whether nobody has begun there."""
    # The first import of the engine's libraries takes longest: not in the GUI thread.
    for wanted_soon in ("rooms.calendar.room", "shell.palette.host", "shell.attendants"):
        import_module(f"socialdesk_ui.{wanted_soon}")
    from socialdesk.desk.first_run import is_untouched
    from socialdesk.desk.opening import open_desk

    try:
        desk = open_desk(folder, clock=clock)
        untouched = is_untouched(desk)
    except KnownError:
        raise
    except Exception:
        log_to(folder)
        raise
    log_to(folder)
    return desk, untouched
