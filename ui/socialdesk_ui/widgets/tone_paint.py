"""How a place on a tone axis is drawn: a blur, the wider the less sure it is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

SURE = 0.4
"""Under this confidence no point is drawn."""

_WIDEST_SHARE = 0.25


def paint_blur(
    painter: QPainter, track: QRectF, middle: float, confidence: float, colour: QColor
) -> None:
    """Fade ``colour`` in and out around ``middle``; within ``track``."""
    spread = max(1.0, (1 - confidence) * _WIDEST_SHARE * track.width())
    fade = QLinearGradient(middle - spread, 0, middle + spread, 0)
    for stop, alpha in ((0.0, 0.0), (0.5, 0.5), (1.0, 0.0)):
        faded = QColor(colour)
        faded.setAlphaF(alpha)
        fade.setColorAt(stop, faded)
    left, right = max(track.left(), middle - spread), min(track.right(), middle + spread)
    if right > left:
        painter.fillRect(QRectF(left, track.top(), right - left, track.height()), fade)
