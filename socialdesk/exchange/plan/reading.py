"""From a CSV file to the posts that it asks for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialdesk.domain.errors import InputError
from socialdesk.domain.plan_formats import FORMATS, OTHER
from socialdesk.domain.plan_rows import (
    Column,
    DayOrder,
    PlanColumns,
    PlanFile,
    PlanFormat,
    PlanRow,
)
from socialdesk.domain.schedule import chosen_moment
from socialdesk.exchange.plan import formats
from socialdesk.exchange.plan.moments import parse_date, parse_moment, parse_time, possible_orders
from socialdesk.exchange.plan.table import Row, Table, read_table

_SAMPLES = 3


def read_plan(
    file: Path,
    zone: ZoneInfo,
    now: datetime,
    *,
    languages: Sequence[str] = (),
    plan_format: PlanFormat | None = None,
    mapping: Mapping[Column, int] | None = None,
    order: DayOrder | None = None,
) -> PlanFile:
    """The file as it is understood, with each row's problems.

    What is not chosen is found out. Raises InputError for a file that can't be read or has no
    column for the text.
    """
    table = read_table(file, languages)
    chosen = plan_format or formats.detect(table.rows[0])
    found = dict(mapping) if mapping is not None else formats.mapping_of(chosen, table.rows[0])
    rows = table.rows[1:] if formats.has_head(chosen) else table.rows
    day_order = order or chosen.order
    orders = (day_order,) if day_order else possible_orders(_days(rows, found))
    if Column.TEXT not in found:
        raise InputError(
            f"{table.name} has no column that is known to hold the text",
            "say which one it is",
        )
    settled = day_order or (orders[0] if _is_plain(orders) else None)
    return PlanFile(
        table.name,
        chosen,
        _heads(table),
        found,
        orders,
        settled,
        tuple(_row(_Cells(row, found), settled or _guess(orders), zone, now) for row in rows),
    )


def read_columns(
    file: Path, *, languages: Sequence[str] = (), plan_format: PlanFormat | None = None
) -> PlanColumns:
    """The file's columns and the first cells of each. Raises InputError as :func:`read_plan`."""
    table = read_table(file, languages)
    chosen = plan_format or formats.detect(table.rows[0])
    heads = _heads(table)
    rows = table.rows[1:] if formats.has_head(chosen) else table.rows
    samples = (tuple(row.cell(at) for at in range(len(heads))) for row in rows[:_SAMPLES])
    mapping = formats.mapping_of(chosen, table.rows[0])
    return PlanColumns(table.name, chosen, heads, tuple(samples), mapping)


def format_named(name: str) -> PlanFormat:
    """Raises InputError."""
    for known in (*FORMATS, OTHER):
        if known.id == name.lower():
            return known
    names = ", ".join(known.id for known in FORMATS)
    raise InputError(f"“{name}” is not a format that is known", f"use one of {names}")


def _heads(table: Table) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in table.rows[0].cells)


def _is_plain(orders: tuple[DayOrder, ...]) -> bool:
    """Whether there is nothing to ask: a year first is read the same way in every order."""
    return len(orders) == 1 or DayOrder.YEAR_FIRST in orders


def _guess(orders: tuple[DayOrder, ...]) -> DayOrder:
    return orders[0] if orders else DayOrder.DAY_FIRST


def _days(rows: Sequence[Row], mapping: Mapping[Column, int]) -> Iterator[str]:
    for column in (Column.MOMENT, Column.DATE):
        if column in mapping:
            yield from (row.cell(mapping[column]) for row in rows)


@dataclass(frozen=True)
class _Cells:
    """One row's cells by what they hold."""

    row: Row
    mapping: Mapping[Column, int]

    def one(self, column: Column) -> str:
        return self.row.cell(self.mapping[column]) if column in self.mapping else ""

    def several(self, column: Column) -> tuple[str, ...]:
        parts = (part.strip() for part in self.one(column).split(_BETWEEN[column]))
        return tuple(part for part in parts if part)


_BETWEEN = {Column.PICTURES: ",", Column.LABELS: ",", Column.CHANNELS: ",", Column.ALTS: "||"}


def _row(cells: _Cells, order: DayOrder, zone: ZoneInfo, now: datetime) -> PlanRow:
    text = _with_link(cells.one(Column.TEXT), cells.one(Column.LINK))
    pictures = cells.several(Column.PICTURES)
    moment, problem = _moment(cells, order, zone, now)
    problems = [problem] if problem else []
    if not text and not pictures:
        problems.append("there is no text and no picture")
    return PlanRow(
        line=cells.row.line,
        text=text,
        moment=moment,
        channels=cells.several(Column.CHANNELS),
        pictures=pictures,
        alts=cells.several(Column.ALTS),
        labels=cells.several(Column.LABELS),
        campaign=cells.one(Column.CAMPAIGN),
        first_comment=cells.one(Column.FIRST_COMMENT).split("||")[0].strip(),
        notes=cells.one(Column.NOTES),
        problems=tuple(problems),
        remarks=() if moment or problem else ("no time: it becomes a draft",),
    )


def _with_link(text: str, link: str) -> str:
    """The text with the link that its program kept apart, unless it is there already."""
    first = link.split(",")[0].strip()
    return text if not first or first in text else f"{text}\n{first}".strip()


def _moment(
    cells: _Cells, order: DayOrder, zone: ZoneInfo, now: datetime
) -> tuple[datetime | None, str]:
    """The row's local time, or why there is none; neither where the row names no time."""
    day, clock = cells.one(Column.DATE), cells.one(Column.TIME)
    typed = cells.one(Column.MOMENT) or f"{day} {clock}".strip()
    if not typed:
        return None, ""
    local = parse_moment(typed, order)
    if local is None:
        return None, _why_no_time(typed, order)
    if local.tzinfo is not None:
        moment = local.astimezone(UTC)
        local = moment.astimezone(zone).replace(tzinfo=None)
    else:
        try:
            moment = chosen_moment(local, zone)
        except InputError as error:
            return None, str(error)
    return (local, "") if moment > now else (local, f"{local:%Y-%m-%d %H:%M} is in the past")


def _why_no_time(typed: str, order: DayOrder) -> str:
    if parse_date(typed, order) is not None:
        return f"“{typed}” names no hour"
    if parse_time(typed) is not None:
        return f"“{typed}” names no day"
    return f"“{typed}” is not a time"
