"""A heading that gives way: smaller where there is little room, then cut; never wider than that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_LEAST = 64


class FittingTitle(QLabel):
    """``text`` is always the whole of it; the tooltip shows it where it is cut."""

    def __init__(self, small: int) -> None:
        super().__init__()
        self._small = small
        self.setProperty("role", "heading")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        font, words = self._fitting()
        self.setToolTip("" if words == self.text() else self.text())
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), start, words)
        painter.end()

    def _fitting(self) -> tuple[QFont, str]:
        font = QFont(self.font())
        if QFontMetrics(font).horizontalAdvance(self.text()) > self.width():
            font.setPixelSize(self._small)
        cut = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        return font, cut
