"""The brand's words: added, found, removed."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.voices import accept_words
from socialdesk_ui.rooms.voice.room import Tab
from socialdesk_ui.rooms.voice.words_page import WordsPage, words_typed
from tests.ui.voice.conftest import VoiceVisit


@pytest.fixture
def page(visit: VoiceVisit) -> WordsPage:
    visit.turn_to(Tab.WORDS)
    return visit.room.words


def select(page: WordsPage, word: str) -> None:
    row = page.model.stringList().index(word)
    page.list.selectionModel().select(
        page.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def test_at_first_there_are_none_and_the_page_says_what_for(page: WordsPage) -> None:
    assert page.empty.isVisible()
    assert not page.add_button.isEnabled()


def test_words_are_added_with_enter(visit: VoiceVisit, page: WordsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "Kokedama, Mrs Baker")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    visit.settle()
    assert page.model.stringList() == ["Kokedama", "Mrs Baker"]
    assert visit.picture.words == ("Kokedama", "Mrs Baker")
    assert page.count.text() == "2 words"


def test_a_word_is_removed_with_delete_and_brought_back(
    visit: VoiceVisit, page: WordsPage, qtbot: QtBot
) -> None:
    accept_words(visit.desk, ("Kokedama", "Borodinsky"))
    visit.settle()
    select(page, "Kokedama")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    visit.settle()
    assert page.model.stringList() == ["Borodinsky"]
    visit.undo()
    visit.settle()
    assert page.model.stringList() == ["Borodinsky", "Kokedama"]


def test_typing_shows_the_words_that_are_there_already(
    visit: VoiceVisit, page: WordsPage, qtbot: QtBot
) -> None:
    accept_words(visit.desk, ("Kokedama", "Borodinsky"))
    visit.settle()
    qtbot.keyClicks(page.field, "koke")
    assert page.model.stringList() == ["Kokedama"]


def test_remove_waits_for_a_choice(visit: VoiceVisit, page: WordsPage) -> None:
    accept_words(visit.desk, ("Kokedama",))
    visit.settle()
    assert not page.remove_button.isEnabled()
    select(page, "Kokedama")
    assert page.remove_button.isEnabled()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("one", ("one",)),
        ("one, two;three\nfour", ("one", "two", "three", "four")),
        ("  Mrs   Baker ", ("Mrs Baker",)),
        ("#kokedama @mill", ("kokedama @mill",)),
        ("a, a", ("a",)),
        (" , ;", ()),
    ],
)
def test_words_are_parted_by_commas_and_lines(typed: str, words: tuple[str, ...]) -> None:
    assert words_typed(typed) == words
