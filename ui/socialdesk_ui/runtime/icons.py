"""Icons from QtAwesome's Phosphor font, and its brands' signs ("brand:mastodon"), in theme colours.

The fonts are loaded by themselves: importing qtawesome takes longer than showing the whole window.
"""

import json
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from socialdesk.paths import shipped

BRAND = "brand:"
_PHOSPHOR = "phosphor"
_BRANDS = "fontawesome6-brands-webfont"


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
    """Draw the icon in the middle of ``rect``, as high as it."""
    box = QRectF(rect)
    font = QFont(_family(_font_of(name)))
    font.setPixelSize(max(1, round(box.height())))
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of ``size`` logical pixels."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_icon(painter, QRect(0, 0, size, size), name, colour)
    painter.end()
    return pixmap


def live_icon(name: str, colour: Callable[[], QColor], faint: Callable[[], QColor]) -> QIcon:
    """An icon that asks for its colour whenever it is drawn, so that it follows the theme."""
    return QIcon(_GlyphEngine(name, colour, faint))


def glyph(name: str) -> str:
    """The font's character for an icon's name. Raises KeyError for an unknown one."""
    return chr(int(_charmap(_font_of(name))[name.removeprefix(BRAND)], 16))


@cache
def state_icons() -> dict[str, str]:
    """The icon name of each delivery state, by the state's value."""
    names: dict[str, str] = json.loads((shipped("resources") / "icons/states.json").read_text())
    return names


class _GlyphEngine(QIconEngine):
    def __init__(
        self, name: str, colour: Callable[[], QColor], faint: Callable[[], QColor]
    ) -> None:
        super().__init__()
        self._name, self._colour, self._faint = name, colour, faint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faint() if mode == QIcon.Mode.Disabled else self._colour()
        paint_icon(painter, rect, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._colour, self._faint)


def _font_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("QtAwesome, which brings the icon font, is not installed")
    return Path(spec.submodule_search_locations[0]) / "fonts"


def _font_of(name: str) -> str:
    return _BRANDS if name.startswith(BRAND) else _PHOSPHOR


@cache
def _family(font: str) -> str:
    font_file = next(_font_folder().glob(f"{font}-*.ttf"))
    number = QFontDatabase.addApplicationFont(str(font_file))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _charmap(font: str) -> dict[str, str]:
    names: dict[str, str] = json.loads(
        next(_font_folder().glob(f"{font}-charmap-*.json")).read_text()
    )
    return names
