"""Where the review is written to, and which answers are read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], object]


def ask_where(parent: QWidget, first_day: date, chosen: Chosen) -> None:
    """Ask where the review of a week goes."""
    say = QCoreApplication.translate
    dialog = QFileDialog(parent, say("Review", "Send for review"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("html")
    dialog.setNameFilter(say("Review", "Web page (*.html)"))
    dialog.selectFile(f"review-{first_day}.html")
    _open(dialog, chosen)


def ask_answers(parent: QWidget, chosen: Chosen) -> None:
    """Ask which answers are taken in."""
    say = QCoreApplication.translate
    dialog = QFileDialog(parent, say("Review", "Take in answers"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(say("Review", "Answers (*.json)"))
    _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Chosen) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
