"""What the queue's buttons do, and what is said afterwards."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from socialdesk.desk import posts, queue, reviews
from socialdesk.domain.away import Settled
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import AsDraft
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.models.queue_model import Act, QueueRow
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import when_text
from socialdesk_ui.runtime.navigation import RoomName


class QueueCommands(QObject):
    """Each command is one call of the desk and one toast, with Undo where that is possible."""

    def __init__(self, context: RoomContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def open(self, row: QueueRow) -> None:
        """Show the post with its state, the reason, and what can be done."""
        self._context.navigation.compose(post_id=row.entry.post_id)

    def act(self, act: Act, rows: Sequence[QueueRow]) -> None:
        """Do it with all of these rows."""
        match act:
            case Act.RESCHEDULE:
                self.open(rows[0])
            case Act.RECONNECT:
                self._context.navigation.show_room(RoomName.SETTINGS)
            case Act.VIEW:
                QDesktopServices.openUrl(QUrl(rows[0].entry.remote_url))
            case Act.MARK_PUBLISHED | Act.MARK_NOT_PUBLISHED:
                self._settle(rows, published=act is Act.MARK_PUBLISHED)
            case Act.APPROVE:
                self._approve(rows)
            case Act.RETRY:
                self._catch_up(queue.retry_deliveries, rows)
            case Act.NEXT_SLOT:
                self._catch_up(queue.move_to_next_slots, rows)
            case Act.TO_DRAFT:
                self._to_drafts(rows)
            case Act.DELETE:
                self._delete(rows)

    def pause(self, channel_id: int | None, pause: bool) -> None:
        """Pause or resume a channel, or (``None``) all."""
        change = queue.pause_queue if pause else queue.resume_queue
        self._context.tasks.run(partial(change, self._context.desk, channel_id))

    def _settle(self, rows: Sequence[QueueRow], *, published: bool) -> None:
        desk, ids = self._context.desk, _delivery_ids(rows)
        done = self.tr("Marked as published") if published else self.tr("Marked as not published")

        def settle() -> None:
            for delivery_id in ids:
                posts.settle_delivery(desk, delivery_id, published=published)

        self._context.tasks.run(settle, then=lambda _: self._say(done, undoable=False), owner=self)

    def _approve(self, rows: Sequence[QueueRow]) -> None:
        post_ids = _post_ids(rows)
        done = self.tr("Approved")
        if len(post_ids) > 1:
            done = self.tr("{count} posts approved", "", len(post_ids)).format(count=len(post_ids))
        self._context.tasks.run(
            partial(reviews.approve, self._context.desk, post_ids),
            then=lambda _: self._say(done, undoable=True),
            owner=self,
        )

    def _catch_up(
        self, command: Callable[..., tuple[Settled, ...]], rows: Sequence[QueueRow]
    ) -> None:
        self._context.tasks.run(
            partial(command, self._context.desk, _delivery_ids(rows)),
            then=self._say_settled,
            owner=self,
        )

    def _to_drafts(self, rows: Sequence[QueueRow]) -> None:
        desk, post_ids = self._context.desk, _post_ids(rows)

        def plan() -> None:
            for post_id in post_ids:
                posts.plan_post(desk, post_id, AsDraft())

        words = self.tr("Kept as a draft; it won't go out by itself")
        if len(post_ids) > 1:
            words = self.tr("{count} posts are drafts again", "", len(post_ids)).format(
                count=len(post_ids)
            )
        # Each post is a change of its own, so only a single one is taken back by one Undo.
        undoable = len(post_ids) == 1
        self._context.tasks.run(
            plan, then=lambda _: self._say(words, undoable=undoable), owner=self
        )

    def _delete(self, rows: Sequence[QueueRow]) -> None:
        desk = self._context.desk
        loose = [row.entry.post_id for row in rows if row.entry.delivery_id is None]
        ids = _delivery_ids(rows)

        def delete() -> None:
            if ids:
                queue.delete_deliveries(desk, ids)
            if loose:
                posts.delete_posts(desk, loose)

        words = self.tr("Deleted")
        if len(rows) > 1:
            words = self.tr("{count} posts deleted", "", len(rows)).format(count=len(rows))
        undoable = not (ids and loose)
        self._context.tasks.run(
            delete, then=lambda _: self._say(words, undoable=undoable), owner=self
        )

    def _say_settled(self, settled: tuple[Settled, ...]) -> None:
        now = self._context.desk.clock.now()
        moments = sorted(each.moment for each in settled if each.moment is not None)
        if not moments:
            return
        at_once = sum(moment <= now for moment in moments)
        zone = zone_named(settled[0].delivery.zone)
        last = when_text(moments[-1], now, zone)
        if len(moments) == 1:
            words = self.tr("Goes out now") if at_once else self.tr("Goes out {when}")
        elif at_once == len(moments):
            words = self.tr("{count} posts go out now", "", len(moments))
        elif at_once:
            words = self.tr("{now} of {count} go out now, the rest in turn; the last one {when}")
        else:
            words = self.tr(
                "{count} posts are in the queue; the last one goes out {when}", "", len(moments)
            )
        self._say(words.format(count=len(moments), now=at_once, when=last), undoable=True)

    def _say(self, words: str, *, undoable: bool) -> None:
        if undoable:
            self._context.navigation.done(words)
        else:
            self._context.navigation.toast(words)


def _delivery_ids(rows: Sequence[QueueRow]) -> list[int]:
    return [row.entry.delivery_id for row in rows if row.entry.delivery_id is not None]


def _post_ids(rows: Sequence[QueueRow]) -> list[int]:
    return list(dict.fromkeys(row.entry.post_id for row in rows))


def missed_count(rows: Sequence[QueueRow]) -> int:
    """How many posts of a list were missed."""
    return len({row.entry.post_id for row in rows if row.entry.state is State.MISSED})
