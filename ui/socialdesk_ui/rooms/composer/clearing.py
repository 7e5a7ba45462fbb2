"""Takes widgets off the screen for good."""

from PySide6.QtWidgets import QLayout, QWidget


def let_go(widget: QWidget) -> None:
    """Hide a widget at once and delete it when Qt comes to it."""
    widget.hide()
    widget.deleteLater()


def clear(layout: QLayout, *, keep: QWidget | None = None) -> None:
    """Empty a layout and let its widgets go, except ``keep``."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None and widget is not keep:
            let_go(widget)
