"""How much room is left in a text, as a small ring and a number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from socialdesk_ui.runtime.theme import Appearance, text_font

_RING = 18
_FULL_CIRCLE = 16 * 360
_NEARLY_FULL = 0.9


class RingCounter(QWidget):
    """A ring that fills as ``limit`` is used up, and what remains as a number.

    Without a limit the ring stays empty and the number is what is used.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._used = 0
        self._limit: int | None = None

    def show_measure(self, used: int, limit: int | None, words: str) -> None:
        """Show a measure; ``words`` say it aloud ("12 characters left on Bluesky")."""
        self._used, self._limit = used, limit
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The number beside the ring."""
        left = self._used if self._limit is None else self._limit - self._used
        return f"−{-left}" if left < 0 else str(left)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(self._appearance.theme.figures.font_note))
        return QSize(_RING + 8 + metrics.horizontalAdvance("−0000"), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _RING - 1.5 if mirrored else 1.5
        ring = QRectF(left, (self.height() - _RING) / 2 + 1.5, _RING - 3, _RING - 3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 3))
        painter.drawEllipse(ring)
        share = min(1.0, self._used / self._limit) if self._limit else 0.0
        pen = QPen(self._colour(share), 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, _FULL_CIRCLE // 4, -round(_FULL_CIRCLE * share))
        strong = share >= _NEARLY_FULL
        painter.setPen(self._colour(share) if strong else theme.colour("muted"))
        painter.setFont(text_font(theme.figures.font_note, strong=strong))
        gap = _RING + 5
        words = self.rect().adjusted(0 if mirrored else gap, 0, -gap if mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        # The sign belongs before the figures whichever way the window is read.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text)
        painter.end()

    def _colour(self, share: float) -> QColor:
        theme = self._appearance.theme
        if self._limit is not None and self._used > self._limit:
            return theme.colour("error")
        return theme.colour("warning" if share >= _NEARLY_FULL else "accent")
