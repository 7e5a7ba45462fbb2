"""What can be done to a card: its menu, and the commands behind it."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from socialdesk.desk import posts
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.planning import AsDraft, At, Now
from socialdesk.domain.schedule import chosen_moment, zone_named
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.models.days import Card
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import when_text


class CardActions(QObject):
    """Commands on one card at a time; each says what it did, with Undo where that is possible."""

    def __init__(self, context: RoomContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def menu(self, card: Card) -> QMenu:
        """The card's menu; only what its state allows is in it."""
        menu = QMenu(self._window)
        offers: tuple[tuple[str, bool, Callable[[Card], object]], ...] = (
            (self.tr("Edit"), True, self.edit),
            (self.tr("Share now"), _any(card, Event.SCHEDULE), self.share_now),
            (self.tr("Retry"), _any(card, Event.RETRY), self.retry),
            (self.tr("Back to draft"), _any(card, Event.UNSCHEDULE), self.back_to_draft),
            (self.tr("Open on the network"), _is_out(card), self.open_on_network),
        )
        for words, offered, act in offers:
            if offered:
                menu.addAction(words).triggered.connect(_bound(act, card))
        if all(allows(entry.state, Event.DELETE) for entry in card.entries):
            menu.addSeparator()
            menu.addAction(self.tr("Delete")).triggered.connect(_bound(self.delete, card))
        return menu

    def edit(self, card: Card) -> None:
        """Open the card's post in the composer."""
        self._context.navigation.compose(post_id=card.post_id)

    def share_now(self, card: Card) -> None:
        """Publish it at the next look at the queue."""
        desk, post_id = self._context.desk, card.post_id
        # No Undo in the toast: by the time it is read, the post is out.
        self._context.tasks.run(
            lambda: posts.plan_post(desk, post_id, Now()),
            then=lambda _: self._context.navigation.toast(self.tr("Goes out now")),
            owner=self,
        )

    def retry(self, card: Card) -> None:
        """Try again what did not go out."""
        desk, post_id = self._context.desk, card.post_id
        self._run(lambda: posts.retry_post(desk, post_id), self.tr("Trying again"))

    def back_to_draft(self, card: Card) -> None:
        """Keep it, planned for no time."""
        desk, post_id = self._context.desk, card.post_id
        done = self.tr("Kept as a draft; it won't go out by itself")
        self._run(lambda: posts.plan_post(desk, post_id, AsDraft()), done)

    def open_on_network(self, card: Card) -> None:
        """Show the published post in the browser."""
        desk, post_id, wanted = self._context.desk, card.post_id, card.delivery_ids

        def remote_url() -> str:
            deliveries = posts.get_post(desk, post_id).deliveries
            urls = (d.remote_url for d in deliveries if d.id in wanted and d.remote_url)
            return next(urls, "")

        self._context.tasks.run(remote_url, then=self._open_url, owner=self)

    def delete(self, card: Card) -> None:
        """Delete its post from every channel; Undo brings it back."""
        desk, post_id = self._context.desk, card.post_id
        self._run(lambda: posts.delete_posts(desk, [post_id]), self.tr("Deleted"))

    def move(self, card: Card, local: datetime) -> None:
        """Give the card another time (naive, in the workspace's zone). Undo takes it back."""
        zone = zone_named(str(card.at.tzinfo))
        try:
            moment = chosen_moment(local, zone)
        except KnownError as error:
            self._context.navigation.problem(error)
            return
        when = when_text(moment, self._context.desk.clock.now(), zone)
        words = self.tr("Moved to {when}") if _scheduled(card) else self.tr("Goes out {when}")
        desk, at = self._context.desk, At(moment, zone.key)
        times = dict.fromkeys(card.delivery_ids, at)
        self._run(lambda: posts.move_deliveries(desk, times), words.format(when=when))

    def _run(self, work: Callable[[], object], done: str) -> None:
        self._context.tasks.run(
            work, then=lambda _: self._context.navigation.done(done), owner=self
        )

    def _open_url(self, url: str) -> None:
        if url:
            QDesktopServices.openUrl(QUrl(url))
        else:
            self._context.navigation.toast(self.tr("The network gave no address for this post"))


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


def _bound(act: Callable[[Card], object], card: Card) -> Callable[[], object]:
    return lambda: act(card)


def _any(card: Card, event: Event) -> bool:
    return any(allows(entry.state, event) for entry in card.entries)


def _is_out(card: Card) -> bool:
    return any(entry.state is State.PUBLISHED for entry in card.entries)


def _scheduled(card: Card) -> bool:
    return all(entry.state is State.SCHEDULED for entry in card.entries)
