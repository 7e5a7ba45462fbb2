"""Other calendars come in as notes; the plan goes out as a sheet or a calendar."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.desk.plan_export import calendar_notes
from socialdesk_ui.rooms.settings.exchange.page import ExchangePage
from socialdesk_ui.rooms.settings.exchange.spans import Span, query_of
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], tuple[OpenWindow, ExchangePage]]
LEFT = Qt.MouseButton.LeftButton
WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, 11, 10, tzinfo=UTC)
FAIR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:fair
DTSTART;VALUE=DATE:20261205
SUMMARY:Winter fair
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    file = tmp_path / "fair.ics"
    file.write_text(FAIR.replace("\n", "\r\n"))
    return file


def test_events_become_notes(shop: Shop, open_page: Opener, fair: Path, qtbot: QtBot) -> None:
    opened, page = open_page()
    page.look_at(fair)
    opened.settle()
    assert page.notes.model.lines == (("Sat 5 Dec 2026", "Winter fair"),)
    qtbot.mouseClick(page.notes.keep, LEFT)
    opened.settle()
    month = datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)
    assert [note.text for note in calendar_notes(shop.desk, *month)] == ["Winter fair"]
    assert page.currentWidget() is page.home


def test_a_file_that_is_no_calendar_is_one_clear_line(open_page: Opener, tmp_path: Path) -> None:
    (tmp_path / "odd.ics").write_text("Dear all,")
    opened, page = open_page()
    page.look_at(tmp_path / "odd.ics")
    opened.settle()
    assert page.notes.status.words.text().startswith("Not imported: odd.ics is not a calendar")
    assert not page.notes.keep.isEnabled()


def export(opened: OpenWindow, page: ExchangePage, button: QPushButton, target: Path) -> None:
    button.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    opened.settle()


@OPENS_A_DIALOG
def test_the_plan_goes_out_as_a_sheet(shop: Shop, open_page: Opener, tmp_path: Path) -> None:
    shop.plan("2026-11-24 09:00", "Rye bread")
    opened, page = open_page()
    export(opened, page, page.home.export.as_csv, tmp_path / "plan.csv")
    assert "Rye bread" in (tmp_path / "plan.csv").read_text("utf-8-sig")
    assert opened.window.toasts.texts()[-1] == "plan.csv holds 1 rows"


@OPENS_A_DIALOG
def test_the_plan_goes_out_as_a_calendar(shop: Shop, open_page: Opener, tmp_path: Path) -> None:
    shop.plan("2026-11-24 09:00", "Rye bread")
    opened, page = open_page()
    export(opened, page, page.home.export.as_calendar, tmp_path / "plan.ics")
    assert "SUMMARY:Corner Bakery: Rye bread" in (tmp_path / "plan.ics").read_text()


def test_chosen_days_are_asked_for_only_then(open_page: Opener, qtbot: QtBot) -> None:
    _, page = open_page()
    card = page.home.export
    assert not card.days.isVisible()
    card.span.setFocus()
    for _ in range(3):
        qtbot.keyClick(card.span, Qt.Key.Key_Down)
    assert card.chosen_span is Span.CHOSEN
    assert card.days.isVisible()


def test_a_span_is_whole_days_by_the_shop_s_clock() -> None:
    chosen = (date(2026, 12, 5), date(2026, 12, 1))
    query = query_of(Span.CHOSEN, NOW, WARSAW, chosen)
    assert query.first == datetime(2026, 11, 30, 23, tzinfo=UTC)
    assert query.last == datetime(2026, 12, 5, 23, tzinfo=UTC)
