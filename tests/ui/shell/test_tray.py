"""In the tray: what goes out next, pause, notices, and what closing the window does."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import list_channels
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.delivery import State
from socialdesk.domain.events import PublisherChanged
from socialdesk.domain.news import News
from socialdesk_ui.runtime.preferences import Closing, save_closing, saved_closing, want_notices
from socialdesk_ui.shell.tray.host import TrayHost
from socialdesk_ui.shell.tray.tray import Tray
from socialdesk_ui.shell.tray.words import next_words, notices_of, shortened
from tests.ui.calendar_values import utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

pytestmark = OPENS_A_DIALOG
Opener = Callable[..., OpenWindow]


class PlacedIcon(QObject):
    """A tray icon as the system's, on a machine without a tray."""

    activated = Signal(object)
    messageClicked = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.tip = ""

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 - Qt's name
        assert not icon.isNull()

    def setContextMenu(self, menu: QMenu) -> None: ...  # noqa: N802 - Qt's name

    def setToolTip(self, words: str) -> None:  # noqa: N802 - Qt's name
        self.tip = words

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def showMessage(self, title: str, body: str, icon: QIcon, milliseconds: int) -> None:  # noqa: N802 - Qt's name
        self.shown.append((title, body))


@pytest.fixture
def icon() -> PlacedIcon:
    return PlacedIcon()


@pytest.fixture
def in_tray(
    shop: Shop, open_window: Opener, icon: PlacedIcon, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], OpenWindow]]:
    """Opens the window on a system that has a tray; it is the window that publishes."""
    monkeypatch.setattr("socialdesk_ui.shell.attendants.system_icon", lambda _: icon)

    def open_it() -> OpenWindow:
        opened = open_window()
        opened.settle()
        assert opened.launch.desk is not None
        opened.launch.desk.events.emit(PublisherChanged(publishing_here=True))
        opened.settle()
        return opened

    yield open_it
    QApplication.setQuitOnLastWindowClosed(True)


def host_of(opened: OpenWindow) -> TrayHost:
    assert opened.window.attendants is not None
    return opened.window.attendants.tray


def tray_of(opened: OpenWindow) -> Tray:
    tray = host_of(opened).tray
    assert tray is not None
    return tray


def publish(shop: Shop, opened: OpenWindow) -> None:
    """Something went out an hour later, by another program on the same data folder."""
    shop.clock.at = utc("2026-11-22 12:30")
    publish_due(shop.desk)
    host_of(opened).watch.look()
    opened.settle()


def test_the_menu_names_what_goes_out_next(
    shop: Shop, in_tray: Callable[[], OpenWindow], icon: PlacedIcon
) -> None:
    shop.plan("2026-11-23 08:30", "Fresh rye bread & butter")
    assert tray_of(in_tray()).next.text() == "Tomorrow at 09:30: Fresh rye bread && butter"
    assert icon.tip == "SocialDesk\nTomorrow at 09:30: Fresh rye bread & butter"


def test_nothing_planned_is_said_too(shop: Shop, in_tray: Callable[[], OpenWindow]) -> None:
    assert tray_of(in_tray()).next.text() == "Nothing is planned"


def test_pause_pauses_every_channel_and_becomes_resume(
    shop: Shop, in_tray: Callable[[], OpenWindow], qtbot: QtBot
) -> None:
    tray = tray_of(in_tray())
    tray.pause.trigger()
    qtbot.waitUntil(lambda: tray.pause.text() == "Resume")
    assert all(channel.paused for channel in list_channels(shop.desk))
    assert tray.next.text() == "Paused: nothing goes out"
    tray.pause.trigger()
    qtbot.waitUntil(lambda: tray.pause.text() == "Pause")


def test_closing_asks_once_while_posts_wait(
    shop: Shop, in_tray: Callable[[], OpenWindow], qtbot: QtBot
) -> None:
    shop.plan("2026-11-23 08:30")
    opened = in_tray()
    opened.window.close()
    question = host_of(opened).question
    assert question.box is not None
    assert question.box.informativeText().startswith("One post waits for its time.")
    assert opened.window.isVisible()
    question.stay.click()
    assert not opened.window.isVisible()
    assert opened.launch.desk is not None
    assert not QApplication.quitOnLastWindowClosed()


def test_what_was_chosen_is_done_without_asking(
    shop: Shop, in_tray: Callable[[], OpenWindow]
) -> None:
    shop.plan("2026-11-23 08:30")
    opened = in_tray()
    save_closing(QSettings(_ini(shop), QSettings.Format.IniFormat), Closing.STAY)
    opened.window.close()
    assert host_of(opened).question.box is None
    assert opened.launch.desk is not None


def test_quit_is_quit(shop: Shop, in_tray: Callable[[], OpenWindow]) -> None:
    shop.plan("2026-11-23 08:30")
    opened = in_tray()
    opened.window.quit()
    assert opened.launch.desk is None


@pytest.mark.parametrize("waits", [True, False])
def test_nothing_is_asked_where_nothing_waits_or_another_program_sends(
    shop: Shop, in_tray: Callable[[], OpenWindow], waits: bool
) -> None:
    if waits:
        shop.plan("2026-11-23 08:30")
    opened = in_tray()
    assert opened.launch.desk is not None
    if waits:
        opened.launch.desk.events.emit(PublisherChanged(publishing_here=False))
        opened.settle()
    opened.window.close()
    assert opened.launch.desk is None


def test_a_click_in_the_tray_brings_the_window_back(
    shop: Shop, in_tray: Callable[[], OpenWindow], icon: PlacedIcon
) -> None:
    opened = in_tray()
    opened.window.hide()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert opened.window.isVisible()


def test_what_went_out_is_told_once_while_one_looks_elsewhere(
    shop: Shop, in_tray: Callable[[], OpenWindow], icon: PlacedIcon
) -> None:
    shop.plan("2026-11-22 12:00", "Fresh rye bread")
    opened = in_tray()
    opened.window.hide()
    publish(shop, opened)
    publish(shop, opened)
    assert icon.shown == [("Published on Corner Bakery", "Fresh rye bread")]


def test_a_click_on_a_notice_opens_its_post(
    shop: Shop, in_tray: Callable[[], OpenWindow], icon: PlacedIcon
) -> None:
    shop.plan("2026-11-22 12:00", "Fresh rye bread")
    opened = in_tray()
    opened.window.hide()
    publish(shop, opened)
    icon.messageClicked.emit()
    opened.settle()
    assert opened.window.isVisible()
    assert opened.window.drawer.is_open


def test_notices_can_be_switched_off(
    shop: Shop, in_tray: Callable[[], OpenWindow], icon: PlacedIcon
) -> None:
    shop.plan("2026-11-22 12:00")
    opened = in_tray()
    want_notices(QSettings(_ini(shop), QSettings.Format.IniFormat), wanted=False)
    opened.window.hide()
    publish(shop, opened)
    assert icon.shown == []


def _ini(shop: Shop) -> str:
    return str(shop.desk.folder.root / "window.ini")


def news(state: State, post: int = 1, problem: str = "") -> News:
    return News(post, post, "Corner Bakery", state, "Fresh\nbread", problem)


def test_a_failure_says_why() -> None:
    (notice,) = notices_of([news(State.FAILED, problem="The disk is full.")])
    assert notice.title == "Not published on Corner Bakery"
    assert notice.body == "Fresh bread\nThe disk is full."
    assert notice.post_id == 1


def test_several_of_a_kind_are_one_notice_and_the_gravest_comes_last() -> None:
    told = notices_of(
        [
            news(State.FAILED, 1),
            news(State.PUBLISHED, 2),
            news(State.MISSED, 3),
            news(State.MISSED, 4),
        ]
    )
    assert [(notice.state, notice.post_id) for notice in told] == [
        (State.PUBLISHED, 2),
        (State.MISSED, None),
        (State.FAILED, 1),
    ]
    assert told[1].title == "2 posts were missed"


def test_a_long_post_is_shortened_to_one_line() -> None:
    assert shortened("Bread\n" * 30).startswith("Bread Bread")
    assert len(shortened("Bread\n" * 30)) <= 60


def test_without_an_entry_nothing_is_next() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert next_words(None, now, ZoneInfo("UTC")) == "Nothing is planned"


def test_a_choice_that_cannot_be_read_asks_again(shop: Shop) -> None:
    settings = QSettings(_ini(shop), QSettings.Format.IniFormat)
    settings.setValue("tray/closing", "perhaps")
    assert saved_closing(settings) is Closing.ASK
