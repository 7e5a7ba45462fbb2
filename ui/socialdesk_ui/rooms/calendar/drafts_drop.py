"""A draft under way from its drawer onto the calendar."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QPoint

from socialdesk.desk.schedules import free_slots
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar import FreeSlot
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.models.days import usual_moment
from socialdesk_ui.rooms.calendar.card_commands import CardCommands
from socialdesk_ui.rooms.calendar.drafts_drawer import DraftsDrawer
from socialdesk_ui.rooms.calendar.views import Views
from socialdesk_ui.runtime.context import RoomContext


class DraftsDrop(QObject):
    """Shows where the draft would land while it is dragged, and plans it there."""

    def __init__(
        self, context: RoomContext, drawer: DraftsDrawer, views: Views, commands: CardCommands
    ) -> None:
        super().__init__(drawer)
        self._context, self._views, self._commands = context, views, commands
        drawer.dragged.connect(self._drag)
        drawer.dropped.connect(self._drop)
        drawer.given_up.connect(lambda: views.aim_at(None))

    def _drag(self, _: Post, where: QPoint) -> None:
        self._views.aim_at(where)

    def _drop(self, post: Post, where: QPoint) -> None:
        landing = self._views.aim_at(where)
        self._views.aim_at(None)
        if landing is None:
            return
        if not post.deliveries:
            self._context.navigation.compose(post_id=post.id)
            self._context.navigation.toast(self.tr("Choose where this draft goes, then when."))
        else:
            self._plan(post, landing)

    def _plan(self, post: Post, landing: date | datetime) -> None:
        """On a day at its first free slot of the draft's channels, or else at a usual time."""
        desk, channel_ids = self._context.desk, [each.channel.id for each in post.deliveries]

        def ask() -> tuple[ZoneInfo, tuple[FreeSlot, ...]]:
            zone = zone_named(workspace(desk).zone)
            if isinstance(landing, datetime):
                return zone, ()
            return zone, free_slots(desk, landing, landing, channel_ids)

        def plan(found: tuple[ZoneInfo, tuple[FreeSlot, ...]]) -> None:
            zone, free = found
            now = desk.clock.now().astimezone(zone)
            slots = [slot.moment.astimezone(zone) for slot in free]
            if isinstance(landing, datetime):
                self._commands.plan(post.id, landing, zone)
            else:
                self._commands.plan(post.id, usual_moment(landing, slots, now), zone)

        self._context.tasks.run(ask, then=plan, owner=self)
