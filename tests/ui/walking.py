"""Walking through the window as somebody does who sees nothing, or has no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.ui.conftest import OpenWindow

LONGEST_WALK = 400
MOST_SECTIONS = 6
"""Within a date Tab goes from day to month to year before it goes on."""


def on_screen(opened: OpenWindow) -> list[QWidget]:
    """The widgets that one can see, without the insides of compound ones."""
    return [
        widget
        for widget in opened.window.findChildren(QWidget)
        if widget.isVisible() and not _is_inside(widget)
    ]


def _is_inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit)) or (
        widget.objectName().startswith("qt_")
    )


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def tells(widgets: list[QWidget]) -> list[str]:
    """Where a failure is to be mended."""
    return [
        f"{type(w).__name__} {spoken_name(w)} in {type(w.parentWidget()).__name__}" for w in widgets
    ]


def without_name(widgets: list[QWidget]) -> list[str]:
    return tells([w for w in widgets if not spoken_name(w)])


def icons_without_words(widgets: list[QWidget]) -> list[str]:
    """Buttons that show a picture alone have to say what they do, to the ear and on hovering."""
    wordless = [
        w
        for w in widgets
        if isinstance(w, QAbstractButton) and not (w.text() or w.findChildren(QLabel))
    ]
    return tells([w for w in wordless if not (w.accessibleName() and w.toolTip())])


def not_reached(place: OpenWindow, widgets: list[QWidget]) -> list[str]:
    reached = walk(place)
    groups = {w.group() for w in reached if isinstance(w, QAbstractButton) and w.group()}

    def is_reached(widget: QWidget) -> bool:
        if isinstance(widget, QAbstractButton) and widget.group() in groups:
            return True  # the arrow keys go on within a group
        return widget in reached or any(widget.isAncestorOf(other) for other in reached)

    return tells([w for w in widgets if not is_reached(w)])


def walk(place: OpenWindow) -> set[QWidget]:
    """Where the Tab key goes until it is where it was; fails where it stays."""
    now = QApplication.focusWidget()
    assert now is not None
    reached, stayed = {now}, 0
    for _ in range(LONGEST_WALK):
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        assert after is not None
        stayed = stayed + 1 if after is now else 0
        assert stayed < MOST_SECTIONS, f"Tab stays in {tells([now])}"
        if after in reached and not stayed:
            return reached
        reached.add(after)
        now = after
    raise AssertionError("the Tab key never comes round")
