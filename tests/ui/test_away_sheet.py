"""While you were away: the sheet over the rooms."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.away import while_away
from socialdesk.desk.posts import delete_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.away import CatchUp
from socialdesk.domain.delivery import State
from socialdesk_ui.rooms.away.sheet import AwaySheet
from tests.ui.conftest import SUNDAY_NOON, OpenWindow, Shop
from tests.ui.test_queue_room import miss

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def sheet_of(opened: OpenWindow) -> AwaySheet:
    opened.settle()
    assert opened.window.away is not None
    return opened.window.away.sheet


def outcomes(sheet: AwaySheet) -> list[str]:
    return [row.outcome.text() for row in sheet.rows]


def test_it_lists_what_was_missed_and_blocks_nothing(shop: Shop, open_window: Opener) -> None:
    miss(shop, "First", "Second")
    opened = open_window()
    sheet = sheet_of(opened)
    assert sheet.isVisible()
    assert [row.text.text() for row in sheet.rows] == ["First", "Second"]
    assert sheet.rows[0].was.text() == "Corner Bakery · was for yesterday at 10:00"
    assert not sheet.isWindow()


def test_without_anything_missed_there_is_none(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-23 09:00")
    assert not sheet_of(open_window()).isVisible()


def test_it_says_beforehand_what_each_choice_comes_to(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    shop.set_slots("mon 09:30", "tue 09:30")
    miss(shop, "First", "Second")
    opened = open_window()
    sheet = sheet_of(opened)
    assert outcomes(sheet) == ["Goes out tomorrow at 09:30", "Goes out Tuesday at 09:30"]
    qtbot.mouseClick(sheet.for_all[CatchUp.PUBLISH_NOW], LEFT)
    opened.settle()
    assert outcomes(sheet) == ["Goes out now", "Goes out today at 13:10"]


def test_one_command_does_it_all(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    first, second = miss(shop, "First", "Second")
    opened = open_window()
    sheet = sheet_of(opened)
    sheet.rows[0].choose(CatchUp.SKIP)
    sheet.rows[1].choose(CatchUp.PUBLISH_NOW)
    sheet.choices_changed.emit()
    opened.settle()
    qtbot.mouseClick(sheet.do_it, LEFT)
    opened.settle()
    assert not sheet.isVisible()
    assert [shop.post(post).state for post in (first, second)] == [State.DRAFT, State.SCHEDULED]
    assert opened.window.toasts.texts() == ["1 out now · 1 kept as drafts"]


def test_put_off_it_stays_away_and_the_queue_shows_it_again(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    miss(shop, "First")
    opened = open_window()
    sheet = sheet_of(opened)
    qtbot.mouseClick(sheet.later, LEFT)
    assert not sheet.isVisible()
    opened.window.close()
    again = open_window()
    assert not sheet_of(again).isVisible()
    room = again.queue()
    assert room.head.missed.text() == "1 missed while you were away"
    qtbot.mouseClick(room.head.missed, LEFT)
    again.settle()
    assert sheet_of(again).isVisible()


def test_what_is_missed_later_brings_it_back(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    miss(shop, "First")
    opened = open_window()
    sheet = sheet_of(opened)
    qtbot.mouseClick(sheet.later, LEFT)
    shop.plan("2026-11-22 12:00", "Second")
    shop.clock.at = SUNDAY_NOON + timedelta(hours=3)
    publish_due(shop.desk)
    assert opened.window.away is not None
    opened.window.away.look()
    qtbot.waitUntil(sheet.isVisible)
    assert len(sheet.rows) == 2


def test_what_is_decided_elsewhere_leaves_the_sheet(shop: Shop, open_window: Opener) -> None:
    (post,) = miss(shop, "First")
    opened = open_window()
    sheet = sheet_of(opened)
    assert opened.launch.desk is not None
    delete_posts(opened.launch.desk, [post.id])
    opened.qtbot.waitUntil(lambda: not sheet.isVisible())
    assert while_away(shop.desk) == ()


def test_more_than_a_list_can_hold_follow_what_is_chosen_for_all(
    shop: Shop, open_window: Opener
) -> None:
    miss(shop, "First")
    opened = open_window()
    sheet = sheet_of(opened)
    (slipped,) = while_away(shop.desk)
    many = tuple(replace(slipped, post_id=number) for number in range(60))
    sheet.show_slipped(many, SUNDAY_NOON)
    sheet.choose_for_all(CatchUp.SKIP)
    assert len(sheet.rows) == 50
    assert sheet.more.text() == "10 more follow what you choose for all."
    assert set(sheet.choices.values()) == {CatchUp.SKIP}


def test_escape_puts_it_off(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    miss(shop, "First")
    sheet = sheet_of(open_window())
    sheet.do_it.setFocus()
    qtbot.keyClick(sheet.do_it, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
