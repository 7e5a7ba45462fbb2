"""Rows as the domain values that everyone else sees."""

from datetime import time

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Attempt, Delivery, FollowUp, FollowUpKind, FollowUpState
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import PostingSchedule, Slot, Weekday
from socialdesk.domain.workspace import Workspace
from socialdesk.store.models import (
    AttemptRow,
    ChannelRow,
    DeliveryRow,
    FollowUpRow,
    MediaRow,
    PostRow,
    WorkspaceRow,
)


def workspace(row: WorkspaceRow) -> Workspace:
    return Workspace(
        id=row.id,
        name=row.name,
        zone=row.zone,
        languages=tuple(row.languages),
        packs=tuple(row.packs),
        late_grace=row.late_grace,
        country=row.country,
        repeat_days=row.repeat_days,
        needs_approval=row.needs_approval,
    )


def channel(row: ChannelRow) -> Channel:
    return Channel(
        id=row.id,
        workspace_id=row.workspace_id,
        name=row.name,
        network=NetworkId(row.network),
        settings=dict(row.settings),
        daily_cap=row.daily_cap,
        paused=row.paused,
        trouble=row.trouble,
        min_gap=row.min_gap,
    )


def schedule(row: ChannelRow) -> PostingSchedule:
    slots = (Slot(Weekday(slot.weekday), time(*divmod(slot.minute, 60))) for slot in row.slots)
    return PostingSchedule(row.id, row.schedule_zone, tuple(sorted(slots)))


def media(row: MediaRow) -> Media:
    return Media(row.digest, row.mime, row.size, row.width, row.height)


def attempt(row: AttemptRow) -> Attempt:
    return Attempt(row.number, row.started_at, row.outcome, row.ended_at, row.detail)


def follow_up(row: FollowUpRow) -> FollowUp:
    return FollowUp(
        FollowUpKind(row.kind), FollowUpState(row.state), row.tries, row.remote_id, row.problem
    )


def delivery(row: DeliveryRow) -> Delivery:
    return Delivery(
        id=row.id,
        post_id=row.post_id,
        channel=channel(row.channel),
        state=row.state,
        zone=row.zone,
        text=row.text,
        scheduled_for=row.scheduled_for,
        not_before=row.not_before,
        published_at=row.published_at,
        remote_id=row.remote_id,
        remote_url=row.remote_url,
        problem=row.problem,
        attempts=tuple(attempt(each) for each in row.attempts),
        options=dict(row.options),
        follow_ups=tuple(follow_up(each) for each in row.follow_ups),
    )


def attachments(row: PostRow) -> tuple[Attachment, ...]:
    return tuple(Attachment(media(each.media), each.alt) for each in row.pictures)


def post(row: PostRow) -> Post:
    return Post(
        id=row.id,
        workspace_id=row.workspace_id,
        text=row.text,
        created_at=row.created_at,
        updated_at=row.updated_at,
        attachments=attachments(row),
        labels=tuple(label.name for label in row.labels),
        deliveries=tuple(delivery(each) for each in row.deliveries),
        findings_accepted=row.findings_accepted,
        campaign=row.campaign.name if row.campaign else "",
        notes=row.notes,
        first_comment=row.first_comment,
    )
