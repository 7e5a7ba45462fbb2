"""A channel as a small round picture: its initial, and a mark for its network."""

import hashlib

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font

NETWORK_ICONS = {
    "feed": "rss",
    "bluesky": "brand:bluesky",
    "mastodon": "brand:mastodon",
    "email": "envelope-simple",
    "telegram": "brand:telegram",
    "x": "brand:x-twitter",
    "linkedin": "brand:linkedin-in",
    "facebook": "brand:facebook-f",
    "pinterest": "brand:pinterest-p",
    "instagram": "brand:instagram",
    "threads": "brand:threads",
    "webhook": "share-network",
    "reminder": "bell",
}
HUES = 12


def network_icon(network: str) -> str:
    """The icon's name; a globe for a network of somebody else's."""
    return NETWORK_ICONS.get(network, "globe")


def avatar_colours(name: str, theme: Theme) -> tuple[QColor, QColor]:
    """The disc's colour and its letter's, always the same for one name."""
    digest = hashlib.blake2b(name.encode(), digest_size=2).digest()
    hue = (int.from_bytes(digest) % HUES) / HUES
    if theme.dark:
        return QColor.fromHslF(hue, 0.42, 0.76), theme.colour("on_accent")
    return QColor.fromHslF(hue, 0.48, 0.30), theme.colour("on_accent")


def paint_avatar(
    painter: QPainter, box: QRect | QRectF, name: str, network: str, theme: Theme
) -> None:
    """Draw a channel into the square ``box``; the network's mark only where there is room."""
    disc, letter = avatar_colours(name, theme)
    square = QRectF(box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(square)
    painter.setPen(letter)
    painter.setFont(text_font(max(8, round(square.height() * 0.52)), strong=True))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, name.strip()[:1].upper())
    if square.height() >= 24:
        _paint_network(painter, square, network, theme)
    painter.restore()


def _paint_network(painter: QPainter, square: QRectF, network: str, theme: Theme) -> None:
    side = square.height() * 0.5
    mark = QRectF(square.right() - side + 2, square.bottom() - side + 2, side, side)
    painter.setBrush(theme.colour("panel"))
    painter.setPen(theme.colour("line"))
    painter.drawEllipse(mark)
    icon = network_icon(network)
    paint_icon(painter, mark.adjusted(2, 2, -2, -2), icon, theme.colour("text"))


class Avatar(QWidget):
    """A channel's avatar, ``size`` pixels square."""

    def __init__(self, appearance: Appearance, name: str, network: str, size: int = 28) -> None:
        super().__init__()
        self._appearance, self._name, self._network = appearance, name, network
        self._size = size
        self.setFixedSize(size + 2, size + 2)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(self._size + 2, self._size + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRect(0, 0, self._size, self._size)
        paint_avatar(painter, box, self._name, self._network, self._appearance.theme)
        painter.end()
