"""The posts that are chosen, to do something with all of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from socialdesk_ui.models.days import Card, CardKey


class CardSelection(QObject):
    """Ctrl and a click choose one more post, Shift and a click all up to it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[CardKey, Card] = {}
        self._anchor: CardKey | None = None

    @property
    def cards(self) -> tuple[Card, ...]:
        """The chosen posts, in order of time."""
        return tuple(sorted(self._cards.values(), key=lambda card: (card.at, card.post_id)))

    @property
    def keys(self) -> frozenset[CardKey]:
        """What tells whether a card is chosen."""
        return frozenset(self._cards)

    def clicked(self, card: Card, shown: Sequence[Card], modifiers: Qt.KeyboardModifier) -> bool:
        """Choose as the keys held say; whether that was what the click meant."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._choose_up_to(card, shown)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.toggle(card)
        else:
            return False
        return True

    def toggle(self, card: Card) -> None:
        """Choose it, or no longer."""
        if card.key in self._cards:
            del self._cards[card.key]
        else:
            self._cards[card.key] = card
        self._anchor = card.key
        self.changed.emit()

    def touched(self, card: Card) -> tuple[Card, ...]:
        """What a command on ``card`` is meant for: all that is chosen, where it is among them."""
        return self.cards if card.key in self._cards else (card,)

    def follow(self, shown: Iterable[Card]) -> None:
        """Keep what is still on the screen, as it is now."""
        kept = {card.key: card for card in shown if card.key in self._cards}
        if kept != self._cards:
            self._cards = kept
            self.changed.emit()

    def clear(self) -> None:
        """Choose nothing."""
        self._anchor = None
        if self._cards:
            self._cards = {}
            self.changed.emit()

    def _choose_up_to(self, card: Card, shown: Sequence[Card]) -> None:
        keys = [each.key for each in shown]
        start = keys.index(self._anchor) if self._anchor in keys else keys.index(card.key)
        end = keys.index(card.key)
        between = shown[min(start, end) : max(start, end) + 1]
        self._cards |= {each.key: each for each in between}
        self._anchor = self._anchor or card.key
        self.changed.emit()
