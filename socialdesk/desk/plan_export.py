"""Commands that write the plan for other programs, and read other calendars as notes."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar_notes import CalendarNote, ReadNotes
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.errors import SurroundingsError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import zone_named
from socialdesk.exchange.plan.writing import plan_as_csv
from socialdesk.store.calendar_notes import CalendarNoteRepository
from socialdesk.store.identity import folder_id

_FAR = datetime.max.replace(tzinfo=UTC)


def export_csv(desk: Desk, target: Path, query: PostQuery) -> int:
    """Write the plan as CSV; how many rows. Raises SurroundingsError where it can't be written."""
    deliveries = _deliveries(desk, query)
    write_file(target, plan_as_csv(deliveries, zone_named(workspace(desk).zone)))
    return len(deliveries)


def export_calendar(desk: Desk, target: Path, query: PostQuery) -> int:
    """Write the plan as an iCalendar file; how many events. Raises as :func:`export_csv`."""
    # icalendar and what it brings stay out of memory until a calendar file is in question.
    from socialdesk.exchange.plan.calendar_files import plan_as_calendar

    deliveries = [pair for pair in _deliveries(desk, query) if _moment(pair[1]) is not None]
    with desk.database.read() as session:
        calendar_id = folder_id(session)
    write_file(target, plan_as_calendar(deliveries, calendar_id, desk.clock.now()))
    return len(deliveries)


def read_calendar_file(desk: Desk, file: Path) -> ReadNotes:
    """What a calendar file holds. Changes nothing. Raises InputError."""
    from socialdesk.exchange.plan.calendar_files import read_notes

    return read_notes(file, zone_named(workspace(desk).zone), desk.clock.now())


def import_notes(desk: Desk, notes: Sequence[CalendarNote]) -> int:
    """Put events on the calendar as notes; how many are new. Those that were there are updated."""
    with desk.database.write() as session:
        added = CalendarNoteRepository(session).keep(desk.workspace_id, notes)
    desk.events.emit(PostsChanged())
    return added


def calendar_notes(desk: Desk, first: datetime, last: datetime) -> tuple[CalendarNote, ...]:
    """The notes that touch a span of UTC moments, ``last`` exclusive."""
    with desk.database.read() as session:
        return CalendarNoteRepository(session).between(desk.workspace_id, first, last)


def remove_notes(desk: Desk, note_ids: Sequence[int]) -> None:
    """Take notes off the calendar."""
    with desk.database.write() as session:
        CalendarNoteRepository(session).remove(desk.workspace_id, note_ids)
    desk.events.emit(PostsChanged())


def _deliveries(desk: Desk, query: PostQuery) -> list[tuple[Post, Delivery]]:
    """Each delivery that itself matches, in order of time, those without one last."""
    pairs = [pair for post in list_posts(desk, query) for pair in _matching(post, query)]
    return sorted(pairs, key=lambda pair: (_moment(pair[1]) or _FAR, pair[1].id))


def _matching(post: Post, query: PostQuery) -> Iterator[tuple[Post, Delivery]]:
    for delivery in post.deliveries:
        moment = _moment(delivery)
        in_time = (query.first is None or (moment is not None and moment >= query.first)) and (
            query.last is None or (moment is not None and moment < query.last)
        )
        in_state = not query.states or delivery.state in query.states
        on_channel = not query.channel_ids or delivery.channel.id in query.channel_ids
        if in_time and in_state and on_channel:
            yield post, delivery


def _moment(delivery: Delivery) -> datetime | None:
    return delivery.published_at or delivery.scheduled_for


def write_file(target: Path, content: bytes) -> None:
    """Replace a file in one step. Raises SurroundingsError where it can't be written."""
    part = target.with_name(target.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise SurroundingsError(
            f"{target} can't be written ({error.strerror})", "choose another place"
        ) from error
