"""What is done to one card or to several: one call of the desk, one step of Undo, one toast."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from socialdesk.desk import bulk, posts
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.planning import At, Now
from socialdesk.domain.schedule import chosen_moment, zone_named
from socialdesk_ui.models.days import Card
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import when_text

Cards = Sequence[Card]


class CardCommands(QObject):
    """Local moments are naive, in the workspace's zone, which every card's time is in."""

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

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

    def open_on_network(self, card: Card) -> None:
        """Show the published post in the browser."""
        desk, post_id, wanted = self._context.desk, card.post_id, card.delivery_ids

        def remote_url() -> str:
            deliveries = posts.get_post(desk, post_id).deliveries
            urls = (d.remote_url for d in deliveries if d.id in wanted and d.remote_url)
            return next(urls, "")

        self._context.tasks.run(remote_url, then=self._open_url, owner=self)

    def back_to_draft(self, cards: Cards) -> None:
        """Keep them, planned for no time."""
        desk, post_ids = self._context.desk, _post_ids(cards)
        words = self.tr("Kept as a draft; it won't go out by itself")
        if len(post_ids) > 1:
            words = self.tr("{count} posts are drafts again", "", len(post_ids))
        self._run(lambda: bulk.back_to_drafts(desk, post_ids), words, len(post_ids))

    def delete(self, cards: Cards) -> None:
        """Delete their posts from every channel; Undo brings them back."""
        desk, post_ids = self._context.desk, _post_ids(cards)
        words = self.tr("Deleted")
        if len(post_ids) > 1:
            words = self.tr("{count} posts deleted", "", len(post_ids))
        self._run(lambda: posts.delete_posts(desk, post_ids), words, len(post_ids))

    def label(self, cards: Cards, label: str, *, on: bool) -> None:
        """Put a label on their posts, or take it off."""
        desk, post_ids = self._context.desk, _post_ids(cards)
        words = self.tr("Labelled “{label}”") if on else self.tr("Label “{label}” taken off")
        self._run(lambda: bulk.label_posts(desk, post_ids, label, on=on), words.format(label=label))

    def drop(self, cards: Cards, held: Card, local: datetime, *, copied: bool) -> None:
        """Give ``held`` another time, and the other cards the same stretch more or less.

        What may not move stays; copies are made of anything.
        """
        self.shift(cards, local - held.at.replace(tzinfo=None), copied=copied)

    def shift(self, cards: Cards, by: timedelta, *, copied: bool = False) -> None:
        """Move or copy cards by a stretch of local time: a day later is the same hour."""
        able = [card for card in cards if copied or card.movable]
        if not able:
            return
        zone = zone_named(str(able[0].at.tzinfo))
        try:
            times = _times(able, by, zone)
        except KnownError as error:
            self._context.navigation.problem(error)
            return
        words = self._moved_words(able, min(at.moment for at in times.values()), zone, copied)
        desk = self._context.desk
        command = bulk.copy_deliveries if copied else posts.move_deliveries
        self._run(lambda: command(desk, times), words, len(able))

    def plan(self, post_id: int, local: datetime, zone: ZoneInfo) -> None:
        """Give a draft a time."""
        try:
            moment = chosen_moment(local, zone)
        except KnownError as error:
            self._context.navigation.problem(error)
            return
        desk, at = self._context.desk, At(moment, zone.key)
        when = when_text(moment, desk.clock.now(), zone)
        words = self.tr("Goes out {when}").format(when=when)
        self._run(lambda: posts.plan_post(desk, post_id, at), words)

    def _moved_words(self, cards: Cards, first: datetime, zone: ZoneInfo, copied: bool) -> str:
        when = when_text(first, self._context.desk.clock.now(), zone)
        count = len(cards)
        if copied:
            one, many = (
                self.tr("The copy goes out {when}"),
                self.tr("{count} posts copied", "", count),
            )
        elif all(entry.state is State.SCHEDULED for entry in cards[0].entries):
            one, many = self.tr("Moved to {when}"), self.tr("{count} posts moved", "", count)
        else:
            one, many = self.tr("Goes out {when}"), self.tr("{count} posts moved", "", count)
        return (one if count == 1 else many).format(when=when, count=count)

    def _run(self, work: Callable[[], object], done: str, count: int = 1) -> None:
        words = done.format(count=count) if "{count}" in done else done
        self._context.tasks.run(
            work, then=lambda _: self._context.navigation.done(words), owner=self
        )

    def _open_url(self, url: str) -> None:
        if url:
            QDesktopServices.openUrl(QUrl(url))
        else:
            self._context.navigation.toast(self.tr("The network gave no address for this post"))


def _times(cards: Iterable[Card], by: timedelta, zone: ZoneInfo) -> dict[int, At]:
    return {
        delivery_id: At(chosen_moment(card.at.replace(tzinfo=None) + by, zone), zone.key)
        for card in cards
        for delivery_id in card.delivery_ids
    }


def _post_ids(cards: Cards) -> list[int]:
    return list(dict.fromkeys(card.post_id for card in cards))
