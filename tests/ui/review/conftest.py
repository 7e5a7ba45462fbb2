"""A small shop whose posts wait for approval, and the review room on it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk import reviews
from socialdesk.domain.post import Post
from socialdesk_ui.models.review_model import Act
from socialdesk_ui.rooms.review.room import ReviewRoom
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OpenWindow, Shop

NEXT_WEEK = "2026-11-24 09:00"
LATER_THAT_WEEK = "2026-11-26 09:00"


@dataclass
class OpenReview:
    """The room in its window, and hands to use it with."""

    opened: OpenWindow
    room: ReviewRoom

    @property
    def texts(self) -> list[str]:
        return [card.versions[0].text for card in self.room.model.cards]

    def choose(self, *post_ids: int) -> None:
        cards = [card for card in self.room.model.cards if card.post.id in post_ids]
        self.room.list.choose(cards, cards[0])
        self.room.list.setFocus()

    def press_key(self, key: Qt.Key) -> None:
        self.opened.qtbot.keyClick(self.room.list, key)
        self.opened.settle()

    def click(self, post: Post, act: Act) -> None:
        """Click a button that is painted on a card."""
        view = self.room.list
        index = self.room.model.index_of(post.id)
        view.scrollTo(index)
        card = self.room.model.card(index)
        assert card is not None
        box = self.room.delegate.button_box(card, view.visualRect(index), act, view.isRightToLeft())
        self.opened.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.opened.settle()

    def at(self, number: int) -> QPoint:
        """A place on a card where there is no button."""
        view = self.room.list
        index = self.room.model.index_of(self.room.model.cards[number].post.id)
        return view.visualRect(index).topLeft() + QPoint(40, 14)

    def next_week(self) -> None:
        self.opened.qtbot.mouseClick(self.room.head.on, Qt.MouseButton.LeftButton)
        self.opened.settle()


@pytest.fixture
def open_review(open_window: Callable[[], OpenWindow], qtbot: QtBot) -> Callable[[], OpenReview]:
    """Opens the room at the week after the present one, which is as good as over."""

    def open_it() -> OpenReview:
        opened = open_window()
        opened.window.show_room(RoomName.REVIEW)
        opened.settle()
        room = opened.window.rooms.room(RoomName.REVIEW)
        assert isinstance(room, ReviewRoom)
        review = OpenReview(opened, room)
        review.next_week()
        return review

    return open_it


@pytest.fixture
def waiting(shop: Shop) -> Callable[..., Post]:
    """Makes a post that waits for approval."""

    def make(text: str = "Rye bread is back.", at: str = NEXT_WEEK, note: str = "") -> Post:
        post = shop.plan(at, text)
        reviews.ask_for_approval(shop.desk, [post.id], note)
        return shop.post(post)

    return make
