"""What closing the window does while posts wait and this window is what sends them."""

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from socialdesk_ui.runtime.preferences import Closing, save_closing, saved_closing


class ClosingQuestion(QObject):
    """Asks once and remembers. ``decided`` carries STAY or QUIT."""

    decided = Signal(object)

    def __init__(self, settings: QSettings, over: QWidget) -> None:
        super().__init__(over)
        self._settings, self._over = settings, over
        self.box: QMessageBox | None = None

    @property
    def choice(self) -> Closing:
        """What was chosen before."""
        return saved_closing(self._settings)

    def ask(self, waiting: int) -> None:
        """Ask, unless the question is on the screen already."""
        if self.box is not None and self.box.isVisible():
            return
        self.box = box = QMessageBox(self._over)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Should your posts still go out when this window is closed?"))
        if waiting == 1:
            waits = self.tr("One post waits for its time.")
        else:
            waits = self.tr("{count} posts wait for their time.", "", waiting)
        box.setInformativeText(
            waits.format(count=waiting)
            + " "
            + self.tr(
                "In the tray SocialDesk goes on and sends them. If you quit, they wait until you "
                "open it again. You can change this in Settings, under Appearance."
            )
        )
        self.stay = self._button(box, self.tr("Stay in the tray"), Closing.STAY)
        self.quit = self._button(box, self.tr("Quit"), Closing.QUIT)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(self.stay)
        box.open()

    def _button(self, box: QMessageBox, words: str, closing: Closing) -> QPushButton:
        button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda: self._decide(closing))
        return button

    def _decide(self, closing: Closing) -> None:
        save_closing(self._settings, closing)
        self.decided.emit(closing)
