"""Settings, Appearance: what SocialDesk does while nobody looks at it."""

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from socialdesk_ui.runtime.preferences import Closing, notices_wanted, saved_closing
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[[], OpenWindow]


def ini(shop: Shop) -> QSettings:
    return QSettings(str(shop.desk.folder.root / "window.ini"), QSettings.Format.IniFormat)


def test_notifications_are_on_until_they_are_switched_off(shop: Shop, open_window: Opener) -> None:
    options = open_window().settings().appearance.background
    assert options.notices.isChecked()
    options.notices.click()
    assert not notices_wanted(ini(shop))


def test_what_closing_does_is_chosen_and_remembered(shop: Shop, open_window: Opener) -> None:
    options = open_window().settings().appearance.background
    assert options.closing.currentData() == Closing.ASK.value
    QTest.keyClicks(options.closing, "Stay")
    options.closing.activated.emit(options.closing.currentIndex())
    assert saved_closing(ini(shop)) is Closing.STAY
