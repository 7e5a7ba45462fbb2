"""Text in a fixed number of lines, the last one elided; each text in its own direction."""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from socialdesk_ui.runtime.offsets import to_code_point


def paint_lines(painter: QPainter, box: QRectF, text: str, font: QFont, most: int) -> None:
    """Draw ``text`` in the painter's pen into ``box``, wrapped to at most ``most`` lines."""
    metrics = QFontMetricsF(font)
    fitting = min(most, int(box.height() // metrics.height()))
    if fitting < 1 or box.width() < metrics.averageCharWidth() * 2:
        return
    rest = text
    top = box.top()
    for number in range(fitting):
        line = _first_line(rest, font, box.width()) if number < fitting - 1 else rest
        shown = metrics.elidedText(line.rstrip(), Qt.TextElideMode.ElideRight, box.width())
        _paint_line(painter, QRectF(box.left(), top, box.width(), metrics.height()), shown, font)
        rest = rest[len(line) :].lstrip()
        top += metrics.height()
        if not rest:
            return


def _first_line(text: str, font: QFont, width: float) -> str:
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    return text[: to_code_point(text, length)]


def _paint_line(painter: QPainter, box: QRectF, text: str, font: QFont) -> None:
    layout = QTextLayout(text, font)
    option = _option(text)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    layout.draw(painter, QPointF(box.left(), box.top()))


def _option(text: str) -> QTextOption:
    mirrored = not text.isascii() and starts_right_to_left(text)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if mirrored
        else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is read from right to left."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
