"""What lies over the window when one asks which keys there are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.shortcuts.keys import KeyGroup
from socialdesk_ui.widgets.plain_label import plain_label

_WIDTH = 760
_MARGIN = 48


class ShortcutSheet(QFrame):
    """Esc or the button closes it, and the keyboard is back where it was."""

    def __init__(self, appearance: Appearance, over: QWidget, groups: Sequence[KeyGroup]) -> None:
        super().__init__(over)
        self._over = over
        self._before: QWidget | None = None
        self._figures = appearance.theme.figures
        self.setProperty("role", "floating")
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setIcon(appearance.icon("x", "muted"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.close_sheet)
        self._columns = QWidget()
        self._columns.setProperty("surface", "panel")
        self._lay_out(groups)
        over.installEventFilter(self)

    def open(self) -> None:
        """Show it and take the keyboard."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def close_sheet(self) -> None:
        """Go away and give the keyboard back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.size()
        width = min(_WIDTH, room.width() - _MARGIN)
        wanted = self._columns.sizeHint().height() + _MARGIN * 2
        height = min(wanted, room.height() - _MARGIN)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _lay_out(self, groups: Sequence[KeyGroup]) -> None:
        figures = self._figures
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Keyboard shortcuts"), "heading"), 1)
        head.addWidget(self.close_button)
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, figures.gap_s, 0)
        row.setSpacing(figures.gap_xxl)
        half = (len(groups) + 1) // 2
        for part in (groups[:half], groups[half:]):
            column = QVBoxLayout()
            column.setSpacing(figures.gap_l)
            for group in part:
                column.addLayout(self._group(group))
            column.addStretch()
            row.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setWidget(self._columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_xl, figures.gap_l, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def _group(self, group: KeyGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(self._figures.gap_xs)
        grid.setHorizontalSpacing(self._figures.gap_l)
        grid.addWidget(plain_label(group.heading, "strong"), 0, 0, 1, 2)
        for number, line in enumerate(group.lines, start=1):
            keys = QLabel(line.keys)
            keys.setProperty("role", "keys")
            grid.addWidget(plain_label(line.words), number, 0)
            grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(0, 1)
        return grid
