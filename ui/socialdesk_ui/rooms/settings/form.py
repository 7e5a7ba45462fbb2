"""What the forms for a new channel share: fields, one error line, and two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.errors import KnownError
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import told

_WIDEST = 560
_NARROW = 760


class ChannelForm(QWidget):
    """A page with fields; ``finished`` when it is done with."""

    finished = Signal()

    def __init__(self, context: RoomContext, title: str, submit: str) -> None:
        super().__init__()
        self._context = context
        figures = context.appearance.theme.figures
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.help = QLabel()
        self.help.setWordWrap(True)
        self.help.setProperty("role", "muted")
        self.help.hide()
        self.fields = QFormLayout()
        self.fields.setSpacing(figures.gap_m)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.error = QLabel()
        self.error.setProperty("role", "error")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setWordWrap(True)
        self.error.hide()
        self.submit = QPushButton(submit)
        self.submit.setProperty("kind", "primary")
        self.submit.setDefault(True)
        self.submit.clicked.connect(self.send)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.finished)
        self._lay_out()

    def send(self) -> None:
        """Ask the desk for what the fields say."""
        raise NotImplementedError

    def explain(self, words: str) -> None:
        """Say, over the fields, what is needed."""
        self.help.setText(words)
        self.help.show()

    def wait(self, words: str) -> None:
        """Something is under way."""
        self.error.hide()
        self.submit.setEnabled(False)
        self._submit_words = self._submit_words or self.submit.text()
        self.submit.setText(words)

    def refuse(self, error: KnownError) -> None:
        """Say in one line what is wrong, under the fields."""
        self.submit.setEnabled(True)
        self.submit.setText(self._submit_words or self.submit.text())
        self.error.setText(told(error))
        self.error.show()

    _submit_words = ""

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.submit)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(figures.gap_l)
        column.addWidget(self.heading)
        column.addWidget(self.help)
        column.addLayout(self.fields)
        column.addWidget(self.error)
        column.addLayout(buttons)
        column.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, figures.gap_l)
        self._columns.setSpacing(figures.gap_l)
        self._columns.addWidget(inner, 1)
        self._columns.addStretch()

    def put_beside(self, widget: QWidget) -> None:
        """Beside the fields, or under them where the window is narrow."""
        self._columns.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)
