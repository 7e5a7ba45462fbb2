"""How much time the calendar shows at once: which dates, what they are called, what comes next."""

from datetime import date, timedelta
from enum import StrEnum

from socialdesk_ui.models.days import span
from socialdesk_ui.models.month_model import DAYS, WEEKS
from socialdesk_ui.runtime.i18n import day_text, range_title, week_start


class Scale(StrEnum):
    """How much time is on the screen."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    LIST = "list"


def dates_of(scale: Scale, anchor: date) -> tuple[date, ...]:
    """The dates on the screen; a list begins with these."""
    if scale is Scale.DAY:
        return (anchor,)
    if scale is Scale.WEEK:
        return span(week_start(anchor), 7)
    if scale is Scale.MONTH:
        return span(week_start(anchor.replace(day=1)), WEEKS * DAYS)
    return span(anchor, 7)


def stepped(scale: Scale, anchor: date, by: int) -> date:
    """Where one comes by going on (or, with a negative ``by``, back)."""
    if scale is not Scale.MONTH:
        return anchor + timedelta(days=by if scale is Scale.DAY else 7 * by)
    months = anchor.year * 12 + anchor.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def title_of(scale: Scale, anchor: date) -> str:
    """What the screen is headed with."""
    if scale is Scale.MONTH:
        return day_text(anchor, "MMMM yyyy")
    if scale is Scale.WEEK:
        dates = dates_of(scale, anchor)
        return range_title(dates[0], dates[-1])
    return day_text(anchor, "dddd d MMMM yyyy")
