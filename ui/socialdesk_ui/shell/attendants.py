"""Who looks after an open desk beside the rooms: what was missed, what waits, the tray."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from socialdesk_ui.rooms.away.watch import AwayWatch
from socialdesk_ui.runtime.app_icon import app_icon
from socialdesk_ui.shell.review_count import ReviewCount
from socialdesk_ui.shell.tray.host import TrayHost, system_icon

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.window import MainWindow


class Attendants(QObject):
    """Made once the first room is on the screen. ``area`` is what lies beside the rail."""

    def __init__(self, context: "RoomContext", window: "MainWindow", area: QWidget) -> None:
        super().__init__(window)
        window.setWindowIcon(app_icon())
        self.away = AwayWatch(context, area, window.top_bar)
        self.tray = TrayHost(context, window, system_icon(self))
        ReviewCount(context, window.rail)
