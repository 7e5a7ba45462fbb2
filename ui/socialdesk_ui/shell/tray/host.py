"""Puts SocialDesk into the tray, where the system has one, and knows when to stay there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from socialdesk.domain.delivery import State
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.preferences import Closing, notices_wanted
from socialdesk_ui.shell.tray.closing import ClosingQuestion
from socialdesk_ui.shell.tray.tray import Tray
from socialdesk_ui.shell.tray.watch import NewsWatch
from socialdesk_ui.shell.tray.words import Notice

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.window import MainWindow


class TrayHost(QObject):
    """Without a tray (``icon`` is ``None``) it only watches for what went wrong."""

    def __init__(
        self, context: "RoomContext", window: "MainWindow", icon: QSystemTrayIcon | None
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._leaving = False
        self.question = ClosingQuestion(context.settings, window)
        self.question.decided.connect(self._decided)
        self.tray = Tray(context, icon, self) if icon is not None else None
        if self.tray is not None:
            self.tray.open_wanted.connect(self.come_back)
            self.tray.quit_wanted.connect(self.leave)
            self.tray.notice_clicked.connect(self._open_notice)
        self.watch = NewsWatch(context, self)
        self.watch.heard.connect(self._heard)

    def keeps_open(self) -> bool:
        """Asked when the window is being closed: whether SocialDesk goes on without it."""
        app = QApplication.instance()
        session_ends = isinstance(app, QApplication) and app.isSavingSession()
        if self._leaving or session_ends or not self._has_work():
            return False
        match self.question.choice:
            case Closing.QUIT:
                return False
            case Closing.STAY:
                self._stay()
            case Closing.ASK:
                self.question.ask(self.tray.waiting if self.tray else 0)
        return True

    def leave(self) -> None:
        """Close for good."""
        self._leaving = True
        hidden = self._window.isHidden()
        self._window.close()
        if self.tray is not None:
            self.tray.remove()
        QApplication.setQuitOnLastWindowClosed(True)
        if hidden:
            # A window that is hidden already ends nothing when it closes.
            QApplication.quit()

    def come_back(self) -> None:
        """Show the window again, in front of others."""
        self._window.setVisible(True)
        self._window.raise_()
        self._window.activateWindow()
        QApplication.setQuitOnLastWindowClosed(True)

    def _has_work(self) -> bool:
        publisher = self._context.bridge.publisher
        here = publisher is not None and publisher.publishing_here
        return self.tray is not None and here and self.tray.waiting > 0

    def _stay(self) -> None:
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def _decided(self, closing: Closing) -> None:
        if closing is Closing.STAY:
            self._stay()
        else:
            self.leave()

    def _heard(self, notice: Notice) -> None:
        if self._window.isActiveWindow():
            self._say_here(notice)
        elif self.tray is not None and notices_wanted(self._context.settings):
            self.tray.tell(notice)

    def _say_here(self, notice: Notice) -> None:
        # Who looks at the window sees what went out; missed posts have a sheet of their own.
        if notice.state in (State.FAILED, State.UNCONFIRMED):
            words = ": ".join(filter(None, (notice.title, notice.body.replace("\n", " – "))))
            self._window.toast(words, self.tr("Open"), lambda: self._open_notice(notice))

    def _open_notice(self, notice: Notice) -> None:
        self.come_back()
        if notice.state is State.MISSED:
            self._window.show_missed()
        elif notice.post_id is not None:
            self._window.compose(post_id=notice.post_id)
        else:
            self._window.show_room(RoomName.QUEUE)


def system_icon(parent: QObject) -> QSystemTrayIcon | None:
    """An icon for the system's tray, or ``None`` where it has none."""
    return QSystemTrayIcon(parent) if QSystemTrayIcon.isSystemTrayAvailable() else None
