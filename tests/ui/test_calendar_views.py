"""Day, month and list on the real window: what is shown, read on, and read ahead."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from socialdesk_ui.models.agenda_model import AgendaModel
from socialdesk_ui.models.days import Day
from socialdesk_ui.rooms.calendar.scales import Scale, dates_of, stepped
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def listed(opened: OpenWindow) -> list[str]:
    model = opened.calendar.agenda.agenda
    rows = (model.row(model.index(number)) for number in range(model.rowCount()))
    return [model.head_words(row) if isinstance(row, Day) else row.text for row in rows]


def show(opened: OpenWindow, scale: Scale) -> None:
    opened.calendar.show_date(date(2026, 11, 22), scale)
    opened.settle()


@pytest.mark.parametrize(
    ("key", "title"),
    [
        (Qt.Key.Key_D, "Sunday 22 November 2026"),
        (Qt.Key.Key_L, "Sunday 22 November 2026"),
        (Qt.Key.Key_M, "November 2026"),
        (Qt.Key.Key_W, "16 – 22 November 2026"),
    ],
)
def test_a_letter_chooses_the_view(
    shop: Shop, open_window: Opener, qtbot: QtBot, key: Qt.Key, title: str
) -> None:
    opened = open_window()
    show(opened, Scale.MONTH if key != Qt.Key.Key_M else Scale.DAY)
    qtbot.keyClick(opened.calendar.views.currentWidget(), key)
    assert opened.calendar.bar.title.text() == title
    assert opened.calendar.hasFocus() or opened.calendar.views.currentWidget().hasFocus()


def test_a_day_shows_that_days_posts(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00", "Today")
    shop.plan("2026-11-23 16:00", "Tomorrow")
    opened = open_window()
    show(opened, Scale.DAY)
    (day,) = opened.calendar.week.week.days
    assert [card.text for card in day.cards] == ["Today"]
    opened.calendar.step(1)
    opened.settle()
    (day,) = opened.calendar.week.week.days
    assert [card.text for card in day.cards] == ["Tomorrow"]


def test_the_list_heads_each_day_with_posts(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00", "Rolls")
    shop.plan("2026-11-24 09:00", "Soup")
    shop.plan("2026-11-24 16:00", "Bread")
    opened = open_window()
    show(opened, Scale.LIST)
    assert listed(opened) == [
        "Sunday 22 November, 1 post",
        "Rolls",
        "Tuesday 24 November, 2 posts",
        "Soup",
        "Bread",
    ]


def test_the_list_reads_on_over_empty_months(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00", "Now")
    shop.plan("2027-08-01 16:00", "Next summer")
    opened = open_window()
    show(opened, Scale.LIST)
    opened.qtbot.waitUntil(lambda: "Next summer" in listed(opened))


def test_a_click_in_the_list_opens_the_post(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-22 16:00", "Rolls")
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    show(opened, Scale.LIST)
    agenda = opened.calendar.agenda
    where = agenda.visualRect(agenda.agenda.index(1)).center()
    qtbot.mouseClick(agenda.viewport(), LEFT, pos=where)
    qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert asked == [{"post_id": post.id}] * 2


def test_a_post_added_elsewhere_appears_in_the_list(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00", "First")
    opened = open_window()
    show(opened, Scale.LIST)
    assert opened.launch.desk is not None
    Shop(opened.launch.desk, shop.clock, shop.feed).plan("2026-11-22 17:00", "Second")
    opened.settle()
    assert listed(opened)[1:] == ["First", "Second"]


def test_a_full_day_of_the_month_opens_the_day(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    for minute in range(10, 60, 5):
        shop.plan(f"2026-11-24 16:{minute}", "Post")
    opened = open_window()
    show(opened, Scale.MONTH)
    month = opened.calendar.month
    cell = month.visualRect(month.month.index_of(date(2026, 11, 24)))
    assert "more" in str(month.month.data(month.month.index_of(date(2026, 11, 24))))
    lines = month.delegate.lines_in(cell, 10)
    qtbot.mouseClick(month.viewport(), LEFT, pos=month.delegate.line_box(cell, lines).center())
    assert opened.calendar.bar.title.text() == "Tuesday 24 November 2026"


def test_the_months_beside_it_are_read_ahead(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-12-24 16:00", "Holiday hours")
    opened = open_window()
    show(opened, Scale.MONTH)
    opened.calendar.step(1)
    assert not opened.calendar.waiting
    shown = [card.text for day in opened.calendar.month.month.days for card in day.cards]
    assert shown == ["Holiday hours"]


def test_what_was_read_ahead_is_not_shown_after_a_change(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    show(opened, Scale.MONTH)
    assert opened.launch.desk is not None
    Shop(opened.launch.desk, shop.clock, shop.feed).plan("2026-12-24 16:00", "Just in")
    opened.settle()
    opened.calendar.step(1)
    opened.settle()
    shown = [card.text for day in opened.calendar.month.month.days for card in day.cards]
    assert shown == ["Just in"]


def test_an_empty_list_gives_up_after_some_years() -> None:
    model = AgendaModel()
    asked: list[tuple[date, ...]] = []
    model.more_wanted.connect(asked.append)
    model.show_days([Day(date(2026, 11, 22))])
    for _ in range(50):
        model.append([Day(day) for day in asked[-1]])
    assert not model.canFetchMore(model.index(-1))
    assert asked[-1][-1] - date(2026, 11, 22) < timedelta(days=5 * 366)


@pytest.mark.parametrize("scale", list(Scale))
def test_a_step_on_and_one_back_lead_to_the_same_dates(scale: Scale) -> None:
    anchor = date(2026, 12, 1)
    there = stepped(scale, anchor, 1)
    assert dates_of(scale, stepped(scale, there, -1)) == dates_of(scale, anchor)


def test_a_step_in_the_list_begins_a_week_later(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00", "Now")
    shop.plan("2026-11-29 16:00", "In a week")
    opened = open_window()
    show(opened, Scale.LIST)
    opened.calendar.step(1)
    opened.settle()
    assert listed(opened) == ["Sunday 29 November, 1 post", "In a week"]


def test_beside_an_open_composer_the_bar_says_less_and_all_of_it_is_seen(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    bar = opened.calendar.bar
    assert (bar.drafts.text(), opened.calendar.filter.text()) == ("Drafts", "Filter")
    opened.window.compose()
    qtbot.waitUntil(lambda: opened.calendar.width() < 900)
    assert (bar.drafts.text(), opened.calendar.filter.text()) == ("", "")
    assert bar.drafts.accessibleName() == "Drafts"
    assert bar.rect().contains(bar.scale_buttons[Scale.LIST].geometry())
    assert bar.title.text() == "16 – 22 November 2026"


def wheel(view: QWidget, by: int) -> None:
    middle = QPointF(view.rect().center())
    there = QPointF(view.mapToGlobal(middle))
    none, still = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    buttons = Qt.MouseButton.NoButton
    event = QWheelEvent(middle, there, QPoint(), QPoint(0, by), buttons, none, still, False)
    QApplication.sendEvent(view, event)


def test_the_wheel_turns_months_and_small_steps_add_up(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    show(opened, Scale.MONTH)
    viewport = opened.calendar.month.viewport()
    wheel(viewport, -120)
    assert opened.calendar.bar.title.text() == "December 2026"
    for _ in range(3):
        wheel(viewport, 40)
    assert opened.calendar.bar.title.text() == "November 2026"


def test_the_month_around_a_week_is_read_before_it_is_asked_for(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    shop.plan("2026-11-24 16:00", "Rolls")
    opened = open_window()
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_M)
    assert not opened.calendar.waiting
    shown = [card.text for day in opened.calendar.month.month.days for card in day.cards]
    assert shown == ["Rolls"]
