"""The week as whoever approves it reads it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk import reviews
from socialdesk.desk.posts import edit_post
from socialdesk.desk.reviews import reviews_of
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Verdict
from socialdesk_ui.models.review_model import Act, DayHead
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OpenWindow, Shop
from tests.ui.review.conftest import LATER_THAT_WEEK, OpenReview

Opener = Callable[[], OpenReview]
Maker = Callable[..., Post]
LEFT = Qt.MouseButton.LeftButton


def test_a_week_is_listed_by_day(shop: Shop, waiting: Maker, open_review: Opener) -> None:
    waiting("Rye bread is back.")
    shop.plan(LATER_THAT_WEEK, "Late rolls")
    rows = open_review().room.model.rows
    heads = [str(row.day) for row in rows if isinstance(row, DayHead)]
    assert heads == ["2026-11-24", "2026-11-26"]


def test_the_head_says_how_the_week_stands(shop: Shop, waiting: Maker, open_review: Opener) -> None:
    waiting()
    shop.plan(LATER_THAT_WEEK, "Late rolls")
    head = open_review().room.head
    assert head.title.text() == "23 – 29 November 2026"
    assert head.summary.text() == "Needs approval: 1 · Scheduled: 1"


def test_a_week_without_posts_leads_to_the_next_one(
    waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    waiting(at="2026-12-03 09:00")
    review = open_review()
    assert review.room.empty.isVisible()
    qtbot.mouseClick(review.room.empty.button, LEFT)
    review.opened.settle()
    assert review.texts == ["Rye bread is back."]


def test_what_waits_in_another_week_is_a_click_away(
    waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    waiting(at="2026-12-17 09:00")
    review = open_review()
    assert review.room.head.elsewhere.text() == "1 more waits in another week"
    qtbot.mouseClick(review.room.head.elsewhere, LEFT)
    review.opened.settle()
    assert review.texts == ["Rye bread is back."]


def test_a_click_on_a_card_s_button_approves_it(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    post = waiting()
    review = open_review()
    review.click(post, Act.APPROVE)
    assert shop.post(post).state is State.SCHEDULED
    said = review.opened.window.toasts.texts()[-1]
    assert said == "Approved; it goes out Tuesday at 10:00"


def test_a_approves_what_is_selected(shop: Shop, waiting: Maker, open_review: Opener) -> None:
    post = waiting()
    review = open_review()
    review.choose(post.id)
    review.press_key(Qt.Key.Key_A)
    assert shop.post(post).state is State.SCHEDULED


def test_all_that_wait_are_approved_together(
    shop: Shop, waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    posts = [waiting("Rye"), waiting("Rolls", LATER_THAT_WEEK)]
    shop.plan(LATER_THAT_WEEK, "Out anyway")
    review = open_review()
    qtbot.mouseClick(review.room.bar.waiting, LEFT)
    assert review.room.bar.buttons[Act.APPROVE].text() == "Approve (2)"
    qtbot.mouseClick(review.room.bar.buttons[Act.APPROVE], LEFT)
    review.opened.settle()
    assert {shop.post(post).state for post in posts} == {State.SCHEDULED}


def test_an_approval_is_taken_back_from_its_toast(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    post = waiting()
    review = open_review()
    review.click(post, Act.APPROVE)
    review.opened.window.action_list.trigger("edit.undo")
    review.opened.settle()
    assert shop.post(post).state is State.NEEDS_APPROVAL


def test_c_asks_what_should_change_and_sends_it_back(
    shop: Shop, waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    post = waiting()
    review = open_review()
    review.choose(post.id)
    review.press_key(Qt.Key.Key_C)
    note = review.room.note
    assert note.isVisible()
    assert not note.send.isEnabled()
    qtbot.keyClicks(note.name, "Ola")
    qtbot.keyClicks(note.note, "Name the price")
    qtbot.mouseClick(note.send, LEFT)
    review.opened.settle()
    assert shop.post(post).state is State.CHANGES_REQUESTED
    said = reviews_of(shop.desk, [post.id])[post.id][-1]
    assert (said.verdict, said.reviewer) == (Verdict.CHANGES_REQUESTED, "Ola")
    assert said.note == "Name the price"


def test_escape_sends_nothing_back(
    shop: Shop, waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    post = waiting()
    review = open_review()
    review.click(post, Act.CHANGE)
    qtbot.keyClicks(review.room.note.note, "Hm")
    qtbot.keyClick(review.room.note, Qt.Key.Key_Escape)
    assert not review.room.note.isVisible()
    assert shop.post(post).state is State.NEEDS_APPROVAL


def test_the_reviewer_s_name_is_remembered(
    shop: Shop, waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    first, second = waiting("Rye"), waiting("Rolls", LATER_THAT_WEEK)
    review = open_review()
    review.click(first, Act.CHANGE)
    qtbot.keyClicks(review.room.note.name, "Ola")
    qtbot.keyClicks(review.room.note.note, "Hm")
    qtbot.keyClick(review.room.note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    review.opened.settle()
    review.click(second, Act.APPROVE)
    assert reviews_of(shop.desk, [second.id])[second.id][-1].reviewer == "Ola"


def test_j_and_k_go_from_post_to_post_over_the_days(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    first, second = waiting("Rye"), waiting("Rolls", LATER_THAT_WEEK)
    review = open_review()
    review.room.list.setFocus()
    seen = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        review.press_key(key)
        seen += [card.post.id for card in review.room.list.chosen()]
    assert seen == [first.id, second.id, second.id, first.id]


def test_enter_opens_the_post(waiting: Maker, open_review: Opener) -> None:
    post = waiting()
    review = open_review()
    review.choose(post.id)
    review.press_key(Qt.Key.Key_Return)
    composer = review.opened.window.composer
    assert composer is not None
    assert composer.composition.draft.post_id == post.id


def test_what_came_back_can_be_asked_for_again(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    post = waiting()
    reviews.request_changes(shop.desk, [post.id], "Ola", "Name the price")
    review = open_review()
    review.click(post, Act.ASK)
    assert shop.post(post).state is State.NEEDS_APPROVAL


def test_a_text_of_its_own_is_shown_with_its_channel(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    post = waiting()
    own = PostContent("All", (shop.feed.id,), texts={shop.feed.id: "For the feed"})
    edit_post(shop.desk, post.id, own)
    (card,) = open_review().room.model.cards
    assert [(v.text, v.channels[0].name) for v in card.versions] == [
        ("For the feed", "Corner Bakery")
    ]


def test_search_and_channels_narrow_the_week(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    waiting("Rye bread")
    waiting("Sweet rolls", LATER_THAT_WEEK)
    review = open_review()
    review.opened.window.top_bar.search.setText("rolls")
    assert review.texts == ["Sweet rolls"]
    review.opened.window.top_bar.search.setText("cake")
    assert review.room.empty.sentence.text() == "No post here matches what you look for."


def test_an_approval_elsewhere_shows_up(waiting: Maker, open_review: Opener) -> None:
    post = waiting()
    review = open_review()
    desk = review.opened.launch.desk
    assert desk is not None
    reviews.approve(desk, [post.id], "Ola")
    review.opened.settle()
    (card,) = review.room.model.cards
    assert card.state is State.SCHEDULED
    assert [each.reviewer for each in card.reviews] == ["", "Ola"]


def test_what_is_left_to_mend_is_told_on_the_card(
    waiting: Maker, open_review: Opener, qtbot: QtBot
) -> None:
    waiting("You will recieve rye bread.")
    room = open_review().room

    def found() -> bool:
        (card,) = room.model.cards
        return bool(card.findings)

    qtbot.waitUntil(found, timeout=30_000)
    (card,) = room.model.cards
    assert card.findings is not None
    assert "recieve" in card.findings[0].message


def test_posts_can_be_made_to_wait_for_approval(shop: Shop, open_review: Opener) -> None:
    review = open_review()
    review.room.head.needs_approval.trigger()
    review.opened.settle()
    assert workspace(shop.desk).needs_approval


def test_the_rail_counts_what_waits(
    shop: Shop, waiting: Maker, open_window: Callable[[], OpenWindow]
) -> None:
    waiting()
    opened = open_window()
    button = opened.window.rail.buttons[RoomName.REVIEW]
    opened.qtbot.waitUntil(lambda: button.accessibleName() == "Review. Waiting for approval: 1")


def test_who_reads_on_is_not_moved_when_another_post_comes(
    shop: Shop, waiting: Maker, open_review: Opener
) -> None:
    posts = [waiting(f"Post {number}", f"2026-11-25 {number + 6:02}:00") for number in range(12)]
    review = open_review()
    review.choose(posts[8].id)
    place = review.room.list.verticalScrollBar().value()
    waiting("At the end", "2026-11-28 09:00")
    review.room.reload()
    review.opened.settle()
    assert len(review.room.model.cards) == 13
    assert [card.post.id for card in review.room.list.chosen()] == [posts[8].id]
    assert review.room.list.verticalScrollBar().value() == place > 0
