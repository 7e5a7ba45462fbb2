"""What is planned from a date on, as one long list."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from socialdesk_ui.models.agenda_model import AgendaModel
from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.rooms.calendar.agenda_delegate import AgendaDelegate, AgendaLook
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.runtime.theme import Appearance


class AgendaView(QListView):
    """A click opens a post; with Ctrl or Shift it chooses. Space chooses by keyboard."""

    card_opened = Signal(object)
    menu_wanted = Signal(object, object, object)

    def __init__(
        self, appearance: Appearance, selection: CardSelection, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._selection, self._now = selection, now
        self._zone = ZoneInfo("UTC")
        self.agenda = AgendaModel(self)
        self.setModel(self.agenda)
        self.setItemDelegate(AgendaDelegate(appearance, self._look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("List"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        selection.changed.connect(self.viewport().update)
        appearance.changed.connect(self.viewport().update)

    def begin(self, days: tuple[Day, ...], zone: ZoneInfo) -> None:
        """Begin with these days; where it began with them before, without moving."""
        self._zone = zone
        known = self.agenda.dates
        again = bool(known) and days[0].date == known[0]
        height, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self.agenda.show_days(days)
        if again:
            self.verticalScrollBar().setValue(height)
        self._go_to(row if again else 1)

    def go_on(self, days: tuple[Day, ...]) -> None:
        """Add the days that follow."""
        self.agenda.append(days)
        if not self.currentIndex().isValid():
            self._go_to(1)

    def _go_to(self, row: int) -> None:
        last = self.agenda.rowCount() - 1
        if last >= 1:
            self.setCurrentIndex(self.agenda.index(min(max(row, 1), last)))

    def _look(self) -> AgendaLook:
        return AgendaLook(self.today(), self._selection.keys)

    def today(self) -> date:
        """Today's date in the workspace's zone."""
        return self._now().astimezone(self._zone).date()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        card = self._card(self.indexAt(event.position().toPoint()))
        if event.button() != Qt.MouseButton.LeftButton or card is None:
            return
        if not self._selection.clicked(card, self.agenda.cards, event.modifiers()):
            self.card_opened.emit(card)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self._card(self.currentIndex())
        if card is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card_opened.emit(card)
        elif card is not None and event.key() == Qt.Key.Key_Space:
            self._selection.toggle(card)
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        card = self._card(index)
        if card is not None:
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            where = event.globalPos() if by_mouse else QPoint(middle)
            self.menu_wanted.emit(card, None, where)

    def _card(self, index: Index) -> Card | None:
        row = self.agenda.row(index) if index.isValid() else None
        return row if isinstance(row, Card) else None


_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
