"""Starts the window: paint first, everything heavy afterwards."""

import os
import signal
import sys

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from socialdesk.paths import data_folder
from socialdesk_ui.runtime.language import saved_language, speak, speak_in_dialogs, spoken
from socialdesk_ui.runtime.theme import Appearance, fusion_application, saved_mode
from socialdesk_ui.shell.window import MainWindow

EXIT_AFTER_PAINT = "SOCIALDESK_EXIT_AFTER_PAINT"


def main() -> int:
    """Open the window on the data folder; the exit code when it is closed.

    With ``SOCIALDESK_EXIT_AFTER_PAINT=1`` it ends once the first frame was painted.
    """
    # The queue survives any end of the process, so Ctrl+C in a terminal may simply end it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication.instance() or fusion_application(sys.argv[0])
    if not isinstance(app, QApplication):
        return 3
    app.setApplicationName("SocialDesk")
    app.setDesktopFileName("socialdesk")
    folder = data_folder()
    settings = QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat)
    language = spoken(saved_language(settings))
    speak(app, language)
    appearance = Appearance(app, saved_mode(settings))
    window = MainWindow(appearance, settings)

    def go_on() -> None:
        if os.environ.get(EXIT_AFTER_PAINT) == "1":
            app.quit()
            return
        # Loading a locale takes as long as the first frame.
        from socialdesk_ui.runtime.i18n import use_locale
        from socialdesk_ui.runtime.logs import catch_bugs
        from socialdesk_ui.shell.launch import Launch, LaunchSettings

        use_locale(language)
        speak_in_dialogs(app, language)
        catch_bugs(window.say_bug)
        Launch(LaunchSettings(folder), window, appearance, settings).open()

    window.painted.connect(go_on)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
