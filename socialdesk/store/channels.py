"""Where channels and their posting schedules are kept."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, exists, select
from sqlalchemy.orm import Session

from socialdesk.domain.channel import DEFAULT_DAILY_CAP, LONGEST_GAP, Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.schedule import PostingSchedule, zone_named
from socialdesk.store import mapping
from socialdesk.store.models import ChannelRow, DeliveryRow, SlotRow, WorkspaceRow
from socialdesk.store.words import storable

_UNSETTLED = (State.PUBLISHING, State.UNCONFIRMED)


class ChannelRepository:
    """Channels within one transaction. A removed channel is found by its id alone."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        workspace_id: int,
        name: str,
        network: NetworkId,
        *,
        settings: Mapping[str, str] | None = None,
        daily_cap: int = DEFAULT_DAILY_CAP,
    ) -> Channel:
        """A new channel; its schedule is empty and in the workspace's zone.

        Raises:
            InputError: the name is empty or taken, or the daily cap is negative.
            NotFoundError: there is no such workspace.
        """
        workspace = self._session.get(WorkspaceRow, workspace_id)
        if workspace is None:
            raise NotFoundError(f"there is no workspace {workspace_id}")
        self._check_name(workspace_id, name, except_id=None)
        row = ChannelRow(
            workspace_id=workspace_id,
            name=name,
            network=network,
            settings=dict(settings or {}),
            daily_cap=_checked_cap(daily_cap),
            schedule_zone=workspace.zone,
        )
        self._session.add(row)
        self._session.flush()
        return mapping.channel(row)

    def get(self, channel_id: int) -> Channel:
        """Raises NotFoundError."""
        return mapping.channel(self._row(channel_id))

    def named(self, workspace_id: int, name: str) -> Channel:
        """Raises NotFoundError."""
        row = self._session.scalar(
            select(ChannelRow).where(*_live(workspace_id), ChannelRow.name == name)
        )
        if row is None:
            raise NotFoundError(f"there is no channel “{name}”", "see socialdesk channel list")
        return mapping.channel(row)

    def all(self, workspace_id: int | None = None) -> tuple[Channel, ...]:
        """The channels that are there, the oldest first."""
        rows = self._session.scalars(
            select(ChannelRow).where(*_live(workspace_id)).order_by(ChannelRow.id)
        )
        return tuple(mapping.channel(row) for row in rows)

    def rename(self, channel_id: int, name: str) -> Channel:
        """Raises InputError for a name that is empty or taken, NotFoundError."""
        row = self._row(channel_id)
        self._check_name(row.workspace_id, name, except_id=channel_id)
        row.name = name
        return self._kept(row)

    def set_settings(self, channel_id: int, settings: Mapping[str, str]) -> Channel:
        """Replace the settings. Raises NotFoundError."""
        row = self._row(channel_id)
        row.settings = dict(settings)
        return self._kept(row)

    def set_daily_cap(self, channel_id: int, daily_cap: int) -> Channel:
        """Raises InputError for a negative cap, NotFoundError."""
        row = self._row(channel_id)
        row.daily_cap = _checked_cap(daily_cap)
        return self._kept(row)

    def set_min_gap(self, channel_id: int, min_gap: timedelta) -> Channel:
        """Raises InputError for a gap that is negative or longer than a week, NotFoundError."""
        row = self._row(channel_id)
        row.min_gap = _checked_gap(min_gap)
        return self._kept(row)

    def set_paused(self, channel_id: int, paused: bool) -> Channel:
        """Raises NotFoundError."""
        row = self._row(channel_id)
        row.paused = paused
        return self._kept(row)

    def set_trouble(self, channel_id: int, trouble: str) -> Channel:
        """Say in one line why the channel can't publish; empty when it can again."""
        row = self._row(channel_id)
        row.trouble = trouble
        return self._kept(row)

    def schedule(self, channel_id: int) -> PostingSchedule:
        """The weekly slots, in order. Raises NotFoundError."""
        return mapping.schedule(self._row(channel_id))

    def set_schedule(self, schedule: PostingSchedule) -> PostingSchedule:
        """Replace a channel's slots and zone; what is planned already stays where it is.

        Raises:
            InputError: the zone is none.
            NotFoundError: there is no such channel.
        """
        zone_named(schedule.zone)
        row = self._row(schedule.channel_id)
        row.schedule_zone = schedule.zone
        minutes = {(slot.weekday, slot.at.hour * 60 + slot.at.minute) for slot in schedule.slots}
        self._session.execute(delete(SlotRow).where(SlotRow.channel_id == row.id))
        self._session.expire(row, ["slots"])
        self._session.add_all(
            SlotRow(channel_id=row.id, weekday=int(weekday), minute=minute)
            for weekday, minute in minutes
        )
        self._session.flush()
        return mapping.schedule(row)

    def remove(self, channel_id: int, now: datetime) -> None:
        """Remove a channel and what it had not published; what it published stays readable.

        Raises:
            StateError: something is on its way out, or may be.
            NotFoundError: there is no such channel.
        """
        row = self._row(channel_id)
        of_channel = DeliveryRow.channel_id == channel_id
        if self._session.scalar(
            select(exists().where(of_channel, DeliveryRow.state.in_(_UNSETTLED)))
        ):
            raise StateError(
                f"“{row.name}” has posts whose outcome is not settled",
                "settle them first, then remove the channel",
            )
        self._session.execute(
            delete(DeliveryRow).where(of_channel, DeliveryRow.state != State.PUBLISHED)
        )
        row.removed_at = now
        self._session.flush()

    def _row(self, channel_id: int) -> ChannelRow:
        row = self._session.get(ChannelRow, channel_id)
        if row is None:
            raise NotFoundError(f"there is no channel {channel_id}")
        return row

    def _kept(self, row: ChannelRow) -> Channel:
        self._session.flush()
        return mapping.channel(row)

    def _check_name(self, workspace_id: int, name: str, except_id: int | None) -> None:
        if not storable(name).strip():
            raise InputError("a channel needs a name")
        taken = self._session.scalar(
            select(ChannelRow.id).where(*_live(workspace_id), ChannelRow.name == name)
        )
        if taken not in (None, except_id):
            raise InputError(f"there is already a channel “{name}”", "choose another name")


def _live(workspace_id: int | None) -> tuple[ColumnElement[bool], ...]:
    still_there = ChannelRow.removed_at.is_(None)
    if workspace_id is None:
        return (still_there,)
    return (still_there, ChannelRow.workspace_id == workspace_id)


def _checked_cap(daily_cap: int) -> int:
    if daily_cap < 0:
        raise InputError("a daily cap can't be negative", "use 0 or more")
    return daily_cap


def _checked_gap(min_gap: timedelta) -> timedelta:
    if not timedelta() <= min_gap <= LONGEST_GAP:
        raise InputError("the time between two posts can't be that", "use 0 minutes to a week")
    return min_gap
