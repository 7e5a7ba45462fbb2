"""A real window on the data folder of ``SOCIALDESK_HOME`` in which somebody types without end.

Prints how many words were typed after each of them.
"""

import itertools
import sys

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialdesk.paths import data_folder
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.launch import Launch, LaunchSettings
from socialdesk_ui.shell.window import MainWindow
from socialdesk_ui.widgets.editor import PostEditor

_BETWEEN_WORDS_MS = 40


def main() -> int:
    """Open the window, open the composer, type until somebody ends this process."""
    app = QApplication([])
    folder = data_folder()
    settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat)
    appearance = Appearance(app)
    window = MainWindow(appearance, settings)
    launch = Launch(LaunchSettings(folder, publish=False), window, appearance, settings)
    numbers = itertools.count(1)
    keys = QTimer(interval=_BETWEEN_WORDS_MS)

    def type_a_word() -> None:
        editor = window.findChild(PostEditor)
        if isinstance(editor, PostEditor) and editor.hasFocus():
            number = next(numbers)
            QTest.keyClicks(editor, f"{number} ")
            print(number, flush=True)

    def begin() -> None:
        window.activateWindow()
        window.compose()
        keys.start()

    keys.timeout.connect(type_a_word)
    launch.opened.connect(begin)
    window.show()
    launch.open()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
