"""Whether a channel says the same thing again too soon."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from socialdesk.desk.channels import list_channels
from socialdesk.desk.checking import ChannelFindings
from socialdesk.desk.desk import Desk
from socialdesk.desk.ignored import ignored_findings
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.findings import (
    Finding,
    FindingKind,
    IgnoredFinding,
    Level,
    without_ignored,
)
from socialdesk.domain.planning import PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.repeats import SAME, Wording, likeness, says_the_same, wording
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk.store.database import Database
from socialdesk.store.posts import PostRepository
from socialdesk.store.published_texts import ChannelText, texts_between

RULE = "queue.repeated"
_QUOTED = 40
"""How many characters of the other post tell which one it is."""


@dataclass(frozen=True)
class Saying:
    """What one channel is to say, and when (UTC)."""

    channel_id: int
    text: str
    moment: datetime


def find_repeats(
    desk: Desk, sayings: Sequence[Saying], post_id: int | None = None
) -> Mapping[int, Finding]:
    """By channel id, the finding on a text that the channel says again within the workspace's days.

    The nearest repeat is named. ``post_id`` is the post itself, which never repeats itself.
    """
    settings = workspace(desk)
    days = timedelta(days=settings.repeat_days)
    if not days or not sayings:
        return {}
    names = {channel.id: channel.name for channel in list_channels(desk)}
    found: dict[int, Finding] = {}
    for moment, group in groupby(sorted(sayings, key=_moment), _moment):
        together = [saying for saying in group if saying.channel_id in names]
        others = _around(desk.database, together, moment, days, post_id)
        for saying in together:
            repeat = _nearest(saying, others)
            if repeat is not None:
                name = names[saying.channel_id]
                found[saying.channel_id] = _finding(repeat, name, settings.repeat_days)
    return found


def repeats_in(
    desk: Desk, content: PostContent, local: datetime | None, post_id: int | None = None
) -> Mapping[int, Finding]:
    """:func:`find_repeats` in a text that is being written.

    ``local`` is the time chosen for it by the workspace's clock (naive); without one it is the
    time for which the post is planned already, or now.
    """
    planned: Mapping[int, datetime | None] = {}
    if local is not None:
        zone = zone_named(workspace(desk).zone)
        planned = dict.fromkeys(content.channels, resolve(local, zone))
    elif post_id is not None:
        with desk.database.read() as session:
            deliveries = PostRepository(session).get(post_id).deliveries
        planned = {delivery.channel.id: delivery.scheduled_for for delivery in deliveries}
    now = desk.clock.now()
    sayings = [
        Saying(channel, content.text_for(channel), planned.get(channel) or now)
        for channel in content.channels
    ]
    return find_repeats(desk, sayings, post_id)


def with_repeats(
    desk: Desk, post: Post, findings: tuple[ChannelFindings, ...]
) -> tuple[ChannelFindings, ...]:
    """The findings on a post as it is kept, and those on its texts that come again."""
    sayings = [
        Saying(d.channel.id, post.text_for(d), d.scheduled_for or desk.clock.now())
        for d in post.deliveries
        if d.published_at is None
    ]
    ignored = ignored_findings(desk, post.id)
    repeats = find_repeats(desk, sayings, post.id)
    return tuple(_with(group, repeats.get(group.channel_id or 0), ignored) for group in findings)


def _with(
    group: ChannelFindings, repeat: Finding | None, ignored: frozenset[IgnoredFinding]
) -> ChannelFindings:
    if repeat is None:
        return group
    added = without_ignored((repeat,), ignored)
    return ChannelFindings(group.channel_id, group.channel_name, (*group.findings, *added))


def _around(
    database: Database,
    sayings: Sequence[Saying],
    moment: datetime,
    days: timedelta,
    post_id: int | None,
) -> list[tuple[ChannelText, Wording]]:
    channels = {saying.channel_id for saying in sayings}
    with database.read() as session:
        texts = texts_between(session, channels, moment - days, moment + days)
    return [(each, wording(each.text)) for each in texts if each.post_id != post_id]


@dataclass(frozen=True)
class _Repeat:
    other: ChannelText
    likeness: float


def _nearest(saying: Saying, others: Sequence[tuple[ChannelText, Wording]]) -> _Repeat | None:
    said = wording(saying.text)
    alike = [
        _Repeat(other, likeness(said, its))
        for other, its in others
        if other.channel_id == saying.channel_id and says_the_same(said, its)
    ]
    return min(alike, key=lambda r: abs(r.other.moment - saying.moment), default=None)


def _finding(repeat: _Repeat, channel: str, days: int) -> Finding:
    other = repeat.other
    same = "The same text" if repeat.likeness == SAME else "Nearly the same text"
    local = other.moment.astimezone(zone_named(other.zone))
    day = f"{local.day} {local:%B %Y}"
    when = f"went out on {day}" if other.state is State.PUBLISHED else f"is planned for {day}"
    return Finding(
        rule=RULE,
        kind=FindingKind.VOICE,
        level=Level.WARNING,
        start=0,
        end=0,
        match="",
        message=f"{same} {when} on {channel}: “{_start_of(other.text)}”",
        why=f"Followers notice what comes again within {days} days, and scroll past it.",
    )


def _start_of(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1].rstrip()}…"


def _moment(saying: Saying) -> datetime:
    return saying.moment
