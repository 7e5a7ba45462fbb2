"""Moving the workspace to another zone."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from socialdesk.desk.desk import Desk
from socialdesk.domain.events import ChannelsChanged, PostsChanged
from socialdesk.domain.moving import Keep, PlannedMoment, moved, moved_schedule
from socialdesk.domain.schedule import PostingSchedule, zone_named
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.replanning import planned_in_zone, replan
from socialdesk.store.workspaces import WorkspaceRepository


@dataclass(frozen=True)
class ZoneMove:
    """What a move to ``zone`` touches.

    ``posts`` planned deliveries and ``schedules`` posting schedules follow the old zone's clock;
    ``shifted`` of those deliveries go out at another moment, ``too_late`` would have kept their
    local time but keep their moment, since that time is over in the new zone.
    """

    old_zone: str
    zone: str
    keep: Keep
    posts: int
    shifted: int
    too_late: int
    schedules: int


@dataclass(frozen=True)
class _Plan:
    before: tuple[PlannedMoment, ...]
    after: tuple[PlannedMoment, ...]
    schedules: tuple[PostingSchedule, ...]


def preview_zone_move(desk: Desk, zone: str, keep: Keep) -> ZoneMove:
    """What :func:`move_zone` would do now. Raises InputError for a name that is no zone."""
    with desk.database.read() as session:
        old, plan = _plan(session, desk, zone_named(zone).key, keep)
    return _told(old, zone, keep, plan)


def move_zone(desk: Desk, zone: str, keep: Keep) -> ZoneMove:
    """Plan by another zone's clock. What follows the old one keeps its times, or its moments.

    Posts and schedules in a third zone stay as they are. Raises InputError for no zone.
    """
    named = zone_named(zone).key
    with desk.database.write() as session:
        old, plan = _plan(session, desk, named, keep)
        workspaces = WorkspaceRepository(session)
        workspaces.update(replace(workspaces.get(desk.workspace_id), zone=named))
        replan(session, plan.after)
        for schedule in plan.schedules:
            ChannelRepository(session).set_schedule(moved_schedule(schedule, named, keep))
    desk.events.emit(ChannelsChanged())
    desk.events.emit(PostsChanged())
    return _told(old, named, keep, plan)


def _plan(session: Session, desk: Desk, zone: str, keep: Keep) -> tuple[str, _Plan]:
    old = WorkspaceRepository(session).get(desk.workspace_id).zone
    now = desk.clock.now()
    before = planned_in_zone(session, desk.workspace_id, old, now)
    channels = ChannelRepository(session)
    every = (channels.schedule(channel.id) for channel in channels.all(desk.workspace_id))
    return old, _Plan(
        before,
        tuple(moved(each, zone, keep, now) for each in before),
        tuple(schedule for schedule in every if schedule.zone == old),
    )


def _told(old: str, zone: str, keep: Keep, plan: _Plan) -> ZoneMove:
    pairs = list(zip(plan.before, plan.after, strict=True))
    shifted = sum(before.moment != after.moment for before, after in pairs)
    too_late = 0
    if keep is Keep.TIMES:
        too_late = sum(_reads_otherwise(before, after) for before, after in pairs)
    return ZoneMove(
        old,
        zone,
        keep,
        posts=len(pairs),
        shifted=shifted,
        too_late=too_late,
        schedules=sum(bool(schedule.slots) for schedule in plan.schedules),
    )


def _reads_otherwise(before: PlannedMoment, after: PlannedMoment) -> bool:
    """Whether a delivery that was to keep its local time could not."""
    if before.moment != after.moment:
        return False
    wall = before.moment.astimezone(zone_named(before.zone)).replace(tzinfo=None)
    return after.moment.astimezone(zone_named(after.zone)).replace(tzinfo=None) != wall
