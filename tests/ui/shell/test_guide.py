"""The guide, gone through the way a new user does: with the keyboard, or with the mouse."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.first_run import Shop
from socialdesk.desk.posts import list_posts
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.guide.guide import Guide
from socialdesk_ui.shell.guide.places import Places, countries, country_of
from socialdesk_ui.shell.guide.shop_page import ShopPage
from tests.ui.conftest import OpenWindow
from tests.ui.conftest import Shop as OpenShop
from tests.ui.walking import icons_without_words, not_reached, on_screen, without_name

Opener = Callable[..., OpenWindow]
LEFT = Qt.MouseButton.LeftButton
TOMORROW_AT_HALF_PAST_NINE = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


def guide_of(opened: OpenWindow) -> Guide:
    assert opened.window.guide is not None
    return opened.window.guide.guide


def desk_of(opened: OpenWindow) -> Desk:
    assert opened.launch.desk is not None
    return opened.launch.desk


def keys(text: str) -> None:
    """Type into whatever has the keyboard."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def fresh(open_window: Opener, qtbot: QtBot) -> OpenWindow:
    """The window on a new data folder."""
    opened = open_window()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is guide_of(opened).shop.name)
    return opened


def at_the_post(opened: OpenWindow) -> Guide:
    """The guide at its last page, with what the system says and a feed."""
    guide = guide_of(opened)
    guide.shop.name.setText("Corner Bakery")
    for _ in range(2):
        guide.go_on.click()
        opened.settle()
    return guide


@pytest.mark.timeout(90)
def test_the_keyboard_alone_leads_from_nothing_to_a_scheduled_post(
    fresh: OpenWindow, qtbot: QtBot
) -> None:
    keys("Corner Bakery")
    press(Qt.Key.Key_Return)
    fresh.settle()
    press(Qt.Key.Key_Return)  # the feed is chosen already
    fresh.settle()
    keys("Cinnamon rolls are back tomorrow.")
    with qtbot.waitSignal(guide_of(fresh).scheduled, timeout=60_000):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fresh.settle()
    (post,) = list_posts(desk_of(fresh), PostQuery())
    (delivery,) = post.deliveries
    assert (post.text, delivery.channel.name) == (
        "Cinnamon rolls are back tomorrow.",
        "Corner Bakery",
    )
    assert (delivery.state, delivery.scheduled_for) == (State.SCHEDULED, TOMORROW_AT_HALF_PAST_NINE)
    assert fresh.calendar.isVisible()
    assert [card.text for day in fresh.calendar.week.week.days for card in day.cards] == [post.text]


def test_zone_country_and_language_are_as_the_system_has_them(fresh: OpenWindow) -> None:
    shop = guide_of(fresh).shop.shop
    assert (shop.zone, shop.country, shop.language) == ("Europe/Warsaw", "PL", "en")


def test_what_is_typed_before_the_system_was_asked_stays(
    qtbot: QtBot, appearance: Appearance
) -> None:
    page = ShopPage(appearance)
    qtbot.addWidget(page)
    assert not page.ready
    page.name.setText("Corner")
    page.show_places(Places(Shop("My brand", "UTC", "", "en"), ("UTC",), (), ("en",)))
    assert (page.name.text(), page.ready) == ("Corner", True)


def test_what_is_said_of_the_shop_is_kept(fresh: OpenWindow) -> None:
    guide = guide_of(fresh)
    guide.shop.name.setText("Kulmaleipomo")
    guide.shop.zone.setCurrentText("Europe/Helsinki")
    guide.shop.country.setCurrentText("Finland (Suomi)")
    guide.go_on.click()
    fresh.settle()
    kept = workspace(desk_of(fresh))
    assert (kept.name, kept.zone, kept.country) == ("Kulmaleipomo", "Europe/Helsinki", "FI")


def test_a_shop_needs_a_name_and_the_page_says_so(fresh: OpenWindow) -> None:
    guide = guide_of(fresh)
    guide.go_on.click()
    fresh.settle()
    assert guide.page is guide.shop
    assert "needs a name" in guide.shop.error.text()
    assert QApplication.focusWidget() is guide.shop.name


def test_a_typed_zone_that_is_none_is_refused_in_words(fresh: OpenWindow) -> None:
    guide = guide_of(fresh)
    guide.shop.name.setText("Corner Bakery")
    guide.shop.zone.setCurrentText("Bakery time")
    guide.go_on.click()
    fresh.settle()
    assert "not a time zone" in guide.shop.error.text()


def test_nothing_can_be_scheduled_before_something_is_written(fresh: OpenWindow) -> None:
    guide = at_the_post(fresh)
    assert not guide.go_on.isEnabled()
    guide.post.text.setPlainText("Fresh bread")
    assert guide.go_on.isEnabled()


def test_a_time_that_has_passed_is_said_at_once(fresh: OpenWindow) -> None:
    guide = at_the_post(fresh)
    assert guide.post.line.text() == "It goes out tomorrow at 09:30."
    guide.post.day.setDate(guide.post.day.date().addDays(-2))
    assert guide.post.error.text() == "This time has passed: choose a later one."


def test_going_back_and_on_again_adds_no_second_channel(fresh: OpenWindow) -> None:
    guide = at_the_post(fresh)
    guide.back.click()
    guide.go_on.click()
    fresh.settle()
    assert [channel.name for channel in list_channels(desk_of(fresh))] == ["Corner Bakery"]


def test_after_the_fields_the_tab_key_comes_to_next(fresh: OpenWindow) -> None:
    guide = guide_of(fresh)
    guide.shop.language.setFocus()
    reached = []
    for _ in range(3):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [guide.go_on, guide.skip, guide.shop.name]


def test_the_guide_can_be_skipped_and_is_never_shown_again(
    fresh: OpenWindow, open_window: Opener, qtbot: QtBot
) -> None:
    qtbot.mouseClick(guide_of(fresh).skip, LEFT)
    assert fresh.window.rail.isVisible()
    assert fresh.calendar.isVisible()
    fresh.window.close()
    assert open_window().window.guide is None


def test_who_has_begun_already_sees_no_guide(shop: OpenShop, open_window: Opener) -> None:
    assert open_window().window.guide is None


def test_the_rooms_keys_wait_until_the_guide_is_over(fresh: OpenWindow, qtbot: QtBot) -> None:
    guide = guide_of(fresh)
    guide.skip.setFocus()
    keys("n")
    assert fresh.window.composer is None


def test_an_account_is_connected_in_settings_and_the_guide_goes_on_with_the_post(
    fresh: OpenWindow, qtbot: QtBot
) -> None:
    guide = guide_of(fresh)
    guide.shop.name.setText("Corner Bakery")
    guide.go_on.click()
    fresh.settle()
    guide.channel.account.click()
    guide.go_on.click()
    fresh.settle()
    assert fresh.window.rooms.currentWidget() is fresh.window.rooms.room(RoomName.SETTINGS)
    added = _connect_account(desk_of(fresh))
    qtbot.waitUntil(lambda: f"{added.name} is connected." in fresh.window.toasts.texts())
    fresh.window.toasts.shown()[-1].action.click()
    fresh.settle()
    assert guide.page is guide.post
    assert guide.isVisible()


def _connect_account(desk: Desk) -> Channel:
    from socialdesk.desk.channels import add_feed

    return add_feed(desk, "As good as an account")


def test_each_country_has_its_own_name_beside_the_english_one() -> None:
    named = dict(countries())
    assert (named["PL"], named["FI"], named["GB"]) == (
        "Poland (Polska)",
        "Finland (Suomi)",
        "United Kingdom",
    )


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/Zagreb", "HR"), ("Asia/Jerusalem", "IL"), ("UTC", "")]
)
def test_the_zone_tells_the_country(zone: str, country: str) -> None:
    assert country_of(zone) == country


@pytest.mark.parametrize("pages_on", [0, 1, 2])
def test_each_page_can_be_gone_through_by_keyboard_and_ear(
    fresh: OpenWindow, pages_on: int
) -> None:
    guide = guide_of(fresh)
    guide.shop.name.setText("Corner Bakery")
    for _ in range(pages_on):
        guide.go_on.click()
        fresh.settle()
    shown = on_screen(fresh)
    focusable = [w for w in shown if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert without_name(focusable) == []
    assert icons_without_words(shown) == []
    assert not_reached(fresh, [w for w in focusable if w.isEnabled()]) == []
