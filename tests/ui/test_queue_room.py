"""The queue room on the real desk."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import list_channels
from socialdesk.desk.posts import list_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.events import PublisherChanged
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk_ui.models.queue_model import Act
from socialdesk_ui.rooms.queue.list_page import ListPage
from socialdesk_ui.rooms.queue.room import QueueRoom
from socialdesk_ui.rooms.queue.tabs import Tab
from tests.ui.conftest import SUNDAY_NOON, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def texts(page: ListPage) -> list[str]:
    return [row.text for row in page.model.rows]


def miss(shop: Shop, *words: str) -> list[Post]:
    """Posts whose time passes while nothing publishes."""
    shop.clock.at = SUNDAY_NOON - timedelta(days=2)
    missed = [
        shop.plan(f"2026-11-21 {9 + number:02}:00", text) for number, text in enumerate(words)
    ]
    shop.clock.at = SUNDAY_NOON
    publish_due(shop.desk)
    return missed


def move(shop: Shop, post: Post, *events: Event) -> None:
    with shop.desk.database.write() as session:
        for event in events:
            DeliveryRepository(session).move(post.deliveries[0].id, event, SUNDAY_NOON)


def hold(shop: Shop, *words: str) -> list[Post]:
    """Posts of today that wait for somebody."""
    held = [shop.plan("2026-11-22 11:10", text) for text in words]
    for post in held:
        move(shop, post, Event.HOLD)
    return held


def lose_the_answer(shop: Shop) -> None:
    """What is due is sent, and nobody hears what came of it."""
    with shop.desk.database.write() as session:
        deliveries = DeliveryRepository(session)
        claimed = deliveries.claim_due(SUNDAY_NOON, "me", SUNDAY_NOON + timedelta(minutes=1))
        assert claimed is not None
        unknown = (Event.OUTCOME_UNKNOWN, AttemptOutcome.UNKNOWN)
        deliveries.finish(claimed.delivery.id, "me", *unknown, SUNDAY_NOON)


def press(qtbot: QtBot, page: ListPage, number: int, act: Act) -> None:
    """Click a row's painted button."""
    viewport, index = page.list.viewport(), page.model.index(number)
    cell = page.list.visualRect(index)
    row = page.model.row(index)
    for x in range(cell.right(), cell.left(), -6):
        point = QPoint(x, cell.center().y())
        if page.list.button_at(point) == (row, act):
            qtbot.mouseClick(viewport, LEFT, pos=point)
            return
    raise AssertionError(f"row {number} has no button to {act}")


def choose(room: QueueRoom, words: str) -> None:
    action = next(a for a in room.head.menu.actions() if a.text() == words)
    action.trigger()


def test_what_waits_is_listed_with_the_next_one_first(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-24 09:00", "Later")
    shop.plan("2026-11-23 09:00", "Sooner")
    room = open_window().queue()
    assert texts(room.page(Tab.WAITING)) == ["Sooner", "Later"]
    assert room.head.next_up.text() == "2 posts wait; the next one goes out tomorrow at 10:00."


def test_an_empty_queue_offers_to_plan_a_post(shop: Shop, open_window: Opener) -> None:
    page = open_window().queue().page(Tab.WAITING)
    assert page.currentWidget() is page.empty
    assert page.empty.button.text() == "Plan a post"


def test_each_tab_lists_its_posts_and_counts_them(shop: Shop, open_window: Opener) -> None:
    miss(shop, "Too late")
    shop.draft("An idea")
    move(shop, shop.draft("The fair"), Event.SUBMIT)
    room = open_window().queue()
    assert [room.tabs.tabText(tab) for tab in Tab] == [
        "Queue",
        "Drafts (1)",
        "Approvals (1)",
        "Sent",
        "Needs attention (1)",
    ]
    assert [texts(room.page(tab)) for tab in Tab] == [
        [],
        ["An idea"],
        ["The fair"],
        [],
        ["Too late"],
    ]


def test_a_failure_opens_on_its_post(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (post,) = hold(shop, "Held")
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.ATTENTION)
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    page = room.page(Tab.ATTENTION)
    page.list.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked == [{"post_id": post.id}]


def test_a_rows_button_does_what_it_says(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    shop.set_slots("mon 09:30")
    (post,) = miss(shop, "Too late")
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.ATTENTION)
    press(qtbot, room.page(Tab.ATTENTION), 0, Act.NEXT_SLOT)
    opened.settle()
    assert shop.post(post).state is State.SCHEDULED
    assert opened.window.toasts.texts()[-1] == "Goes out tomorrow at 09:30"


def test_many_rows_are_tried_again_without_a_burst(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    hold(shop, "One", "Two")
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.ATTENTION)
    page = room.page(Tab.ATTENTION)
    qtbot.mouseClick(page.bar.everything, LEFT)
    assert page.bar.count.text() == "2 of 2 selected"
    qtbot.mouseClick(page.bar.buttons[Act.RETRY], LEFT)
    opened.settle()
    assert len(publish_due(shop.desk).published) == 1


def test_what_waits_for_approval_is_approved(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    post = shop.draft("The fair")
    move(shop, post, Event.SUBMIT)
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.APPROVALS)
    press(qtbot, room.page(Tab.APPROVALS), 0, Act.APPROVE)
    opened.settle()
    assert shop.post(post).state is State.APPROVED


def test_rows_are_deleted_by_keyboard_and_undo_brings_them_back(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    shop.draft("An idea")
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.DRAFTS)
    page = room.page(Tab.DRAFTS)
    page.list.setFocus()
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    opened.settle()
    assert list_posts(shop.desk, PostQuery()) == ()
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert texts(page) == ["An idea"]


def test_what_an_unconfirmed_post_came_to_is_said(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    post = shop.plan("2026-11-22 11:10", "May be out")
    lose_the_answer(shop)
    opened = open_window()
    room = opened.queue()
    room.show_tab(Tab.ATTENTION)
    press(qtbot, room.page(Tab.ATTENTION), 0, Act.MARK_PUBLISHED)
    opened.settle()
    assert shop.post(post).state is State.PUBLISHED


def test_what_went_out_is_listed_the_newest_first(shop: Shop, open_window: Opener) -> None:
    for minutes, text in ((20, "First"), (10, "Second")):
        shop.clock.at = SUNDAY_NOON - timedelta(minutes=minutes)
        shop.plan(f"2026-11-22 11:{10 - minutes + 20:02}", text)
        shop.clock.at += timedelta(minutes=25)
        publish_due(shop.desk)
    assert texts(open_window().queue().page(Tab.SENT)) == ["Second", "First"]


def test_the_whole_queue_is_paused_and_resumed(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    room = opened.queue()
    choose(room, "Pause all channels")
    opened.settle()
    assert room.head.paused.text() == "The queue is paused: nothing goes out."
    choose(room, "Resume all channels")
    opened.settle()
    assert not list_channels(shop.desk)[0].paused


def test_one_channel_is_paused_by_name(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    choose(opened.queue(), "Pause Corner Bakery")
    opened.settle()
    assert list_channels(shop.desk)[0].paused


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (PublisherChanged(True), "Posts go out for as long as this window is open."),
        (PublisherChanged(False), "Another SocialDesk on this computer sends the posts."),
    ],
)
def test_who_publishes_is_said(
    shop: Shop, open_window: Opener, event: PublisherChanged, words: str
) -> None:
    opened = open_window()
    room = opened.queue()
    assert opened.launch.desk is not None
    opened.launch.desk.events.emit(event)
    opened.settle()
    assert room.head.publisher.text() == words


def test_ctrl_page_down_goes_to_the_next_list(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    room = open_window().queue()
    room.tabs.setFocus()
    qtbot.keyClick(room.tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert room.tabs.currentIndex() == Tab.DRAFTS


def test_what_is_selected_stays_so_when_the_list_is_read_again(
    shop: Shop, open_window: Opener
) -> None:
    shop.plan("2026-11-24 09:00", "Later")
    opened = open_window()
    page = opened.queue().page(Tab.WAITING)
    page.list.selectAll()
    shop.plan("2026-11-23 09:00", "Sooner")
    opened.queue().reload()
    opened.settle()
    assert [row.text for row in page.list.chosen()] == ["Later"]


def test_ten_thousand_rows_are_measured_once(shop: Shop, open_window: Opener) -> None:
    shop.plan("2026-11-24 09:00", "Bread")
    page = open_window().queue().page(Tab.WAITING)
    page.show_rows(page.model.rows * 10_000, 7)
    assert page.model.rowCount() == 10_000
    assert page.list.uniformItemSizes()
    assert page.note.text().startswith("7 more are not listed")


def test_a_reason_that_is_cut_is_told_in_full_by_a_tip(shop: Shop, open_window: Opener) -> None:
    miss(shop, "Too late")
    page = open_window().queue().page(Tab.ATTENTION)
    tip = page.model.data(page.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert tip == page.model.rows[0].reason
