"""A text of several paragraphs, broken into lines once and painted as often as needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from socialdesk_ui.runtime.offsets import Offsets
from socialdesk_ui.widgets.social_text import isolated
from socialdesk_ui.widgets.text_lines import starts_right_to_left

_LONGEST = 6_000
"""Characters of a paragraph that are looked at; no network takes a longer one."""


@dataclass(frozen=True)
class Line:
    """One line as it fits, and whether its paragraph reads from right to left."""

    text: str
    mirrored: bool


def broken(text: str, font: QFont, width: int, most: int) -> tuple[Line, ...]:
    """``text`` in at most ``most`` lines of ``width`` pixels; the last one says if more follows."""
    lines: list[Line] = []
    for line in _every_line(text, font, width):
        if len(lines) == most:
            lines[-1] = _with_more(lines[-1], QFontMetrics(font), width)
            break
        lines.append(line)
    return tuple(lines)


def line_height(font: QFont) -> int:
    """The height of a line in pixels, with a little air."""
    return QFontMetrics(font).height() + 2


def paint_paragraphs(
    painter: QPainter,
    box: QRect,
    lines: Sequence[Line],
    font: QFont,
    side: Qt.AlignmentFlag | None = None,
) -> None:
    """Draw lines in the painter's pen, from ``side``, or each from where it is read."""
    painter.save()
    painter.setFont(font)
    high = line_height(font)
    for number, line in enumerate(lines):
        rtl = line.mirrored
        own = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        place = QRect(box.left(), box.top() + number * high, box.width(), high)
        flags = (side or own) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, line.text)
    painter.restore()


def _every_line(text: str, font: QFont, width: int) -> Iterator[Line]:
    for paragraph in text.split("\n"):
        shown = isolated(paragraph[:_LONGEST].rstrip())
        mirrored = not shown.isascii() and starts_right_to_left(shown)
        if not shown:
            yield Line("", mirrored)
            continue
        for part in _wrapped(shown, font, width, mirrored=mirrored):
            yield Line(part, mirrored)


def _wrapped(text: str, font: QFont, width: int, *, mirrored: bool) -> Iterator[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if mirrored:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    offsets = Offsets(text)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first, last = line.textStart(), line.textStart() + line.textLength()
        yield text[offsets.code_point(first) : offsets.code_point(last)].rstrip()
    layout.endLayout()


def _with_more(line: Line, metrics: QFontMetrics, width: int) -> Line:
    shown = metrics.elidedText(f"{line.text}  …", Qt.TextElideMode.ElideRight, width)
    return Line(shown if shown.endswith("…") else f"{shown}…", line.mirrored)
