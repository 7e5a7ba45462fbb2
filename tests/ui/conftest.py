"""A small shop's real desk with a clock that stands still, and the real window on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desk import channels, posts, schedules, workspace
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import AsDraft, At, PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import PostingSchedule, parse_slot
from socialdesk.paths import DataFolder
from socialdesk_ui.rooms.calendar.room import CalendarRoom
from socialdesk_ui.rooms.queue.room import QueueRoom
from socialdesk_ui.rooms.settings.room import SettingsRoom
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance, Mode
from socialdesk_ui.shell.launch import Launch, LaunchSettings
from socialdesk_ui.shell.window import MainWindow
from tests.servers.fixtures import mastodon_server
from tests.ui.calendar_values import WARSAW, utc

__all__ = ["mastodon_server"]

OPENS_A_DIALOG = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform can neither raise a popup nor keep its least size, and says so."""
_SIZE = QSize(1280, 800)
SUNDAY_NOON = datetime(2026, 11, 22, 11, 10, tzinfo=UTC)


class StandingClock:
    """Tells the same time until it is set."""

    def __init__(self, at: datetime = SUNDAY_NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


@dataclass
class Shop:
    """A workspace in Warsaw with a feed, as its owner would have filled it."""

    desk: Desk
    clock: StandingClock
    feed: Channel

    def plan(self, at: str, text: str = "Fresh rye bread from seven.", *more: Channel) -> Post:
        """A post planned for a UTC time, on the feed and any other channels."""
        content = PostContent(text, (self.feed.id, *(channel.id for channel in more)))
        return posts.add_post(self.desk, content, At(utc(at), WARSAW)).post

    def draft(self, text: str) -> Post:
        """A post planned for no time."""
        return posts.add_post(self.desk, PostContent(text, (self.feed.id,)), AsDraft()).post

    def set_slots(self, *slots: str) -> None:
        """The feed's posting schedule."""
        schedule = PostingSchedule(self.feed.id, WARSAW, tuple(map(parse_slot, slots)))
        schedules.set_posting_schedule(self.desk, schedule)

    def post(self, post: Post) -> Post:
        """A post as it is now."""
        return posts.get_post(self.desk, post.id)


@dataclass
class OpenWindow:
    """The window and its rooms, once the desk is open."""

    window: MainWindow
    launch: Launch
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until every answer has arrived, and what it set off too."""
        for _ in range(2):
            self.qtbot.wait(60)
            self.qtbot.waitUntil(lambda: self.launch.tasks.idle, timeout=20_000)

    @property
    def calendar(self) -> CalendarRoom:
        room = self.window.rooms.room(RoomName.CALENDAR)
        assert isinstance(room, CalendarRoom)
        return room

    def queue(self) -> QueueRoom:
        self.window.show_room(RoomName.QUEUE)
        self.settle()
        room = self.window.rooms.room(RoomName.QUEUE)
        assert isinstance(room, QueueRoom)
        return room

    def settings(self) -> SettingsRoom:
        self.window.show_room(RoomName.SETTINGS)
        self.settle()
        room = self.window.rooms.room(RoomName.SETTINGS)
        assert isinstance(room, SettingsRoom)
        return room


@pytest.fixture(autouse=True)
def _british_dates() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, Mode.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def shop(socialdesk_home: Path) -> Iterator[Shop]:
    clock = StandingClock()
    desk = open_desk(DataFolder(socialdesk_home), clock=clock, lint_in=LintIn.THIS_PROCESS)
    workspace.set_zone(desk, WARSAW)
    yield Shop(desk, clock, channels.add_feed(desk, "Corner Bakery"))
    close_desk(desk)


@pytest.fixture
def open_window(
    qtbot: QtBot, appearance: Appearance, socialdesk_home: Path
) -> Iterator[Callable[[], OpenWindow]]:
    """Opens the window on the data folder, as the clock of ``shop`` has it.

    ``size=None`` leaves the window the size that it gives itself.
    """
    opened: list[OpenWindow] = []

    def open_it(size: QSize | None = _SIZE) -> OpenWindow:
        settings = QSettings(str(socialdesk_home / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(appearance, settings)
        if size is not None:
            window.resize(size)
        wanted = LaunchSettings(DataFolder(socialdesk_home), publish=False, clock=StandingClock())
        launch = Launch(wanted, window, appearance, settings)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        with qtbot.waitSignal(launch.opened, timeout=10_000):
            launch.open()
        opened.append(OpenWindow(window, launch, qtbot))
        opened[-1].settle()
        return opened[-1]

    yield open_it
    for each in opened:
        each.window.close()
