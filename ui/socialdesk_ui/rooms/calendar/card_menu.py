"""The menu of a card, or of the chosen cards: only what their states allow is in it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from socialdesk.domain.delivery import State
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.models.days import Card
from socialdesk_ui.rooms.calendar.card_commands import CardCommands, Cards


def card_menu(
    cards: Cards, commands: CardCommands, labels: Sequence[str], parent: QWidget
) -> QMenu:
    """A menu over ``cards``; ``labels`` are those that posts have already."""
    say = QCoreApplication.translate
    menu = QMenu(parent)
    if len(cards) == 1:
        _offer_for_one(menu, cards[0], commands)
    if any(card.movable for card in cards):
        _fill_moves(menu.addMenu(say("Card", "Move")), cards, commands)
    _fill_labels(menu.addMenu(say("Card", "Label")), cards, commands, labels)
    if any(_any(card, Event.UNSCHEDULE) for card in cards):
        draft = menu.addAction(say("Card", "Back to draft"))
        draft.triggered.connect(lambda: commands.back_to_draft(cards))
    if can_delete(cards):
        menu.addSeparator()
        menu.addAction(say("Card", "Delete")).triggered.connect(lambda: commands.delete(cards))
    return menu


def move_menu(cards: Cards, commands: CardCommands, parent: QWidget) -> QMenu:
    """Moves by a day or a week."""
    menu = QMenu(parent)
    _fill_moves(menu, cards, commands)
    return menu


def label_menu(
    cards: Cards, commands: CardCommands, labels: Sequence[str], parent: QWidget
) -> QMenu:
    """Labels to put on, and to take off."""
    menu = QMenu(parent)
    _fill_labels(menu, cards, commands, labels)
    return menu


def can_delete(cards: Cards) -> bool:
    """Whether none of them is out, or may be."""
    return all(allows(entry.state, Event.DELETE) for card in cards for entry in card.entries)


def show_crowd(
    cards: Iterable[Card],
    where: QPoint,
    menu: QMenu,
    words: Callable[[Card], str],
    chosen: Callable[[Card], object],
) -> None:
    """List the cards behind a "+N more"."""
    for card in cards:
        menu.addAction(words(card)).triggered.connect(_bound(chosen, card))
    menu.popup(where)


def _offer_for_one(menu: QMenu, card: Card, commands: CardCommands) -> None:
    say = QCoreApplication.translate
    offers: tuple[tuple[str, bool, Callable[[Card], object]], ...] = (
        (say("Card", "Edit"), True, commands.edit),
        (say("Card", "Share now"), _any(card, Event.SCHEDULE), commands.share_now),
        (say("Card", "Retry"), _any(card, Event.RETRY), commands.retry),
        (say("Card", "Open on the network"), _is_out(card), commands.open_on_network),
    )
    for words, offered, act in offers:
        if offered:
            menu.addAction(words).triggered.connect(_bound(act, card))


def _fill_moves(menu: QMenu, cards: Cards, commands: CardCommands) -> None:
    say = QCoreApplication.translate
    for words, days in (
        (say("Card", "A day later"), 1),
        (say("Card", "A week later"), 7),
        (say("Card", "A day earlier"), -1),
        (say("Card", "A week earlier"), -7),
    ):
        menu.addAction(words).triggered.connect(_shifter(cards, commands, days))


def _shifter(cards: Cards, commands: CardCommands, days: int) -> Callable[[], None]:
    return lambda: commands.shift(cards, timedelta(days=days))


def _fill_labels(menu: QMenu, cards: Cards, commands: CardCommands, labels: Sequence[str]) -> None:
    say = QCoreApplication.translate
    for label in labels:
        menu.addAction(_plain(label)).triggered.connect(_labeller(cards, commands, label, on=True))
    menu.addSeparator()
    new = menu.addAction(say("Card", "New label…"))
    new.triggered.connect(lambda: _ask_for_label(cards, commands, menu.parentWidget()))
    if labels:
        off = menu.addMenu(say("Card", "Take off"))
        for label in labels:
            act = _labeller(cards, commands, label, on=False)
            off.addAction(_plain(label)).triggered.connect(act)


def _labeller(cards: Cards, commands: CardCommands, label: str, *, on: bool) -> Callable[[], None]:
    return lambda: commands.label(cards, label, on=on)


def _ask_for_label(cards: Cards, commands: CardCommands, over: QWidget | None) -> None:
    say = QCoreApplication.translate
    dialog = QInputDialog(over.window() if over else None)
    dialog.setWindowTitle(say("Card", "New label"))
    dialog.setLabelText(say("Card", "What the label is called:"))
    dialog.textValueSelected.connect(lambda words: commands.label(cards, words.strip(), on=True))
    dialog.open()


def _plain(label: str) -> str:
    return label.replace("&", "&&")


def _bound(act: Callable[[Card], object], card: Card) -> Callable[[], object]:
    return lambda: act(card)


def _any(card: Card, event: Event) -> bool:
    return any(allows(entry.state, event) for entry in card.entries)


def _is_out(card: Card) -> bool:
    return any(entry.state is State.PUBLISHED for entry in card.entries)
