"""A voice is learned from posts: gathered, looked at, changed, kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.voices import open_pack
from socialdesk.desk.workspace import workspace
from socialdesk_ui.models.voice_posts import posts_in
from socialdesk_ui.rooms.voice.learn_page import LearnPage
from tests.ui.conftest import Shop
from tests.ui.voice.conftest import PATIENCE_MS, VoiceVisit

LEFT = Qt.MouseButton.LeftButton
POSTS = [
    f"Hey folks, batch {number} of our rye is out! Come and get it while it's warm 🙂"
    for number in range(1, 25)
]


@pytest.fixture
def page(visit: VoiceVisit, qtbot: QtBot) -> LearnPage:
    qtbot.mouseClick(visit.room.voice.overview.choice.learn, LEFT)
    page = visit.room.voice.learning
    assert page is not None
    return page


def learn(page: LearnPage, qtbot: QtBot) -> None:
    page.box.text.setPlainText("\n\n".join(POSTS))
    qtbot.mouseClick(page.box.learn, LEFT)
    qtbot.waitUntil(lambda: page.view is not None, timeout=PATIENCE_MS)


def test_twenty_posts_are_needed(page: LearnPage) -> None:
    page.box.text.setPlainText("\n\n".join(POSTS[:19]))
    assert page.box.count.text() == "19 different posts; 20 are needed, more are better"
    assert not page.box.learn.isEnabled()
    page.box.text.setPlainText("\n\n".join(POSTS[:20]))
    assert page.box.learn.isEnabled()


def test_our_own_posts_are_added(
    shop: Shop, visit: VoiceVisit, page: LearnPage, qtbot: QtBot
) -> None:
    shop.plan("2026-11-24 09:00", "Rye on Tuesday")
    page.box.text.setPlainText("Pasted")
    qtbot.mouseClick(page.box.add_own, LEFT)
    visit.settle()
    assert page.box.posts == ("Pasted", "Rye on Tuesday")


def test_posts_are_added_from_a_file(visit: VoiceVisit, page: LearnPage, tmp_path: Path) -> None:
    (tmp_path / "posts.jsonl").write_text('{"text": "One"}\n{"text": "Two"}\n')
    page.box.read(tmp_path / "posts.jsonl")
    visit.settle()
    assert page.box.posts == ("One", "Two")


def test_a_file_that_is_no_text_is_one_line(
    visit: VoiceVisit, page: LearnPage, tmp_path: Path
) -> None:
    (tmp_path / "cat.txt").write_bytes(b"\xff\xfe\x00\xd8")
    page.box.read(tmp_path / "cat.txt")
    visit.settle()
    assert page.box.status.words.text().startswith("Not added: cat.txt is not UTF-8 text")


def test_what_was_learned_is_shown_and_can_be_changed(page: LearnPage, qtbot: QtBot) -> None:
    learn(page, qtbot)
    assert page.title.text() == "Learned from 24 posts"
    view = page.view
    assert view is not None
    qtbot.keyClick(view.axes["formality"].scale, Qt.Key.Key_Home)
    view.habits["emoji"].setText("none")
    assert view.choice.tone["formality"][0] == -1.0
    assert view.choice.habits["emoji"] == "none"


def test_a_learned_voice_is_kept_and_used(visit: VoiceVisit, page: LearnPage, qtbot: QtBot) -> None:
    learn(page, qtbot)
    assert not page.keep.isEnabled()
    qtbot.keyClicks(page.name, "Our voice")
    qtbot.mouseClick(page.keep, LEFT)
    visit.settle()
    assert visit.room.voice.learning is None
    assert open_pack(visit.desk.folder, "Our-voice").voice.axes
    visit.undo()
    visit.settle()
    assert workspace(visit.desk).packs == ("friendly-shop", "Our-voice")


def test_a_name_that_is_taken_is_told_and_nothing_is_lost(
    visit: VoiceVisit, page: LearnPage, qtbot: QtBot
) -> None:
    (visit.desk.folder.packs / "ours").mkdir(parents=True)
    learn(page, qtbot)
    page.name.setText("ours")
    qtbot.mouseClick(page.keep, LEFT)
    visit.settle()
    assert page.status.words.text().startswith("Not kept: ")
    assert page.view is not None
    assert page.keep.isEnabled()


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("one\ntwo", ("one", "two")),
        ("one\nmore\n\ntwo", ("one\nmore", "two")),
        ("one\r\n\r\ntwo", ("one", "two")),
        ("same\n\nsame", ("same",)),
        ('{"text": "a\\nb"}\n{"text": "c"}', ("a\nb", "c")),
        ('{"no": 1}', ('{"no": 1}',)),
        ("  \n ", ()),
    ],
)
def test_posts_are_parted_by_empty_lines_or_lines(text: str, posts: tuple[str, ...]) -> None:
    assert posts_in(text) == posts
