"""Labels as chips: typed one by one, parted by a comma or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout

_FIELD_WIDTH = 150


class LabelField(QWidget):
    """``added`` and ``removed`` carry a label's words."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._labels: tuple[str, ...] = ()
        self.field = _LabelEdit()
        self.field.setPlaceholderText(self.tr("Add a label"))
        self.field.setAccessibleName(self.tr("Labels, each ended by a comma"))
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.field.finished.connect(self.added)
        self.field.last_unwanted.connect(self._remove_last)
        self._flow = FlowLayout(gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._flow)
        self._flow.addWidget(self.field)

    def show_labels(self, labels: Sequence[str], editable: bool) -> None:
        """Show these labels before the field."""
        self.field.setVisible(editable)
        self.setVisible(editable or bool(labels))
        if tuple(labels) == self._labels:
            return
        self._labels = tuple(labels)
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.field:
                widget.deleteLater()
        for label in labels:
            self._flow.addWidget(self._chip(label, editable))
        self._flow.addWidget(self.field)

    def _remove_last(self) -> None:
        if self._labels:
            self.removed.emit(self._labels[-1])

    def _chip(self, label: str, editable: bool) -> QWidget:
        chip = QWidget()
        chip.setObjectName("label_chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chip.setProperty("surface", "raised")
        words = QLabel(label)
        words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 0, 2, 0)
        row.setSpacing(2)
        row.addWidget(words)
        if editable:
            remove = QToolButton()
            remove.setProperty("kind", "quiet")
            remove.setIcon(self._appearance.icon("x", "muted"))
            remove.setAccessibleName(self.tr("Remove label {name}").format(name=label))
            remove.setToolTip(remove.accessibleName())
            remove.clicked.connect(lambda: self.removed.emit(label))
            row.addWidget(remove)
        return chip


class _LabelEdit(QLineEdit):
    """A line whose words are finished by a comma, Enter, or leaving the field."""

    finished = Signal(str)
    last_unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._split)
        self.editingFinished.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.last_unwanted.emit()
            return
        super().keyPressEvent(event)

    def _split(self, text: str) -> None:
        *complete, rest = text.split(",")
        for label in complete:
            self.finished.emit(label)
        if complete:
            self.setText(rest.lstrip())

    def _finish(self) -> None:
        label = self.text().strip()
        self.clear()
        if label:
            self.finished.emit(label)
