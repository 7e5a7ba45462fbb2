"""A widget of many parts, one of which takes the keyboard for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Compound(QWidget):
    """``setFocus`` goes to the part named with ``start_at``.

    Qt's own focus proxy does so too, but then the Tab key leaps over all parts that come before it.
    """

    _start: QWidget | None = None

    def start_at(self, part: QWidget) -> None:
        """Give the keyboard to this part from now on."""
        self._start = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._start is None:
            super().setFocus(reason)
        else:
            self._start.setFocus(reason)
