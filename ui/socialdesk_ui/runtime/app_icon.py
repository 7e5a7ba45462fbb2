"""SocialDesk's own sign: a calendar on the accent colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from socialdesk_ui.runtime.icons import paint_icon

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_GROUND, _SIGN = "#0F6E6E", "#FFFFFF"
"""The light theme's accent: in a panel or a tray it is the same in the dark."""


def app_icon() -> QIcon:
    """In every size that panels, trays and switchers ask for."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_picture(size))
    return icon


def _picture(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    inner = size * 0.16
    box = QRectF(inner, inner, size - 2 * inner, size - 2 * inner)
    paint_icon(painter, box, "calendar-check", QColor(_SIGN))
    painter.end()
    return pixmap
