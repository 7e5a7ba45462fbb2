"""Which voices apply, and in which order."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialdesk.desk.voice_values import PackCard
from socialdesk_ui.rooms.voice.pack_row import PackRow
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label


class _Group(IntEnum):
    IN_USE = 0
    RESTING = 1
    OTHER_LANGUAGES = 2


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
        self._languages: tuple[str, ...] = ()
        self._titles = {
            _Group.IN_USE: plain_label(self.tr("In use"), "strong"),
            _Group.RESTING: plain_label(self.tr("More voices"), "strong"),
            _Group.OTHER_LANGUAGES: plain_label(self.tr("In other languages"), "strong"),
        }
        note = plain_label(self.tr("Where two of them disagree, the lower one wins."), "note")
        self.learn = QPushButton(self.tr("Learn a voice from our posts…"))
        self.learn.setIcon(appearance.icon("sparkle"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(appearance.theme.figures.gap_s)
        self._layout.addWidget(self._titles[_Group.IN_USE])
        self._layout.addWidget(note)
        self._layout.addWidget(self.learn)
        self._layout.addWidget(self._titles[_Group.RESTING])
        self._layout.addWidget(self._titles[_Group.OTHER_LANGUAGES])
        self._layout.addStretch()

    def row(self, key: str) -> PackRow:
        """A pack's card."""
        return next(row for row in self.rows if row.card.key == key)

    def show_cards(self, cards: tuple[PackCard, ...], languages: tuple[str, ...]) -> None:
        """Show these, those with a place first, those in none of the languages last."""
        if (cards, languages) == (self._cards, self._languages):
            return
        focused = next((r.card.key for r in self.rows if r.isAncestorOf(_focus(self))), "")
        self._cards, self._languages = cards, languages
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
        for group in _Group:
            rows = [row for row in self.rows if self._group_of(row.card) is group]
            for row in rows:
                self._layout.insertWidget(self._end_of(group), row)
            self._titles[group].setVisible(bool(rows))
        chosen = self._chosen()
        for row in self.rows:
            self._connect(row)
            if row.card.key in chosen:
                place = chosen.index(row.card.key)
                row.offer_moves(up=place > 0, down=place < len(chosen) - 1)

    def _group_of(self, card: PackCard) -> _Group:
        if card.place is not None:
            return _Group.IN_USE
        ours = card.language in ("", *self._languages)
        return _Group.RESTING if ours else _Group.OTHER_LANGUAGES

    def _end_of(self, group: _Group) -> int:
        """Where the next card of a group goes: before what stands below the group."""
        below = {
            _Group.IN_USE: self._layout.indexOf(self.learn),
            _Group.RESTING: self._layout.indexOf(self._titles[_Group.OTHER_LANGUAGES]),
            _Group.OTHER_LANGUAGES: self._layout.count() - 1,
        }
        return below[group]

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
