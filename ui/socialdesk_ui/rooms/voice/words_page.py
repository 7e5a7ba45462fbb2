"""The brand's words: names and terms that are never typos."""

import re

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import VoicePicture
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.cells import WordsDelegate
from socialdesk_ui.widgets.empty_state import EmptyState
from socialdesk_ui.widgets.plain_label import plain_label

_WIDEST = 560
_BETWEEN = re.compile(r"[,;\n]")


def words_typed(text: str) -> tuple[str, ...]:
    """The words in what was typed or pasted: parted by commas or lines, without # and @."""
    parts = (" ".join(part.split()).lstrip("#@") for part in _BETWEEN.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))


class WordList(QListView):
    """Words one below the other; Delete removes those that are selected."""

    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class WordsPage(QWidget):
    """A field to add, a list to look through and remove from."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self._words: tuple[str, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A name or a word, or several with commas"))
        self.field.setAccessibleName(self.tr("Words to add"))
        self.field.textChanged.connect(self._follow_field)
        self.field.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setIcon(context.appearance.icon("plus"))
        self.add_button.clicked.connect(self.add)
        self.count = QLabel()
        self.count.setProperty("role", "note")
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setIcon(context.appearance.icon("trash"))
        self.remove_button.clicked.connect(self.remove)
        self.model = QStringListModel(self)
        self.list = WordList()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Our words"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(WordsDelegate(context.appearance, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.remove_wanted.connect(self.remove)
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self.empty = EmptyState(
            context.appearance,
            "quotes",
            self.tr(
                "No words yet. Add product names, people and places, and they are never typos."
            ),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._follow_field()
        self._follow_selection()

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the words as they are."""
        if picture.words != self._words or not self.model.rowCount():
            self._words = picture.words
            self._fill()

    def add(self) -> None:
        """Add what was typed."""
        words = words_typed(self.field.text())
        if words:
            self._commands.accept(words)
            self.field.clear()
            self.field.setFocus()

    def remove(self) -> None:
        """Remove what is selected."""
        selected = self.list.selectionModel().selectedIndexes()
        words = tuple(str(index.data()) for index in selected)
        if words:
            self._commands.forget(words)

    def _follow_field(self) -> None:
        self.add_button.setEnabled(bool(words_typed(self.field.text())))
        self._fill()

    def _follow_selection(self) -> None:
        self.remove_button.setEnabled(self.list.selectionModel().hasSelection())

    def _fill(self) -> None:
        """Those that hold what is being typed, so that a word is not added twice unseen."""
        sought = self.field.text().strip().casefold()
        fitting = [word for word in self._words if sought in word.casefold()]
        self.model.setStringList(sorted(fitting or self._words, key=str.casefold))
        self._pages.setCurrentWidget(self.list if self._words else self.empty)
        self.remove_button.setVisible(bool(self._words))
        words = (
            self.tr("1 word")
            if len(self._words) == 1
            else self.tr("{count} words", "", len(self._words))
        )
        self.count.setText(words.format(count=len(self._words)) if self._words else "")

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        about = plain_label(
            self.tr(
                "Words that belong to your brand. They are never marked as typos,"
                " and they travel with your pack."
            ),
            "muted",
        )
        top = QHBoxLayout()
        top.setSpacing(figures.gap_s)
        top.addWidget(self.field, 1)
        top.addWidget(self.add_button)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.remove_button)
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._pages)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, figures.gap_s, 0, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(about)
        layout.addLayout(top)
        layout.addWidget(frame, 1)
        layout.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch()
