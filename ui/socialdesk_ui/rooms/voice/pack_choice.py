"""Which voices apply, and in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from socialdesk.desk.voice_values import PackCard
from socialdesk_ui.rooms.voice.pack_row import PackRow
from socialdesk_ui.runtime.theme import Appearance


class PackChoice(QWidget):
    """Cards of the packs that apply, in order, then of those that rest.

    ``chosen`` carries the keys that shall apply, the last one winning, and those that did before.
    """

    chosen = Signal(tuple, tuple)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._cards: tuple[PackCard, ...] = ()
        self.rows: list[PackRow] = []
        figures = appearance.theme.figures
        self._title = QLabel(self.tr("In use"))
        self._title.setProperty("role", "strong")
        self._note = QLabel(self.tr("Where two of them disagree, the lower one wins."))
        self._note.setProperty("role", "note")
        self._note.setWordWrap(True)
        self._resting = QLabel(self.tr("Other voices"))
        self._resting.setProperty("role", "strong")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(figures.gap_s)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._note)
        self._layout.addWidget(self._resting)
        self._layout.addStretch()

    def row(self, key: str) -> PackRow:
        """A pack's card."""
        return next(row for row in self.rows if row.card.key == key)

    def show_cards(self, cards: tuple[PackCard, ...]) -> None:
        """Show these, those with a place first."""
        if cards == self._cards:
            return
        focused = next((r.card.key for r in self.rows if r.isAncestorOf(_focus(self))), "")
        self._cards = cards
        self._rebuild()
        for row in self.rows:
            if row.card.key == focused:
                row.check.setFocus()

    def _rebuild(self) -> None:
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PackRow(self._appearance, card) for card in self._cards]
        using = [row for row in self.rows if row.card.place is not None]
        resting = [row for row in self.rows if row.card.place is None]
        for number, row in enumerate(using):
            self._layout.insertWidget(2 + number, row)
        for number, row in enumerate(resting):
            self._layout.insertWidget(3 + len(using) + number, row)
        self._resting.setVisible(bool(resting))
        chosen = self._chosen()
        for row in self.rows:
            self._connect(row)
            if row.card.key in chosen:
                place = chosen.index(row.card.key)
                row.offer_moves(up=place > 0, down=place < len(chosen) - 1)

    def _connect(self, row: PackRow) -> None:
        key = row.card.key
        row.switched.connect(lambda on: self._switch(key, on))
        row.moved.connect(lambda steps: self._move(key, steps))

    def _chosen(self) -> tuple[str, ...]:
        return tuple(c.key for c in self._cards if c.place is not None and not c.always)

    def _switch(self, key: str, on: bool) -> None:
        before = self._chosen()
        kept = tuple(k for k in before if k != key)
        self.chosen.emit((*kept, key) if on else kept, before)

    def _move(self, key: str, steps: int) -> None:
        before = self._chosen()
        order = list(before)
        place = order.index(key)
        order.insert(max(0, place + steps), order.pop(place))
        self.chosen.emit(tuple(order), before)


def _focus(widget: QWidget) -> QWidget:
    return widget.window().focusWidget() or widget.window()
