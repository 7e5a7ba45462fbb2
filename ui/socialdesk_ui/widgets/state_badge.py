"""A state told by colour, icon and word together."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from socialdesk_ui.runtime.i18n import state_word
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.theme import Appearance, text_font

_ICON = 14


class StateBadge(QWidget):
    """Icon and word of a delivery or post state, in the state's colour."""

    def __init__(self, appearance: Appearance, state: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._state = state
        self.show_state(state)

    def show_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state_word(state))
        self.setToolTip(state_word(state))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        figures = self._appearance.theme.figures
        metrics = QFontMetrics(text_font(figures.font_note, strong=True))
        width = metrics.horizontalAdvance(state_word(self._state))
        return QSize(_ICON + figures.gap_xs + width + 2, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        colour = theme.state(self._state)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _ICON if mirrored else 0
        painter = QPainter(self)
        middle = (self.height() - _ICON) // 2
        paint_icon(painter, QRect(left, middle, _ICON, _ICON), state_icons()[self._state], colour)
        painter.setPen(colour)
        painter.setFont(text_font(theme.figures.font_note, strong=True))
        gap = _ICON + theme.figures.gap_xs
        words = self.rect().adjusted(0 if mirrored else gap, 0, -gap if mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, state_word(self._state))
        painter.end()
