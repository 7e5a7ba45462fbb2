"""What the columns and orders of an imported plan are called."""

import re
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.plan_formats import OTHER
from socialdesk.domain.plan_rows import Column, DayOrder, PlanColumns, PlanFormat
from socialdesk_ui.runtime.i18n import day_text

_DATE = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})\b")


def column_word(column: Column | None) -> str:
    """What a column holds: "Date and time"; ``None`` for one that is not used."""
    return _column_words()[column]


def _column_words() -> dict[Column | None, str]:
    say = QCoreApplication.translate
    return {
        None: say("Plan", "Not used"),
        Column.TEXT: say("Plan", "Text"),
        Column.MOMENT: say("Plan", "Date and time"),
        Column.DATE: say("Plan", "Date"),
        Column.TIME: say("Plan", "Time"),
        Column.CHANNELS: say("Plan", "Channels"),
        Column.PICTURES: say("Plan", "Pictures"),
        Column.ALTS: say("Plan", "Picture descriptions"),
        Column.LINK: say("Plan", "Link"),
        Column.LABELS: say("Plan", "Labels"),
        Column.CAMPAIGN: say("Plan", "Campaign"),
        Column.FIRST_COMMENT: say("Plan", "First comment"),
        Column.NOTES: say("Plan", "Notes for colleagues"),
    }


def format_word(plan_format: PlanFormat) -> str:
    """Whose file it is: "Buffer"."""
    other = QCoreApplication.translate("Plan", "Another program")
    return other if plan_format.id == OTHER.id else plan_format.name


def order_word(order: DayOrder, columns: PlanColumns) -> str:
    """An order by what it makes of the file's first date: "3 April 2027"."""
    say = QCoreApplication.translate
    found = _DATE.search(first_date(columns))
    if found is not None:
        first, second, year = (int(number) for number in found.groups())
        day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
        with suppress(ValueError):
            return day_text(date(year if year > 99 else 2000 + year, month, day), "d MMMM yyyy")
    first_word = say("Plan", "The day comes first")
    return first_word if order is DayOrder.DAY_FIRST else say("Plan", "The month comes first")


def first_date(columns: PlanColumns) -> str:
    """The first date in the file, as it stands there; empty where the first rows have none."""
    at = columns.mapping.get(Column.MOMENT, columns.mapping.get(Column.DATE))
    cells = (sample[at] for sample in columns.samples if at is not None)
    return next((cell for cell in cells if cell), "")
