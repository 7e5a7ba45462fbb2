"""One tab of the queue room: a list with what can be done, or a sentence where it is empty."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from socialdesk_ui.models.queue_model import Act, QueueModel, QueueRow, acts_for
from socialdesk_ui.rooms.queue.act_words import ICONS, KEYS, act_word
from socialdesk_ui.rooms.queue.delegate import QueueDelegate
from socialdesk_ui.rooms.queue.rows_view import RowsView
from socialdesk_ui.rooms.queue.selection_bar import SelectionBar
from socialdesk_ui.rooms.queue.tabs import Tab, TabWords
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.empty_state import EmptyState


class ListPage(QStackedWidget):
    """``act_chosen`` carries an act and the rows it is meant for, ``row_opened`` one row."""

    row_opened = Signal(object)
    act_chosen = Signal(object, object)
    acted = Signal()

    def __init__(
        self, context: RoomContext, zone: Callable[[], ZoneInfo], tab: Tab, words: TabWords
    ) -> None:
        super().__init__()
        self._appearance = context.appearance
        self.model = QueueModel(self)
        self.list = RowsView(self.model)
        self.list.setAccessibleName(words.name)
        now: Callable[[], datetime] = context.desk.clock.now
        with_reasons = tab is Tab.ATTENTION
        self.list.setItemDelegate(
            QueueDelegate(context.appearance, now, zone, self.list, with_reasons=with_reasons)
        )
        self.bar = SelectionBar(context.appearance, for_many=tab is not Tab.SENT)
        self.note = QLabel()
        self.note.setProperty("role", "note")
        self.note.setContentsMargins(16, 4, 16, 8)
        self.empty = EmptyState(context.appearance, words.icon, words.empty, words.action)
        self.empty.acted.connect(self.acted)
        self._full = QWidget()
        layout = QVBoxLayout(self._full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.bar, self.list, self.note):
            layout.addWidget(widget)
        self.addWidget(self._full)
        self.addWidget(self.empty)
        self._connect(context)

    def show_rows(self, rows: tuple[QueueRow, ...], more: int) -> None:
        """Show rows, keeping what is selected; ``more`` are there beyond them."""
        place = self.list.verticalScrollBar().value()
        chosen = {(row.entry.post_id, row.entry.delivery_id) for row in self.list.chosen()}
        current = self.list.currentIndex().row()
        self.model.show_rows(rows)
        self._choose_again(chosen, current)
        self.note.setText(
            self.tr(
                "{count} more are not listed. Search finds them in the calendar.", "", more
            ).format(count=more)
        )
        self.note.setVisible(more > 0)
        self.setCurrentWidget(self._full if rows else self.empty)
        self.list.verticalScrollBar().setValue(place)
        self._follow_selection()

    def _choose_again(self, chosen: set[tuple[int, int | None]], current: int) -> None:
        selection = self.list.selectionModel()
        if current >= 0 and self.model.rowCount():
            nearest = self.model.index(min(current, self.model.rowCount() - 1))
            selection.setCurrentIndex(nearest, QItemSelectionModel.SelectionFlag.NoUpdate)
        if not chosen:
            return
        for number, row in enumerate(self.model.rows):
            if (row.entry.post_id, row.entry.delivery_id) in chosen:
                index = self.model.index(number)
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def _connect(self, context: RoomContext) -> None:
        self.list.row_opened.connect(self.row_opened)
        self.list.act_chosen.connect(lambda row, act: self.act_chosen.emit(act, [row]))
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.bar.chosen.connect(self.act)
        self.bar.everything_wanted.connect(self.list.selectAll)
        context.appearance.changed.connect(self.list.viewport().update)
        for act, key in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.act, act))

    def act(self, act: Act) -> None:
        """Do something with the selected rows, where all of them allow it."""
        rows = self.list.chosen()
        if act in acts_for(rows):
            self.act_chosen.emit(act, rows)

    def _follow_selection(self) -> None:
        self.bar.follow(self.list.chosen(), self.model.rowCount())

    def _show_menu(self, where: QPoint) -> None:
        rows = self.list.chosen()
        if not rows:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(rows) == 1:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.row_opened.emit(rows[0]))
        for act in acts_for(rows):
            if act is Act.DELETE:
                menu.addSeparator()
            entry = menu.addAction(self._appearance.icon(ICONS[act]), act_word(act))
            entry.triggered.connect(partial(self.act, act))
        menu.popup(self.list.viewport().mapToGlobal(where))
