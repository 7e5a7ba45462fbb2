"""The week and the month on the real window, driven by mouse and keys."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from socialdesk.domain.delivery import State
from socialdesk_ui.models.days import Card
from socialdesk_ui.rooms.calendar.card_menu import card_menu
from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.rooms.calendar.week_geometry import HOUR
from socialdesk_ui.rooms.calendar.week_view import WeekView
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.calendar_values import utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def cards_on(view: WeekView) -> list[Card]:
    return [card for day in view.week.days for card in day.cards]


def spot(view: WeekView, column: int, hour: float) -> QPoint:
    where = view.column_at(column)
    view.verticalScrollBar().setValue(int(hour * HOUR) - 200)
    where = view.column_at(column)
    return QPointF(where.left + 20, where.midnight + hour * HOUR + 8).toPoint()


def drag(qtbot: QtBot, view: WeekView, start: QPoint, end: QPoint) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(15, 15))
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def test_the_week_of_today_is_the_first_thing_one_sees(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00")
    calendar = open_window().calendar
    assert calendar.bar.title.text() == "16 – 22 November 2026"
    assert [card.at.hour for card in cards_on(calendar.week)] == [17]


def test_one_post_on_two_channels_is_one_card(shop: Shop, open_window: Opener) -> None:
    from socialdesk.desk.channels import add_feed

    shop.plan("2026-11-22 16:00", "Soup day", add_feed(shop.desk, "Shop news"))
    (card,) = cards_on(open_window().calendar.week)
    assert [channel.name for channel in card.channels] == ["Corner Bakery", "Shop news"]


def test_clicking_an_empty_hour_composes_there(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda moment=None, **_: asked.append(moment))
    week = opened.calendar.week
    qtbot.mouseClick(week.viewport(), LEFT, pos=spot(week, 6, 15))
    assert asked == [utc("2026-11-22 14:00")]


def test_clicking_a_free_slot_composes_at_its_minute(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.set_slots("sun 17:30")
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda moment=None, **_: asked.append(moment))
    week = opened.calendar.week
    qtbot.mouseClick(week.viewport(), LEFT, pos=spot(week, 6, 17.5))
    assert asked == [utc("2026-11-22 16:30")]


def test_enter_composes_in_the_focused_hour(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda moment=None, **_: asked.append(moment))
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Down)
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Return)
    assert asked == [utc("2026-11-22 12:00")]


def test_clicking_a_card_opens_its_post(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-22 16:00")
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    week = opened.calendar.week
    qtbot.mouseClick(week.viewport(), LEFT, pos=spot(week, 6, 17))
    assert asked == [{"post_id": post.id}]


def test_a_card_is_dragged_to_another_day_and_hour(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    post = shop.plan("2026-11-22 13:00")
    opened = open_window()
    opened.calendar.step(1)
    opened.calendar.step(-1)
    opened.settle()
    week = opened.calendar.week
    start = spot(week, 6, 14)
    drag(qtbot, week, start, start + QPoint(0, 2 * HOUR))
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 15:00")
    assert opened.window.toasts.texts() == ["Moved to today at 16:00"]


def test_undo_takes_a_move_back(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.plan("2026-11-22 13:00")
    opened = open_window()
    week = opened.calendar.week
    start = spot(week, 6, 14)
    drag(qtbot, week, start, start + QPoint(0, HOUR))
    opened.settle()
    (toast,) = opened.window.toasts.shown()
    qtbot.mouseClick(toast.action, LEFT)
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 13:00")


def test_a_card_is_not_dropped_into_the_past(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.plan("2026-11-22 13:00")
    opened = open_window()
    week = opened.calendar.week
    start = spot(week, 6, 14)
    drag(qtbot, week, start, start - QPoint(0, 4 * HOUR))
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 13:00")


def test_escape_gives_a_drag_up(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.plan("2026-11-22 13:00")
    opened = open_window()
    week = opened.calendar.week
    start = spot(week, 6, 14)
    qtbot.mousePress(week.viewport(), LEFT, pos=start)
    qtbot.mouseMove(week.viewport(), start + QPoint(0, 100))
    qtbot.keyClick(week, Qt.Key.Key_Escape)
    qtbot.mouseRelease(week.viewport(), LEFT, pos=spot(week, 6, 20))
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 13:00")


def test_shift_and_an_arrow_move_the_focused_card(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    post = shop.plan("2026-11-22 12:30")
    opened = open_window()
    week = opened.calendar.week
    qtbot.keyClick(week, Qt.Key.Key_Down)
    qtbot.keyClick(week, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 13:30")


@pytest.mark.parametrize(
    ("key", "title"),
    [
        (Qt.Key.Key_PageDown, "23 – 29 November 2026"),
        (Qt.Key.Key_PageUp, "9 – 15 November 2026"),
        (Qt.Key.Key_Right, "23 – 29 November 2026"),
        (Qt.Key.Key_M, "November 2026"),
    ],
)
def test_keys_move_through_time(
    shop: Shop, open_window: Opener, qtbot: QtBot, key: Qt.Key, title: str
) -> None:
    opened = open_window()
    qtbot.keyClick(opened.calendar.week, key)
    assert opened.calendar.bar.title.text() == title


def test_t_comes_back_to_today(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    calendar = open_window().calendar
    calendar.show_date(date(2027, 3, 1))
    qtbot.keyClick(calendar.week, Qt.Key.Key_T)
    assert calendar.bar.title.text() == "16 – 22 November 2026"


def test_search_leaves_the_posts_with_all_words(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    shop.plan("2026-11-22 14:00", "Rye bread")
    shop.plan("2026-11-22 16:00", "Cinnamon rolls")
    opened = open_window()
    qtbot.keyClicks(opened.window.top_bar.search, "rolls cinn")
    opened.settle()
    assert [card.text for card in cards_on(opened.calendar.week)] == ["Cinnamon rolls"]


def test_an_empty_week_asks_for_a_post(shop: Shop, open_window: Opener) -> None:
    note = open_window().calendar.empty
    assert note.isVisible()
    assert note.sentence.text() == "Nothing is planned here yet."


def test_a_desk_without_channels_asks_for_one(open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.calendar.empty.button, LEFT)
    assert opened.window.rail.buttons[RoomName.SETTINGS].isChecked()


def test_a_post_added_elsewhere_appears_by_itself(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    assert opened.launch.desk is not None
    Shop(opened.launch.desk, shop.clock, shop.feed).plan("2026-11-22 16:00", "Just in")
    opened.settle()
    assert [card.text for card in cards_on(opened.calendar.week)] == ["Just in"]


def test_the_menu_offers_what_the_state_allows(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 16:00")
    calendar = open_window().calendar
    (card,) = cards_on(calendar.week)
    menu = card_menu((card,), calendar.commands, (), calendar)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Edit", "Share now", "Move", "Label", "Back to draft", "Delete"]


def test_back_to_draft_can_be_undone(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.plan("2026-11-22 16:00")
    opened = open_window()
    opened.calendar.commands.back_to_draft(cards_on(opened.calendar.week))
    opened.settle()
    assert shop.post(post).state is State.DRAFT
    qtbot.mouseClick(opened.window.toasts.shown()[0].action, LEFT)
    opened.settle()
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-22 16:00")


def test_a_click_on_a_date_of_the_month_shows_the_day(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    calendar = opened.calendar
    calendar.show_date(date(2026, 11, 22), Scale.MONTH)
    opened.settle()
    cell = calendar.month.visualRect(calendar.month.month.index_of(date(2026, 11, 4)))
    qtbot.mouseClick(calendar.month.viewport(), LEFT, pos=cell.topLeft() + QPoint(12, 12))
    assert calendar.bar.title.text() == "Wednesday 4 November 2026"


def test_a_click_on_a_post_of_the_month_opens_it(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-24 16:00")
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    opened.calendar.show_date(date(2026, 11, 22), Scale.MONTH)
    opened.settle()
    month = opened.calendar.month
    cell = month.visualRect(month.month.index_of(date(2026, 11, 24)))
    qtbot.mouseClick(month.viewport(), LEFT, pos=cell.topLeft() + QPoint(40, 38))
    assert asked == [{"post_id": post.id}]


@OPENS_A_DIALOG
def test_a_crowd_is_listed_behind_plus_more(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    for number in range(5):
        shop.plan("2026-11-22 16:00", f"Post {number}")
    week = open_window().calendar.week
    spot(week, 6, 17)
    chip = week.placed(6).chips[0]
    qtbot.mouseClick(week.viewport(), LEFT, pos=chip.box.center().toPoint())
    menu = week.parent().parent().findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(chip.cards)
    menu.close()


def test_the_week_opens_at_working_hours_even_with_a_post_at_night(
    shop: Shop, open_window: Opener
) -> None:
    shop.plan("2026-11-22 22:00", "Sleep well")
    week = open_window().calendar.week
    assert week.rowAt(30) == 8


def test_the_calendar_says_whose_time_it_shows(
    shop: Shop, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialdesk_ui.rooms.calendar.room.machine_zone", lambda: "Asia/Tokyo")
    assert open_window().calendar.bar.zone_note.text() == "Times in Europe/Warsaw"


def test_in_the_machines_own_zone_nothing_is_said(
    shop: Shop, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialdesk_ui.rooms.calendar.room.machine_zone", lambda: "Europe/Warsaw")
    assert open_window().calendar.bar.zone_note.text() == ""
