"""``socialdesk import`` and ``socialdesk export``: plans as CSV files and calendars."""

from pathlib import Path
from typing import Annotated

import typer

from socialdesk.cli.moments import parse_bound
from socialdesk.cli.output import AsJson, print_json, say
from socialdesk.cli.session import channel_named, desk_open
from socialdesk.domain.errors import InputError
from socialdesk.domain.plan_rows import DayOrder, PlanFile, PlanRow
from socialdesk.domain.planning import PostQuery

importing = typer.Typer(no_args_is_help=True)
exporting = typer.Typer(no_args_is_help=True)

ChannelNames = Annotated[
    list[str] | None, typer.Option("--channel", help="For rows that name no channel.")
]
FormatName = Annotated[
    str | None, typer.Option("--format", help="socialdesk, buffer, publer, sprout or hootsuite.")
]
DayFirst = Annotated[bool, typer.Option("--day-first", help="03/04 is in April.")]
MonthFirst = Annotated[bool, typer.Option("--month-first", help="03/04 is in March.")]
Lines = Annotated[list[int] | None, typer.Option("--line", help="Only this line of the file.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would be imported.")]
Output = Annotated[Path, typer.Option("-o", "--output", help="The file to write.")]
Since = Annotated[str | None, typer.Option("--from", help="A day or a time.")]
Until = Annotated[str | None, typer.Option("--to", help="A day or a time, not included.")]


@importing.command("csv")
def import_csv(
    file: Path,
    channel: ChannelNames = None,
    format_name: FormatName = None,
    day_first: DayFirst = False,
    month_first: MonthFirst = False,
    line: Lines = None,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> int:
    """Import a plan that Buffer, Publer, Sprout Social, Hootsuite or SocialDesk wrote.

    Rows with a problem are left out and named; the exit code is 1 then.
    """
    from socialdesk.desk.plan_import import import_plan, read_plan_file
    from socialdesk.exchange.plan.reading import format_named

    order = _order(day_first, month_first)
    with desk_open() as desk:
        channel_ids = [channel_named(desk, name).id for name in channel or []]
        plan = read_plan_file(
            desk,
            file,
            channel_ids=channel_ids,
            plan_format=format_named(format_name) if format_name else None,
            order=order,
        )
        if dry_run:
            return _show(plan, as_json)
        if plan.asks_for_order:
            raise InputError(
                "a date such as 03/04 may be in March or in April",
                "add --day-first or --month-first",
            )
        made = import_plan(desk, file, plan, channel_ids=channel_ids, lines=line)
    if as_json:
        left_out = [{"line": at, "problem": why} for at, why in sorted(made.left_out.items())]
        print_json({"imported": list(made.post_ids), "left_out": left_out})
    else:
        say(f"{len(made.post_ids)} posts are in the calendar.")
        for at, why in sorted(made.left_out.items()):
            say(f"{file.name}:{at}: left out: {why}")
    return 1 if made.left_out else 0


@importing.command("ics")
def import_ics(file: Path, as_json: AsJson = False) -> None:
    """Put a calendar's events on the calendar as notes."""
    from socialdesk.desk.plan_export import import_notes, read_calendar_file

    with desk_open() as desk:
        read = read_calendar_file(desk, file)
        added = import_notes(desk, read.notes)
    if as_json:
        print_json({"added": added, "events": len(read.notes), "skipped": read.skipped})
    else:
        say(f"{added} notes are new, {len(read.notes) - added} were there, {read.skipped} skipped.")


@exporting.command("csv")
def export_as_csv(
    output: Output, since: Since = None, until: Until = None, as_json: AsJson = False
) -> None:
    """Write the plan as a CSV file."""
    from socialdesk.desk.plan_export import export_csv
    from socialdesk.desk.workspace import workspace

    with desk_open() as desk:
        zone = workspace(desk).zone
        query = PostQuery(first=parse_bound(since, zone), last=parse_bound(until, zone))
        count = export_csv(desk, output, query)
    _written(output, count, as_json)


@exporting.command("ics")
def export_as_ics(
    output: Output, since: Since = None, until: Until = None, as_json: AsJson = False
) -> None:
    """Write the plan as a calendar file."""
    from socialdesk.desk.plan_export import export_calendar
    from socialdesk.desk.workspace import workspace

    with desk_open() as desk:
        zone = workspace(desk).zone
        query = PostQuery(first=parse_bound(since, zone), last=parse_bound(until, zone))
        count = export_calendar(desk, output, query)
    _written(output, count, as_json)


def _written(output: Path, count: int, as_json: bool) -> None:
    if as_json:
        print_json({"file": str(output), "count": count})
    else:
        say(f"{count} entries are in {output}.")


def _order(day_first: bool, month_first: bool) -> DayOrder | None:
    if day_first and month_first:
        raise InputError("either the day or the month comes first", "leave one of the two out")
    if day_first:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if month_first else None


def _show(plan: PlanFile, as_json: bool) -> int:
    if as_json:
        print_json(
            {
                "format": plan.format.id,
                "orders": [order.value for order in plan.orders],
                "order": plan.order.value if plan.order else None,
                "rows": [_row_as_json(row) for row in plan.rows],
            }
        )
    else:
        say(f"{plan.name}: {len(plan.rows)} rows as {plan.format.name} writes them.")
        for row in plan.rows:
            when = f"{row.moment:%Y-%m-%d %H:%M}" if row.moment else "draft"
            notes = "; ".join((*row.problems, *row.remarks))
            say(f"{row.line:>5}  {when:<16}  {row.text[:50]!r}  {notes}".rstrip())
    return 1 if any(row.problems for row in plan.rows) else 0


def _row_as_json(row: PlanRow) -> dict[str, object]:
    return {
        "line": row.line,
        "text": row.text,
        "moment": row.moment.isoformat() if row.moment else None,
        "channels": list(row.channels),
        "pictures": list(row.pictures),
        "labels": list(row.labels),
        "problems": list(row.problems),
        "remarks": list(row.remarks),
    }
