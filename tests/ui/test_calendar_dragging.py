"""Posts are dragged, copied and chosen in the real calendar, drafts dropped from their drawer."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desk.bulk import label_posts
from socialdesk.desk.posts import list_posts
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk_ui.rooms.calendar.month_view import MonthView
from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.rooms.calendar.week_geometry import HOUR
from tests.ui.calendar_values import utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def month(shop: Shop, open_window: Opener) -> Callable[[], OpenWindow]:
    """Opens the window on the month of the shop's day."""

    def open_it() -> OpenWindow:
        opened = open_window()
        opened.calendar.show_date(date(2026, 11, 22), Scale.MONTH)
        opened.settle()
        return opened

    return open_it


def line(month: MonthView, day: int, number: int = 0) -> QPoint:
    """Where a day's post is, or would be."""
    cell = month.visualRect(month.month.index_of(date(2026, 11, day)))
    return month.delegate.line_box(cell, number).center() - QPoint(40, 0)


def drag(widget: QWidget, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(widget, LEFT, keys, start)
    QTest.mouseMove(widget, start + QPoint(12, 12))
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, LEFT, keys, end)


def moment(shop: Shop, post: Post) -> object:
    return shop.post(post).deliveries[0].scheduled_for


def become(shop: Shop, post: Post, *events: Event) -> None:
    with shop.desk.database.write() as session:
        for event in events:
            DeliveryRepository(session).move(post.deliveries[0].id, event, shop.clock.now())


def test_a_post_dragged_over_the_month_keeps_its_time(shop: Shop, month: Opener) -> None:
    post = shop.plan("2026-11-24 16:20", "Soup")
    opened = month()
    view = opened.calendar.month
    drag(view.viewport(), line(view, 24), line(view, 27))
    opened.settle()
    assert moment(shop, post) == utc("2026-11-27 16:20")
    assert opened.window.toasts.texts() == ["Moved to Friday at 17:20"]


def test_nothing_is_dropped_on_a_day_that_is_over(shop: Shop, month: Opener) -> None:
    post = shop.plan("2026-11-24 16:20", "Soup")
    opened = month()
    view = opened.calendar.month
    drag(view.viewport(), line(view, 24), line(view, 18))
    opened.settle()
    assert moment(shop, post) == utc("2026-11-24 16:20")


def test_with_ctrl_a_copy_is_left(shop: Shop, month: Opener) -> None:
    post = shop.plan("2026-11-24 16:20", "Soup")
    opened = month()
    view = opened.calendar.month
    drag(view.viewport(), line(view, 24), line(view, 27), CTRL)
    opened.settle()
    times = [p.deliveries[0].scheduled_for for p in list_posts(shop.desk, PostQuery(text="Soup"))]
    assert times == [utc("2026-11-24 16:20"), utc("2026-11-27 16:20")]
    assert shop.post(post) == post


def test_a_missed_post_is_planned_again_where_it_is_dropped(shop: Shop, month: Opener) -> None:
    post = shop.plan("2026-11-22 12:00", "Soup")
    become(shop, post, Event.TOO_LATE)
    opened = month()
    view = opened.calendar.month
    drag(view.viewport(), line(view, 22), line(view, 27))
    opened.settle()
    assert (shop.post(post).state, moment(shop, post)) == (
        State.SCHEDULED,
        utc("2026-11-27 12:00"),
    )


def start_publishing(shop: Shop) -> None:
    with shop.desk.database.write() as session:
        later = utc("2026-11-22 12:30")
        DeliveryRepository(session).claim_due(later, claimed_by="me", lease_until=later)


def test_what_is_being_published_stays_where_it_is_in_the_month(
    shop: Shop, month: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-22 12:00", "Soup")
    start_publishing(shop)
    opened = month()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda *_, **__: asked.append(1))
    view = opened.calendar.month
    drag(view.viewport(), line(view, 22), line(view, 27))
    opened.settle()
    assert (moment(shop, post), asked) == (utc("2026-11-22 12:00"), [])


def test_what_is_being_published_stays_where_it_is_in_the_week(
    shop: Shop, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = shop.plan("2026-11-22 12:00", "Soup")
    start_publishing(shop)
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda *_, **__: asked.append(1))
    week = opened.calendar.week
    (card,) = week.placed(6).cards
    start = card.box.center().toPoint()
    drag(week.viewport(), start, start + QPoint(0, 2 * HOUR))
    opened.settle()
    assert (moment(shop, post), asked) == (utc("2026-11-22 12:00"), [])


def test_a_day_over_which_one_drags_is_marked(shop: Shop, month: Opener) -> None:
    shop.plan("2026-11-24 16:20", "Soup")
    view = month().calendar.month
    QTest.mousePress(view.viewport(), LEFT, NONE, line(view, 24))
    QTest.mouseMove(view.viewport(), line(view, 25))
    QTest.mouseMove(view.viewport(), line(view, 27))
    assert view.look().landing == date(2026, 11, 27)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.look().landing is None


def test_chosen_posts_move_together_and_come_back_together(
    shop: Shop, month: Opener, qtbot: QtBot
) -> None:
    soup, rolls = shop.plan("2026-11-24 16:20", "Soup"), shop.plan("2026-11-25 09:00", "Rolls")
    opened = month()
    view = opened.calendar.month
    for day in (24, 25):
        qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, day))
    assert opened.calendar.chosen.count.text() == "2 posts chosen"
    drag(view.viewport(), line(view, 24), line(view, 26))
    opened.settle()
    assert [moment(shop, soup), moment(shop, rolls)] == [
        utc("2026-11-26 16:20"),
        utc("2026-11-27 09:00"),
    ]
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    opened.settle()
    assert moment(shop, rolls) == utc("2026-11-25 09:00")


def test_shift_chooses_all_up_to_a_post(shop: Shop, month: Opener, qtbot: QtBot) -> None:
    for day in (23, 24, 25, 26):
        shop.plan(f"2026-11-{day} 09:00", f"Post {day}")
    opened = month()
    view = opened.calendar.month
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, 23))
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, line(view, 25))
    assert [card.text for card in opened.calendar.selection.cards] == [
        "Post 23",
        "Post 24",
        "Post 25",
    ]


def test_chosen_posts_are_deleted_by_key(shop: Shop, month: Opener, qtbot: QtBot) -> None:
    for day in (23, 24):
        shop.plan(f"2026-11-{day} 09:00", f"Post {day}")
    opened = month()
    view = opened.calendar.month
    for day in (23, 24):
        qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, day))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    opened.settle()
    assert list_posts(shop.desk, PostQuery()) == ()
    assert opened.window.toasts.texts() == ["2 posts deleted"]
    assert not opened.calendar.chosen.isVisible()


def test_escape_chooses_nothing(shop: Shop, month: Opener, qtbot: QtBot) -> None:
    shop.plan("2026-11-24 09:00", "Soup")
    opened = month()
    view = opened.calendar.month
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, 24))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert opened.calendar.selection.cards == ()


def test_space_chooses_in_the_week(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    shop.plan("2026-11-22 12:30", "Soup")
    opened = open_window()
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Down)
    qtbot.keyClick(opened.calendar.week, Qt.Key.Key_Space)
    assert [card.text for card in opened.calendar.selection.cards] == ["Soup"]


def test_chosen_posts_are_drafts_again(shop: Shop, month: Opener, qtbot: QtBot) -> None:
    posts = [shop.plan(f"2026-11-{day} 09:00") for day in (23, 24)]
    opened = month()
    view = opened.calendar.month
    for day in (23, 24):
        qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, day))
    qtbot.mouseClick(opened.calendar.chosen.draft, LEFT)
    opened.settle()
    assert {shop.post(post).state for post in posts} == {State.DRAFT}


def drop_the_draft(opened: OpenWindow, onto: QWidget, where: QPoint) -> None:
    """Drag the first draft of the drawer over another widget, and let it go there."""
    drafts = opened.calendar.drafts.list
    start = drafts.visualRect(drafts.drafts.index(0)).center()
    there = drafts.viewport().mapFromGlobal(onto.mapToGlobal(where))
    drag(drafts.viewport(), start, there)
    opened.settle()


def show_drafts(opened: OpenWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(opened.calendar.bar.drafts, LEFT)
    opened.settle()


def test_a_draft_dropped_on_a_day_takes_its_first_free_slot(
    shop: Shop, month: Opener, qtbot: QtBot
) -> None:
    shop.set_slots("fri 17:30")
    draft = shop.draft("An idea")
    opened = month()
    show_drafts(opened, qtbot)
    view = opened.calendar.month
    drop_the_draft(opened, view.viewport(), line(view, 27))
    assert moment(shop, draft) == utc("2026-11-27 16:30")
    assert opened.calendar.drafts.list.drafts.posts == ()


def test_a_draft_dropped_on_an_hour_goes_out_then(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    draft = shop.draft("An idea")
    opened = open_window()
    show_drafts(opened, qtbot)
    week = opened.calendar.week
    column = week.column_at(6)
    y = column.midnight + 15 * HOUR + HOUR // 8
    drop_the_draft(opened, week.viewport(), QPointF(column.left + 20, y).toPoint())
    assert moment(shop, draft) == utc("2026-11-22 14:00")


def test_a_draft_let_go_beside_the_calendar_stays_one(
    shop: Shop, month: Opener, qtbot: QtBot
) -> None:
    draft = shop.draft("An idea")
    opened = month()
    show_drafts(opened, qtbot)
    drop_the_draft(opened, opened.calendar.bar, QPoint(5, 5))
    assert shop.post(draft).state is State.DRAFT


def test_planned_drafts_are_not_in_the_drawer(shop: Shop, month: Opener, qtbot: QtBot) -> None:
    shop.draft("An idea")
    shop.plan("2026-11-24 09:00", "Planned")
    opened = month()
    show_drafts(opened, qtbot)
    assert [post.text for post in opened.calendar.drafts.list.drafts.posts] == ["An idea"]


def choose(opened: OpenWindow, *path: str) -> None:
    """Choose what stands in the calendar's open menu, by the words that lead to it."""
    (top,) = (menu for menu in opened.calendar.findChildren(QMenu) if menu.isVisible())
    menu = top
    for words in path[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == words)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()
    top.close()
    opened.settle()


@OPENS_A_DIALOG
def test_chosen_posts_are_moved_by_a_week_from_the_bar(
    shop: Shop, month: Opener, qtbot: QtBot
) -> None:
    posts = [shop.plan(f"2026-11-{day} 09:00") for day in (23, 24)]
    opened = month()
    view = opened.calendar.month
    for day in (23, 24):
        qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, day))
    qtbot.mouseClick(opened.calendar.chosen.move_button, LEFT)
    choose(opened, "A week later")
    assert [moment(shop, post) for post in posts] == [
        utc("2026-11-30 09:00"),
        utc("2026-12-01 09:00"),
    ]
    assert opened.window.toasts.texts() == ["2 posts moved"]


@OPENS_A_DIALOG
def test_chosen_posts_are_labelled_and_the_label_taken_off(
    shop: Shop, month: Opener, qtbot: QtBot
) -> None:
    post = shop.plan("2026-11-24 09:00")
    label_posts(shop.desk, [shop.draft("An idea").id], "bread & rolls")
    opened = month()
    view, bar = opened.calendar.month, opened.calendar.chosen
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, line(view, 24))
    qtbot.mouseClick(bar.label_button, LEFT)
    choose(opened, "bread && rolls")
    assert shop.post(post).labels == ("bread & rolls",)
    qtbot.mouseClick(bar.label_button, LEFT)
    choose(opened, "Take off", "bread && rolls")
    assert shop.post(post).labels == ()


def test_ctrl_copies_in_the_week_too(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-22 13:00", "Soup")
    opened = open_window()
    week = opened.calendar.week
    (card,) = week.placed(6).cards
    start = card.box.center().toPoint()
    drag(week.viewport(), start, start + QPoint(0, 2 * HOUR), CTRL)
    opened.settle()
    times = [p.deliveries[0].scheduled_for for p in list_posts(shop.desk, PostQuery(text="Soup"))]
    assert times == [utc("2026-11-22 13:00"), utc("2026-11-22 15:00")]
