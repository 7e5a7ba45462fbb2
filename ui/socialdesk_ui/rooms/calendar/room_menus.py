"""The menus of the calendar room, at the pointer or over a button."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialdesk.desk.campaigns import list_labels
from socialdesk_ui.models.days import Card
from socialdesk_ui.models.week_model import card_sentence
from socialdesk_ui.rooms.calendar.card_commands import CardCommands
from socialdesk_ui.rooms.calendar.card_menu import card_menu, label_menu, move_menu, show_crowd
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.runtime.context import RoomContext

_LONGEST = 90


class RoomMenus(QObject):
    """``compose`` writes a post at a local moment, or on a day."""

    def __init__(
        self,
        context: RoomContext,
        commands: CardCommands,
        selection: CardSelection,
        compose: Callable[[datetime | date], object],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._context, self._commands, self._selection = context, commands, selection
        self._compose, self._over = compose, over
        self._labels: tuple[str, ...] = ()
        context.bridge.posts_changed.connect(self._read_labels)
        self._read_labels()

    def at(self, card: Card | None, local: datetime | date | None, where: QPoint) -> None:
        """What can be done with a card, or at an empty time."""
        if card is not None:
            touched = self._selection.touched(card)
            menu = card_menu(touched, self._commands, self._labels, self._over)
        elif local is not None:
            menu = QMenu(self._over)
            new = menu.addAction(self.tr("New post here"))
            new.triggered.connect(lambda: self._compose(local))
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def crowd(self, cards: tuple[Card, ...], where: QPoint) -> None:
        """The cards behind a "+N more"."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show_crowd(cards, where, menu, _short_sentence, self._commands.edit)

    def moves(self, button: QWidget) -> None:
        """Where to move all that is chosen."""
        self._above(move_menu(self._selection.cards, self._commands, self._over), button)

    def labels(self, button: QWidget) -> None:
        """What to label all that is chosen."""
        cards = self._selection.cards
        self._above(label_menu(cards, self._commands, self._labels, self._over), button)

    def _above(self, menu: QMenu, button: QWidget) -> None:
        """The buttons are at the window's foot."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _read_labels(self) -> None:
        desk = self._context.desk
        if not self._context.tasks.closed:
            self._context.tasks.run(lambda: list_labels(desk), then=self._keep_labels, owner=self)

    def _keep_labels(self, labels: tuple[str, ...]) -> None:
        self._labels = labels


def _short_sentence(card: Card) -> str:
    sentence = card_sentence(card).replace("&", "&&")
    return sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1] + "…"
