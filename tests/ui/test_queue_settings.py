"""The queue's page in the settings."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.workspace import workspace
from socialdesk.domain.moving import Keep
from socialdesk_ui.rooms.settings.queue_page import QueuePage
from tests.ui.calendar_values import utc
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton
JERUSALEM = "Asia/Jerusalem"


def page_of(opened: OpenWindow) -> QueuePage:
    room = opened.settings()
    room.show_page(room.queue)
    return room.queue


def test_lateness_is_kept(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    page = page_of(opened)
    assert page.grace.value() == 30
    page.grace.setValue(45)
    qtbot.keyClick(page.grace, Qt.Key.Key_Return)
    opened.settle()
    assert workspace(shop.desk).late_grace == timedelta(minutes=45)


def test_repeats_are_switched_off(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    page = page_of(opened)
    page.repeat_days.setValue(0)
    qtbot.keyClick(page.repeat_days, Qt.Key.Key_Return)
    opened.settle()
    assert workspace(shop.desk).repeat_days == 0
    assert page.repeat_days.text() == "off"


def test_a_move_says_first_what_it_comes_to(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    shop.set_slots("mon 09:30")
    post = shop.plan("2026-11-24 09:00")
    opened = open_window()
    page = page_of(opened)
    qtbot.mouseClick(page.change_zone, LEFT)
    assert not page.move_panel.move_it.isEnabled()
    page.move_panel.zone.setCurrentText(JERUSALEM)
    opened.settle()
    assert page.move_panel.effect.text() == (
        "Planned: 1. They keep their local time, and so 1 of them go out at another moment. "
        "Posting schedules that move along: 1."
    )
    assert shop.post(post).deliveries[0].scheduled_for == utc("2026-11-24 09:00")


def test_the_moments_can_stay(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.plan("2026-11-24 09:00")
    opened = open_window()
    page = page_of(opened)
    qtbot.mouseClick(page.change_zone, LEFT)
    page.move_panel.zone.setCurrentText(JERUSALEM)
    page.move_panel.keep[Keep.MOMENTS].click()
    opened.settle()
    qtbot.mouseClick(page.move_panel.move_it, LEFT)
    opened.settle()
    (delivery,) = shop.post(post).deliveries
    assert (delivery.scheduled_for, delivery.zone) == (utc("2026-11-24 09:00"), JERUSALEM)
    assert page.zone.text() == JERUSALEM
    assert not page.move_panel.isVisible()


def test_what_is_no_zone_can_not_be_chosen(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    page = page_of(open_window())
    qtbot.mouseClick(page.change_zone, LEFT)
    page.move_panel.zone.setCurrentText("Middle-earth")
    assert not page.move_panel.move_it.isEnabled()
