"""Commands that bring in a plan from another program's file."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from socialdesk.desk.channels import list_channels
from socialdesk.desk.checking import what_stops
from socialdesk.desk.desk import Desk
from socialdesk.desk.pictures import import_picture
from socialdesk.desk.planning import check_not_past, plan_for, planned_state
from socialdesk.desk.undo import recorded
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.media import Attachment
from socialdesk.domain.plan_rows import (
    Column,
    DayOrder,
    PlanColumns,
    PlanFile,
    PlanFormat,
    PlanRow,
)
from socialdesk.domain.planning import AsDraft
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk.domain.undo import Action
from socialdesk.exchange.plan.pictures import beside, fetched, on_the_web
from socialdesk.exchange.plan.reading import read_columns, read_plan
from socialdesk.store.posts import NewDelivery, PostRepository

Progress = Callable[[int, int], bool]
"""Told how many of how many rows are ready; ``False`` stops before anything is kept."""


@dataclass(frozen=True)
class Imported:
    """What came of an import: the new posts, and why rows were left out, by their lines."""

    post_ids: tuple[int, ...]
    left_out: Mapping[int, str]


def look_at_plan_file(desk: Desk, file: Path, plan_format: PlanFormat | None = None) -> PlanColumns:
    """The file's columns, for a person to say what each holds. Raises InputError."""
    languages = workspace(desk).languages
    return read_columns(file, languages=languages, plan_format=plan_format)


def read_plan_file(
    desk: Desk,
    file: Path,
    *,
    channel_ids: Sequence[int] = (),
    plan_format: PlanFormat | None = None,
    mapping: Mapping[Column, int] | None = None,
    order: DayOrder | None = None,
) -> PlanFile:
    """The file as it is understood, with every row's problems. Changes nothing.

    ``channel_ids`` get the rows that name no channel. Raises InputError as ``read_plan``.
    """
    shop = workspace(desk)
    plan = read_plan(
        file,
        zone_named(shop.zone),
        desk.clock.now(),
        languages=shop.languages,
        plan_format=plan_format,
        mapping=mapping,
        order=order,
    )
    channels = list_channels(desk)
    return replace(
        plan, rows=tuple(_with_problems(row, file, channels, channel_ids) for row in plan.rows)
    )


def import_plan(
    desk: Desk,
    file: Path,
    plan: PlanFile,
    *,
    channel_ids: Sequence[int] = (),
    lines: Collection[int] | None = None,
    progress: Progress | None = None,
) -> Imported:
    """Make a post of every row that can be imported, or of those on ``lines``: one step to undo.

    Pictures are fetched first; a row whose picture can't be had is left out and named. Raises
    InputError where it is not settled whether the day or the month comes first.
    """
    if plan.asks_for_order:
        raise InputError("03/04 may be in March or in April", "say which comes first")
    channels = list_channels(desk)
    chosen = [row for row in plan.rows if lines is None or row.line in lines]
    left_out = {row.line: row.problems[0] for row in chosen if row.problems}
    ready: list[tuple[PlanRow, tuple[Attachment, ...]]] = []
    fit = [row for row in chosen if row.can_be_imported]
    for done, row in enumerate(fit):
        if progress is not None and not progress(done, len(fit)):
            return Imported((), {})
        try:
            ready.append((row, _attachments(desk, file, row)))
        except InputError as error:
            left_out[row.line] = str(error)
    return Imported(_kept(desk, ready, channels, channel_ids), left_out)


def _kept(
    desk: Desk,
    ready: Sequence[tuple[PlanRow, tuple[Attachment, ...]]],
    channels: Sequence[Channel],
    channel_ids: Sequence[int],
) -> tuple[int, ...]:
    zone = workspace(desk).zone
    now = desk.clock.now()
    added: list[int] = []
    with recorded(desk, Action.IMPORT) as change:
        posts = PostRepository(change.session)
        drafts = {c.id: plan_for(change.session, c.id, AsDraft(), now) for c in channels}
        planned = {c.id: planned_state(change.session, c.id, State.DRAFT) for c in channels}
        for row, attachments in ready:
            moment = _moment_of(row, zone, now)
            goes_to = [channel.id for channel in _channels_of(row, channels, channel_ids)]
            post_id = posts.insert(
                desk.workspace_id,
                row.text,
                now,
                attachments=attachments,
                labels=row.labels,
                deliveries=[
                    NewDelivery(number, zone, moment, planned[number])
                    if moment
                    else NewDelivery(number, drafts[number].zone)
                    for number in goes_to
                ],
                campaign=row.campaign,
                notes=row.notes,
                first_comment=row.first_comment,
            )
            change.made(post_id)
            added.append(post_id)
    return tuple(added)


def _moment_of(row: PlanRow, zone: str, now: datetime) -> datetime | None:
    """The row's UTC moment. Raises InputError where it has passed since the file was read."""
    if row.moment is None:
        return None
    moment = resolve(row.moment, zone_named(zone))
    check_not_past(moment, zone, now)
    return moment


def _channels_of(
    row: PlanRow, channels: Sequence[Channel], channel_ids: Sequence[int]
) -> list[Channel]:
    if not row.channels:
        return [channel for channel in channels if channel.id in channel_ids]
    names = {name.casefold() for name in row.channels}
    return [channel for channel in channels if channel.name.casefold() in names]


def _with_problems(
    row: PlanRow, file: Path, channels: Sequence[Channel], channel_ids: Sequence[int]
) -> PlanRow:
    """The row with what only the desk knows: its channels, their limits, and its pictures."""
    problems = list(row.problems)
    known = {channel.name.casefold() for channel in channels}
    problems += [f"there is no channel “{n}”" for n in row.channels if n.casefold() not in known]
    goes_to = _channels_of(row, channels, channel_ids)
    if row.moment and not goes_to and not row.channels:
        problems.append("it names no channel and none is chosen")
    for named in row.pictures:
        if not on_the_web(named):
            problems += _why_not(file, named)
    alts = row.alts[: len(row.pictures)]
    for channel in goes_to:
        request = LintRequest(
            row.text,
            network=channel.measured_as,
            alts=(*alts, *[""] * (len(row.pictures) - len(alts))),
        )
        problems += [f"{channel.name}: {stop.message}" for stop in what_stops(request)]
    return replace(row, problems=tuple(dict.fromkeys(problems)))


def _why_not(file: Path, named: str) -> list[str]:
    try:
        beside(file, named)
    except InputError as error:
        return [str(error)]
    return []


def _attachments(desk: Desk, file: Path, row: PlanRow) -> tuple[Attachment, ...]:
    attachments = []
    for number, named in enumerate(row.pictures):
        alt = row.alts[number] if number < len(row.alts) else ""
        if on_the_web(named):
            with fetched(named) as path:
                media = import_picture(desk, path)
        else:
            media = import_picture(desk, beside(file, named))
        attachments.append(Attachment(media, alt))
    return tuple(attachments)
