"""What a reviewer answered, and what taking it in would do, before anything happens."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.domain.reviews import AnsweredPost, Answers
from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.rooms.review.words import outcome
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.lines_table import LinesTable
from socialdesk_ui.widgets.plain_label import plain_label

_WIDEST = 960
_OUTCOME_WIDTH = 260


class AnswersPage(QWidget):
    """``accepted`` carries the answers; ``closed`` says that nothing is taken in."""

    accepted = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._answers: Answers | None = None
        self.title = plain_label(role="heading")
        self.summary = plain_label(role="muted")
        headings = (self.tr("What happens"), self.tr("Post"), self.tr("Note"))
        self.model = LinesModel(headings, self)
        self.table = LinesTable(appearance, self.model, {0: _OUTCOME_WIDTH})
        self.table.setAccessibleName(self.tr("Answers"))
        self.accept = QPushButton(self.tr("Take in"))
        self.accept.setProperty("kind", "primary")
        self.accept.clicked.connect(self._accept)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        self._lay_out(appearance)

    def show_answers(self, answers: Answers, posts: Sequence[AnsweredPost]) -> None:
        """Show who answered what."""
        self._answers = answers
        who = answers.reviewer
        named = self.tr("Answers from {name}").format(name=who)
        self.title.setText(named if who else self.tr("Answers"))
        self.model.show_lines([(outcome(each), _text(each), each.answer.note) for each in posts])
        settled = sum(each.stays is None for each in posts)
        words = self.tr("{count} of {all} answers change something. You can undo it.")
        none = self.tr("None of these answers changes anything: the posts have moved on.")
        said = words.format(count=settled, all=len(posts)) if settled else none
        self.summary.setText(said if posts else self.tr("The reviewer answered nothing."))
        self.accept.setEnabled(settled > 0)
        (self.accept if settled else self.cancel).setFocus()

    def _accept(self) -> None:
        self.accepted.emit(self._answers)

    def _lay_out(self, appearance: Appearance) -> None:
        figures = appearance.theme.figures
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(figures.gap_m)
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(figures.gap_l, figures.gap_m, figures.gap_l, figures.gap_l)
        row.addWidget(inner, 1)
        row.addStretch()


def _text(answered: AnsweredPost) -> str:
    return " ".join(answered.post.text.split()) if answered.post else "—"
