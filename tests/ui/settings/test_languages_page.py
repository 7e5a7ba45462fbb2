"""The languages that posts are written in, and how well each is checked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.workspace import set_languages, workspace
from socialdesk.domain.languages import LanguageSupport, Service
from socialdesk_ui.models.language_words import sources_text
from socialdesk_ui.rooms.settings.languages_page import LanguagesPage
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(shop: Shop, open_window: Opener) -> OpenWindow:
    set_languages(shop.desk, ("en", "pl"))
    return open_window()


@pytest.fixture
def page(opened: OpenWindow) -> LanguagesPage:
    room = opened.settings()
    room.show_page(room.languages)
    opened.settle()
    return room.languages


def names(page: LanguagesPage) -> list[str]:
    rows = sorted(page.rows.values(), key=lambda row: row.y())
    return [row.used.text() for row in rows]


def test_those_in_use_come_first_in_their_order(page: LanguagesPage) -> None:
    assert names(page)[:2] == ["English", "Polish"]
    assert {"Hebrew", "Belarusian", "Croatian", "Finnish"} <= set(names(page))


def test_each_says_how_well_it_is_checked_and_from_where(page: LanguagesPage) -> None:
    english = page.rows["en"]
    assert "Spelling" in english.status.words.text()
    assert english.sources.text().startswith("Dictionary: en_US (SocialDesk)")


def test_a_language_is_taken_into_use(
    page: LanguagesPage, opened: OpenWindow, shop: Shop, qtbot: QtBot
) -> None:
    page.rows["fi"].used.click()
    opened.settle()
    assert workspace(shop.desk).languages == ("en", "pl", "fi")


def test_the_order_is_changed_by_its_arrows(
    page: LanguagesPage, opened: OpenWindow, shop: Shop, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.rows["pl"].earlier, LEFT)
    opened.settle()
    assert workspace(shop.desk).languages == ("pl", "en")
    assert names(page)[:2] == ["Polish", "English"]


def test_the_last_language_stays(page: LanguagesPage, opened: OpenWindow) -> None:
    page.rows["pl"].used.click()
    opened.settle()
    assert not page.rows["en"].used.isEnabled()


def test_a_language_without_a_dictionary_says_so_and_what_to_do(
    page: LanguagesPage, opened: OpenWindow
) -> None:
    page.add.setCurrentIndex(page.add.findText("Swahili"))
    page.add.activated.emit(page.add.currentIndex())
    opened.settle()
    swahili = page.rows["sw"]
    assert swahili.status.words.text().startswith("Not checked")
    assert "sw.dic" in swahili.mend.text()


def test_a_dictionary_is_named_without_its_folder() -> None:
    support = LanguageSupport("pl", "Polish", Service.SPELLING, ("pl (the system: /usr/share)",))
    assert sources_text(support) == "Dictionary: pl (the system)"
