"""Which side lines begin at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def leading_edge(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where the window's lines begin, also for words of the other direction."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
