"""One tab of the queue room: a list, or a sentence where it is empty."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from socialdesk_ui.models.queue_model import QueueModel, QueueRow, Remedy
from socialdesk_ui.rooms.queue.delegate import QueueDelegate
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.empty_state import EmptyState


class ListPage(QStackedWidget):
    """Shows rows; tells what a person wants with one."""

    row_opened = Signal(object)
    remedy_chosen = Signal(object, object)
    acted = Signal()

    def __init__(
        self,
        context: RoomContext,
        zone: Callable[[], ZoneInfo],
        empty: EmptyState,
        remedy_words: dict[Remedy, str],
    ) -> None:
        super().__init__()
        self._words = remedy_words
        self.model = QueueModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        now: Callable[[], datetime] = context.desk.clock.now
        self.list.setItemDelegate(QueueDelegate(context.appearance, now, zone, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.empty = empty
        empty.acted.connect(self.acted)
        self.addWidget(self.list)
        self.addWidget(empty)
        context.appearance.changed.connect(self.list.viewport().update)

    def show_rows(self, rows: tuple[QueueRow, ...]) -> None:
        """Show rows, and buttons on those that wait for a person."""
        place = self.list.verticalScrollBar().value()
        self.model.show_rows(rows)
        for number, row in enumerate(rows):
            if row.remedies:
                self.list.setIndexWidget(self.model.index(number), self._buttons(row))
        self.setCurrentWidget(self.list if rows else self.empty)
        self.list.verticalScrollBar().setValue(place)

    def _buttons(self, row: QueueRow) -> QWidget:
        holder = QWidget()
        holder.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation, False)
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.addStretch()
        for remedy in row.remedies:
            button = QPushButton(self._words[remedy])
            button.setAccessibleDescription(row.text)
            button.clicked.connect(_chooser(self, row, remedy))
            layout.addWidget(button)
        return holder

    def _open(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.row_opened.emit(self.model.row(index))

    def row_at(self, point: QPoint) -> QueueRow | None:
        """The row under a point of the list's viewport."""
        index = self.list.indexAt(point)
        return self.model.row(index) if index.isValid() else None


def _chooser(page: ListPage, row: QueueRow, remedy: Remedy) -> Callable[[], None]:
    return lambda: page.remedy_chosen.emit(row, remedy)
