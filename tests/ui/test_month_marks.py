"""The month says which days are over-full."""

from datetime import date
from zoneinfo import ZoneInfo

from socialdesk_ui.models.days import plan_days, span
from socialdesk_ui.models.month_model import MonthModel
from tests.ui.calendar_values import FEED, WARSAW, entry

FIRST = date(2026, 10, 26)


def test_an_over_full_day_says_so_in_words() -> None:
    three = [entry(f"2026-11-24 {hour}:00", post=hour) for hour in (10, 11, 12)]
    model = MonthModel()
    model.show_days(plan_days(three, (), (FEED,), span(FIRST, 42), ZoneInfo(WARSAW)))
    words = str(model.data(model.index_of(date(2026, 11, 24))))
    assert words.startswith("Tuesday 24 November, over-full: ")
