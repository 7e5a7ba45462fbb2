"""Labels as chips: typed one by one, parted by a comma or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from socialdesk_ui.rooms.composer.clearing import clear
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout

_FIELD_WIDTH = 150
_HEIGHT = 30


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
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.finished.connect(self.added)
        self.field.last_unwanted.connect(self._remove_last)
        self._flow = FlowLayout(self, gap=6)
        self._flow.addWidget(self.field)

    def offer(self, labels: Sequence[str]) -> None:
        """Complete what is typed from labels that posts have."""
        self._offered.setStringList(list(labels))

    def show_labels(self, labels: Sequence[str], editable: bool) -> None:
        """Show these labels before the field."""
        self.field.setVisible(editable)
        self.setVisible(editable or bool(labels))
        if tuple(labels) == self._labels:
            return
        self._labels = tuple(labels)
        clear(self._flow, keep=self.field)
        for label in labels:
            chip = LabelChip(self._appearance, label, removable=editable)
            chip.unwanted.connect(self.removed)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.field)
        self._flow.invalidate()
        self.updateGeometry()

    def _remove_last(self) -> None:
        if self._labels:
            self.removed.emit(self._labels[-1])


class LabelChip(QWidget):
    """A label in a pill. ``unwanted`` carries its words when its cross is pressed."""

    unwanted = Signal(str)

    def __init__(self, appearance: Appearance, label: str, *, removable: bool) -> None:
        super().__init__()
        self._appearance = appearance
        words = QLabel(label)
        words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(words)
        if removable:
            remove = QToolButton()
            remove.setProperty("kind", "quiet")
            remove.setIcon(appearance.icon("x", "muted"))
            remove.setIconSize(QSize(12, 12))
            remove.setAccessibleName(self.tr("Remove label {name}").format(name=label))
            remove.setToolTip(remove.accessibleName())
            remove.clicked.connect(lambda: self.unwanted.emit(label))
            row.addWidget(remove)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("raised"))
        painter.drawRoundedRect(self.rect(), _HEIGHT / 2, _HEIGHT / 2)
        painter.end()


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
