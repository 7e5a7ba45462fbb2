"""A channel in the filter: its avatar, ringed while only such channels are shown."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import paint_avatar

_SIDE = 34
_DISC = 26


class ChannelToggle(QAbstractButton):
    """Checked: the calendar shows this channel. None checked: it shows all."""

    def __init__(self, appearance: Appearance, channel_id: int, name: str, network: str) -> None:
        super().__init__()
        self.channel_id = channel_id
        self._appearance, self._name, self._network = appearance, name, network
        self._others_chosen = False
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setToolTip(self.tr("Show only {name}").format(name=name))
        self.setAccessibleName(self.tr("Show only {name}").format(name=name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def step_back(self, others_chosen: bool) -> None:
        """Fade while other channels are chosen and this one is not."""
        self._others_chosen = others_chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = (_SIDE - _DISC) / 2
        box = QRectF(margin, margin, _DISC, _DISC)
        painter.setOpacity(0.4 if self._others_chosen and not self.isChecked() else 1.0)
        paint_avatar(painter, box, self._name, self._network, theme)
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            painter.drawEllipse(ring)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            painter.drawRoundedRect(ring, 6, 6)
        painter.end()
