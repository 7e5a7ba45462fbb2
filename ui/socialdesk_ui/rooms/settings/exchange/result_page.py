"""What came of an import, with a way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desk.plan_import import Imported
from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.lines_table import LinesTable
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

_LINE_WIDTH = 72


class ResultPage(QWidget):
    """``undo_wanted``, ``calendar_wanted`` and ``another_wanted`` come from its buttons."""

    undo_wanted = Signal()
    calendar_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.title = plain_label(self.tr("Imported"), "heading")
        self.status = StatusLine(appearance)
        self.left_out_title = plain_label(self.tr("Left out"), "strong")
        self.model = LinesModel((self.tr("Row"), self.tr("Why")), self)
        self.table = LinesTable(appearance, self.model, {0: _LINE_WIDTH})
        self.table.setAccessibleName(self.tr("Rows that were left out"))
        self.calendar = QPushButton(self.tr("Show the calendar"))
        self.calendar.setProperty("kind", "primary")
        self.calendar.clicked.connect(self.calendar_wanted)
        self.undo = QPushButton(self.tr("Undo the import"))
        self.undo.setIcon(appearance.icon("arrow-u-up-left"))
        self.undo.clicked.connect(self.undo_wanted)
        self.another = QPushButton(self.tr("Import another file"))
        self.another.clicked.connect(self.another_wanted)
        figures = appearance.theme.figures
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        for button in (self.calendar, self.undo, self.another):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        for widget in (self.title, self.status, self.left_out_title):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_result(self, made: Imported) -> None:
        """Say how many posts there are now, and what was left out and why."""
        count = len(made.post_ids)
        one, many = self.tr("1 post is kept."), self.tr("{count} posts are kept.")
        if count:
            self.status.show_fine(one if count == 1 else many.format(count=count))
        else:
            self.status.show_trouble(self.tr("No post was imported."))
        rows = [
            (str(line), _sentence(in_words(why))) for line, why in sorted(made.left_out.items())
        ]
        self.model.show_lines(rows)
        self.left_out_title.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
        self.undo.setVisible(count > 0)
        self.calendar.setFocus()

    def show_undone(self) -> None:
        """The import was taken back."""
        self.status.show_note(self.tr("The import is taken back; the posts are gone again."))
        self.undo.hide()


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
