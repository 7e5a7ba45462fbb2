"""The window opens as it was left."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import add_feed
from socialdesk_ui.rooms.calendar.calendar_bar import Scale
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.shell.drawer import WIDTH
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[..., OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def draw_the_drawer(window: OpenWindow, by: int) -> None:
    """Take the drawer's inner edge with the mouse and draw it ``by`` pixels into the week."""
    edge = window.window.drawer.edge
    QTest.mousePress(edge, LEFT, pos=QPoint(2, 300))
    QTest.mouseMove(edge, QPoint(2 - by, 300))
    QTest.mouseRelease(edge, LEFT, pos=QPoint(2, 300))


def test_size_and_room_come_back(shop: Shop, open_window: Opener) -> None:
    first = open_window()
    first.queue()
    first.window.resize(800, 640)
    first.window.close()
    again = open_window(size=None).window
    assert (again.width(), again.height()) == (800, 640)
    assert again.rooms.currentWidget() is again.rooms.room(RoomName.QUEUE)


def test_the_channels_that_were_chosen_are_still_chosen(shop: Shop, open_window: Opener) -> None:
    news = add_feed(shop.desk, "Shop news")
    first = open_window()
    first.window.top_bar.toggles[1].click()
    first.window.close()
    again = open_window().window
    assert again.top_bar.chosen_channels() == {news.id}


def test_the_calendar_opens_in_the_view_it_was_left_in(shop: Shop, open_window: Opener) -> None:
    first = open_window()
    first.calendar.show_date(first.calendar.today(), Scale.MONTH)
    first.window.close()
    again = open_window()
    assert again.calendar.month.isVisible()


def test_a_channel_that_is_gone_is_chosen_no_more(shop: Shop, open_window: Opener) -> None:
    settings = open_window().window
    settings.top_bar.choose_channels(frozenset({99}))
    settings.top_bar.show_channels([shop.feed])
    assert settings.top_bar.chosen_channels() == frozenset()


def test_the_drawer_keeps_the_width_it_was_drawn_to(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    first = open_window()
    first.window.compose()
    qtbot.wait(250)
    draw_the_drawer(first, 120)
    assert first.window.drawer.width() == WIDTH + 120
    first.window.close()
    again = open_window().window
    again.compose()
    assert again.drawer.width() == WIDTH + 120


def test_the_drawer_is_never_drawn_too_narrow_to_write_in(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    opened.window.compose()
    qtbot.wait(250)
    draw_the_drawer(opened, -200)
    assert opened.window.drawer.width() == WIDTH


def test_what_cannot_be_read_is_as_at_the_first_start(shop: Shop, open_window: Opener) -> None:
    ini = shop.desk.folder.root / "window.ini"
    ini.write_text(
        "[window]\ngeometry=soup\nroom=kitchen\nchannels=a b\ndrawer=wide\n"
        "[calendar]\nscale=century\n"
    )
    opened = open_window(size=None).window
    assert (opened.width(), opened.height()) == (1280, 800)
    assert opened.rooms.currentWidget() is opened.rooms.room(RoomName.CALENDAR)
