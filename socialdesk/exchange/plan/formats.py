"""Whose CSV file it is, and what its columns hold."""

from collections.abc import Mapping

from socialdesk.domain.plan_formats import (
    BUFFER,
    FORMATS,
    HOOTSUITE,
    OTHER,
    PUBLER,
    SOCIALDESK,
    SPROUT,
)
from socialdesk.domain.plan_rows import Column, DayOrder, PlanFormat
from socialdesk.exchange.plan.moments import parse_moment
from socialdesk.exchange.plan.table import Row

_COMMON_NAMES = {
    Column.TEXT: ("message", "post", "content", "caption", "copy", "post text"),
    Column.MOMENT: ("date and time", "datetime", "scheduled at", "scheduled for", "publish at"),
    Column.DATE: ("day", "publish date"),
    Column.TIME: ("hour", "publish time"),
    Column.CHANNELS: ("channel", "account", "accounts", "profile", "network"),
    Column.PICTURES: ("image", "images", "picture", "media", "photo"),
    Column.ALTS: ("alt", "alt text", "description of image"),
    Column.LABELS: ("label", "tag"),
    Column.NOTES: ("note", "comment for colleagues"),
}


def detect(first: Row) -> PlanFormat:
    """Whose file it is, by its first row."""
    heads = heads_of(first)
    for known in (SPROUT, PUBLER, SOCIALDESK, BUFFER):
        here = {column for name, column in known.columns.items() if name in heads}
        if here >= _TELLING[known.id]:
            return known
    return HOOTSUITE if _starts_with_a_moment(first) else OTHER


_TELLING = {
    "sprout": {Column.DATE, Column.TIME, Column.TEXT},
    "publer": {Column.MOMENT, Column.TEXT, Column.PICTURES, Column.LABELS},
    "socialdesk": {Column.DATE, Column.TIME, Column.TEXT, Column.CHANNELS},
    "buffer": {Column.TEXT, Column.MOMENT},
}


def has_head(plan_format: PlanFormat) -> bool:
    """Whether the first row names the columns."""
    return not plan_format.positions


def mapping_of(plan_format: PlanFormat, first: Row) -> dict[Column, int]:
    """Which column holds what."""
    if plan_format.positions:
        count = max(len(first.cells), 2)
        return {column: at for at, column in enumerate(plan_format.positions) if at < count}
    names: Mapping[str, Column] = plan_format.columns or _names_in_use()
    found: dict[Column, int] = {}
    for at, head in enumerate(heads_of(first)):
        if head in names:
            found.setdefault(names[head], at)
    return found


def heads_of(first: Row) -> list[str]:
    """The heads as they are compared: without the explanation that Publer puts behind a dash."""
    return [" ".join(cell.split(" - ")[0].lower().split()) for cell in first.cells]


def _names_in_use() -> dict[str, Column]:
    names = {name: column for known in FORMATS for name, column in known.columns.items()}
    names |= {name: column for column, others in _COMMON_NAMES.items() for name in others}
    return names


def _starts_with_a_moment(row: Row) -> bool:
    return any(parse_moment(row.cell(0), order) is not None for order in DayOrder)
