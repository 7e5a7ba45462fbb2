"""A week goes out as a file, and its answers come back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from socialdesk.desk.posts import edit_post, get_post
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostContent
from socialdesk.domain.post import Post
from socialdesk.exchange.review.answers import fingerprint
from socialdesk.store.identity import folder_id
from tests.ui.conftest import OPENS_A_DIALOG, Shop
from tests.ui.review.conftest import LATER_THAT_WEEK, OpenReview

Opener = Callable[[], OpenReview]
Maker = Callable[..., Post]
LEFT = Qt.MouseButton.LeftButton
SLOW_MS = 30_000
"""Writing a review checks every post, by a worker that has to start first."""


def answers(shop: Shop, target: Path, verdicts: dict[int, str]) -> Path:
    """The file that the page saves after these verdicts."""
    with shop.desk.database.read() as session:
        calendar = folder_id(session)
    told = [
        {
            "post": number,
            "fingerprint": fingerprint(get_post(shop.desk, number)),
            "verdict": verdict,
            "note": "Hm",
        }
        for number, verdict in verdicts.items()
    ]
    head = {"format": "socialdesk-review", "version": 1, "calendar": calendar}
    target.write_text(json.dumps({**head, "reviewer": "Ola", "answers": told}))
    return target


@pytest.fixture
def answered(
    shop: Shop, waiting: Maker, open_review: Opener, tmp_path: Path
) -> tuple[OpenReview, list[Post], Path]:
    """Two posts of which one is approved by file and one sent back."""
    posts = [waiting("Rye"), waiting("Rolls", LATER_THAT_WEEK)]
    verdicts = {posts[0].id: "approved", posts[1].id: "changes_requested"}
    return open_review(), posts, answers(shop, tmp_path / "answers.json", verdicts)


Answered = tuple[OpenReview, list[Post], Path]


@OPENS_A_DIALOG
def test_the_week_goes_out_as_one_file(
    waiting: Maker, open_review: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    waiting("Rye bread is back.")
    review = open_review()
    qtbot.mouseClick(review.room.head.send, LEFT)
    dialog = review.room.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "week.html"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(review.opened.window.toasts.texts()), timeout=SLOW_MS)
    assert "1 post is in week.html" in review.opened.window.toasts.texts()[-1]
    assert "Rye bread is back." in (tmp_path / "week.html").read_text("utf-8")


def test_answers_are_shown_before_anything_happens(shop: Shop, answered: Answered) -> None:
    review, posts, file = answered
    review.room.look_at_answers(file)
    review.opened.settle()
    page = review.room.answers
    assert page.title.text() == "Answers from Ola"
    assert [line[:2] for line in page.model.lines] == [
        ("Is approved", "Rye"),
        ("Goes back for changes", "Rolls"),
    ]
    assert shop.post(posts[0]).state is State.NEEDS_APPROVAL


def test_answers_are_taken_in_and_back(shop: Shop, answered: Answered, qtbot: QtBot) -> None:
    review, posts, file = answered
    review.room.look_at_answers(file)
    review.opened.settle()
    qtbot.mouseClick(review.room.answers.accept, LEFT)
    review.opened.settle()
    states = [shop.post(post).state for post in posts]
    assert states == [State.SCHEDULED, State.CHANGES_REQUESTED]
    review.opened.window.action_list.trigger("edit.undo")
    review.opened.settle()
    assert {shop.post(post).state for post in posts} == {State.NEEDS_APPROVAL}


def test_a_dropped_file_says_what_stays_as_it_is(shop: Shop, answered: Answered) -> None:
    review, posts, file = answered
    edit_post(shop.desk, posts[0].id, PostContent("Rye, sliced", (shop.feed.id,)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier(0))
    review.room.dropEvent(QDropEvent(QPointF(20, 20), *how))
    review.opened.settle()
    assert review.room.answers.model.lines[0][0] == "Stays as it is: it was changed since"


@OPENS_A_DIALOG
def test_the_head_s_button_asks_for_the_answers(answered: Answered, qtbot: QtBot) -> None:
    review, _, file = answered
    qtbot.mouseClick(review.room.head.answers, LEFT)
    dialog = review.room.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    review.opened.settle()
    assert review.room.answers.isVisible()


def test_a_file_without_answers_is_one_clear_line(
    waiting: Maker, open_review: Opener, tmp_path: Path
) -> None:
    waiting()
    review = open_review()
    (tmp_path / "a.json").write_text("[]")
    review.room.look_at_answers(tmp_path / "a.json")
    review.opened.settle()
    assert "holds no answers" in review.opened.window.toasts.texts()[-1]
    assert review.room.pages.currentWidget() is not review.room.answers
