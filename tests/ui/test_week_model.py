"""The week and the month as tables that can be read without a screen."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from socialdesk_ui.models.days import plan_days, span
from socialdesk_ui.models.month_model import MonthModel
from socialdesk_ui.models.week_model import WeekModel
from tests.ui.calendar_values import FEED, WARSAW, entry, slot

ZONE = ZoneInfo(WARSAW)
AT_NINE = entry("2026-11-24 08:30")


def week() -> WeekModel:
    model = WeekModel()
    dates = span(date(2026, 11, 23), 7)
    model.show_days(plan_days([AT_NINE], [slot("2026-11-24 16:00")], [FEED], dates, ZONE))
    return model


def said(model: WeekModel, hour: int, column: int) -> object:
    return model.data(model.index(hour, column), Qt.ItemDataRole.AccessibleTextRole)


def test_an_hour_with_a_post_says_all_of_it() -> None:
    assert said(week(), 9, 1) == "09:30, Scheduled, Corner Bakery: Fresh rye bread from seven."


def test_an_empty_hour_says_so() -> None:
    assert said(week(), 10, 1) == "Nothing at 10:00"


def test_a_free_slot_says_its_minute() -> None:
    assert said(week(), 17, 1) == "Free slot at 17:00"


def test_columns_and_rows_are_days_and_hours() -> None:
    model = week()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Tuesday 24 November"
    assert model.headerData(9, Qt.Orientation.Vertical) == "09:00"


def test_a_day_of_the_month_lists_its_posts() -> None:
    model = MonthModel()
    model.show_days(plan_days([AT_NINE], [], [FEED], span(date(2026, 10, 26), 42), ZONE))
    words = model.data(model.index_of(date(2026, 11, 24)), Qt.ItemDataRole.AccessibleTextRole)
    assert str(words).startswith("Tuesday 24 November: 09:30, Scheduled")


def test_a_date_that_is_not_shown_has_no_cell() -> None:
    model = MonthModel()
    model.show_days(plan_days([], [], [], span(date(2026, 10, 26), 42), ZONE))
    assert not model.index_of(date(2027, 1, 1)).isValid()
