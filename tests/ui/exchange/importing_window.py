"""A real window on the data folder of ``SOCIALDESK_HOME`` that imports the plan in ``argv[1]``.

Prints a line when the import begins and one for each row that is made ready.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from socialdesk.paths import data_folder
from socialdesk_ui.rooms.settings.exchange.plan_page import PlanPage
from socialdesk_ui.rooms.settings.room import SettingsRoom
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.launch import Launch, LaunchSettings
from socialdesk_ui.shell.window import MainWindow

_LOOK_EVERY_MS = 20


def main(file: Path) -> int:
    """Open the window and the page, choose the file, and press the button."""
    app = QApplication([])
    folder = data_folder()
    settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(app)
    window = MainWindow(appearance, settings)
    launch = Launch(LaunchSettings(folder, publish=False), window, appearance, settings)
    ready = QTimer(interval=_LOOK_EVERY_MS)

    def press(page: PlanPage) -> None:
        if page.start.isEnabled():
            ready.stop()
            page.start.click()

    def begin() -> None:
        window.show_room(RoomName.SETTINGS)
        room = window.rooms.room(RoomName.SETTINGS)
        assert isinstance(room, SettingsRoom)
        room.show_page(room.exchange)
        room.exchange.look_at(file)
        reading = room.exchange.plan.reading
        reading.progressed.connect(lambda done, total: print(done, total, flush=True))
        reading.imported.connect(lambda *_: print("kept", flush=True))
        ready.timeout.connect(lambda: press(room.exchange.plan))
        ready.start()

    launch.opened.connect(begin)
    window.show()
    launch.open()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
