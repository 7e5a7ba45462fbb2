"""The list of days and cards: to read, choose, and press buttons in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from socialdesk_ui.models.review_model import Act, ReviewCard, ReviewModel
from socialdesk_ui.rooms.review.delegate import ReviewDelegate

_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_ACTS = {
    Qt.Key.Key_A: Act.APPROVE,
    Qt.Key.Key_C: Act.CHANGE,
    Qt.Key.Key_Return: Act.OPEN,
    Qt.Key.Key_Enter: Act.OPEN,
}


class CardsView(QListView):
    """``act_chosen`` carries an act and the cards that it is meant for."""

    act_chosen = Signal(object, object)

    def __init__(self, model: ReviewModel, delegate: ReviewDelegate) -> None:
        super().__init__()
        self._cards, self._delegate = model, delegate
        self._pressed: tuple[ReviewCard, Act] | None = None
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would make every card as wide as it was not measured.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)

    def chosen(self) -> list[ReviewCard]:
        """The selected posts, from the top."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        cards = (self._cards.card(index) for index in indexes)
        return [card for card in cards if card is not None]

    def show_cards(self, cards: Sequence[ReviewCard]) -> None:
        """Show other posts; what is selected stays so, and the list stays where it was."""
        place = self.verticalScrollBar().value()
        chosen = {card.post.id for card in self.chosen()}
        current = self._cards.card(self.currentIndex())
        if not self._cards.show_cards(cards):
            return
        here = {card.post.id: card for card in self._cards.cards}
        self.choose(
            [here[number] for number in here if number in chosen],
            here.get(current.post.id) if current is not None else None,
        )
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)

    def choose(self, cards: Sequence[ReviewCard], current: ReviewCard | None = None) -> None:
        """Select these posts; the keyboard goes to ``current``."""
        selection = self.selectionModel()
        selection.clearSelection()
        for card in cards:
            index = self._cards.index_of(card.post.id)
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        if current is not None:
            index = self._cards.index_of(current.post.id)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go to the next post, or the one before."""
        # Where the keyboard stands but nothing is chosen yet, that post is the next one.
        row = self.currentIndex().row() - (0 if self.chosen() else by)
        numbers = range(row + by, self._cards.rowCount() if by > 0 else -1, by)
        for number in numbers:
            card = self._cards.card(self._cards.index(max(number, 0)))
            if card is not None:
                self.choose([card], card)
                return

    def button_at(self, point: QPoint) -> tuple[ReviewCard, Act] | None:
        """The card and the button of it under a point of the viewport."""
        index = self.indexAt(point)
        card = self._cards.card(index)
        if card is None:
            return None
        cell = self.visualRect(index)
        act = self._delegate.act_at(card, cell, point, self.isRightToLeft())
        return (card, act) if act is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and key in _STEPS:
            self.step(_STEPS[key])
        elif plain and key in _ACTS and self.chosen():
            self.act_chosen.emit(_ACTS[key], self.chosen())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.width != event.size().width():
            self._delegate.width = event.size().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self.button_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self.button_at(event.position().toPoint()) == pressed:
            card, act = pressed
            self.act_chosen.emit(act, [card])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        card = self._cards.card(self.indexAt(point))
        if card is not None and self.button_at(point) is None:
            self.act_chosen.emit(Act.OPEN, [card])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def _point_at(self, point: QPoint) -> None:
        self._delegate.pointed = point
        over = self.button_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
