"""Holidays and notes as the calendar's quiet layer."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from socialdesk.desk.holidays import set_country
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar_notes import CalendarNote
from socialdesk_ui.models.day_marks import marked
from socialdesk_ui.models.days import Day, span
from socialdesk_ui.rooms.calendar.scales import Scale
from tests.ui.calendar_values import WARSAW, utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
ZONE = ZoneInfo(WARSAW)


def notes_on(start: str, end: str) -> list[tuple[str, ...]]:
    days = [Day(each) for each in span(date(2026, 11, 23), 4)]
    note = CalendarNote("1", utc(start), utc(end), whole_day=True, text="The\nfair")
    return [day.notes for day in marked(days, {}, [note], ZONE)]


def test_a_note_is_on_every_day_that_it_touches() -> None:
    two_days = notes_on("2026-11-23 23:00", "2026-11-25 23:00")
    assert two_days == [(), ("The fair",), ("The fair",), ()]


def test_a_note_without_a_length_is_on_its_day() -> None:
    assert notes_on("2026-11-24 08:00", "2026-11-24 08:00") == [(), ("The fair",), (), ()]


def test_a_holiday_is_said_in_month_week_and_to_a_screen_reader(
    shop: Shop, open_window: Opener
) -> None:
    set_country(shop.desk, "PL")
    opened = open_window()
    opened.calendar.show_date(date(2026, 12, 25), Scale.MONTH)
    opened.settle()
    month = opened.calendar.month.month
    christmas = month.index_of(date(2026, 12, 25))
    assert month.day(christmas).holiday == "Christmas Day"
    assert str(month.data(christmas)).startswith("Friday 25 December, Christmas Day")
    opened.calendar.show_date(date(2026, 12, 25), Scale.WEEK)
    opened.settle()
    head = opened.calendar.week.week.headerData(4, Qt.Orientation.Horizontal)
    assert head == "Friday 25 December, Christmas Day"


@OPENS_A_DIALOG
def test_the_country_is_chosen_by_name(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    opened.window.action_list.trigger("view.holidays")
    opened.settle()
    dialog = opened.window.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "No holidays"
    dialog.setTextValue("Finland")
    dialog.accept()
    opened.settle()
    assert workspace(shop.desk).country == "FI"
