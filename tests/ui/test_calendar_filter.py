"""Filtering the calendar by states, labels and campaigns; searching all posts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk import posts
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import At, PostContent
from tests.ui.calendar_values import WARSAW, utc
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton


def plan(shop: Shop, at: str, text: str, **more: object) -> None:
    content = PostContent(text, (shop.feed.id,), **more)  # type: ignore[arg-type]  # real fields
    posts.add_post(shop.desk, content, At(utc(at), WARSAW))


def shown(opened: OpenWindow) -> list[str]:
    opened.settle()
    return [card.text for card in opened.calendar.week.shown_cards()]


def tick(opened: OpenWindow, qtbot: QtBot, value: object) -> None:
    qtbot.mouseClick(opened.calendar.filter, LEFT)
    opened.settle()
    panel = opened.calendar.filter.panel
    box = panel.boxes[value]  # type: ignore[index]  # a state or a word
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    panel.close()
    opened.settle()


@OPENS_A_DIALOG
@pytest.mark.parametrize("value", ["bread", "Autumn"])
def test_a_label_or_a_campaign_is_ticked(
    shop: Shop, open_window: Opener, qtbot: QtBot, value: str
) -> None:
    plan(shop, "2026-11-22 14:00", "Rye", labels=("bread",), campaign="Autumn")
    plan(shop, "2026-11-22 16:00", "Soup")
    opened = open_window()
    assert shown(opened) == ["Rye", "Soup"]
    tick(opened, qtbot, value)
    assert shown(opened) == ["Rye"]
    assert opened.calendar.filter.text() == "Filter (1)"


@OPENS_A_DIALOG
def test_what_is_ticked_stays_until_everything_is_shown(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    plan(shop, "2026-11-22 14:00", "Rye")
    opened = open_window()
    tick(opened, qtbot, State.MISSED)
    assert shown(opened) == []
    assert opened.calendar.empty.sentence.text() == "No post here matches what you look for."
    qtbot.mouseClick(opened.calendar.filter, LEFT)
    opened.settle()
    assert opened.calendar.filter.panel.boxes[State.MISSED].isChecked()
    qtbot.mouseClick(opened.calendar.filter.panel.everything, LEFT)
    assert shown(opened) == ["Rye"]


def test_a_search_lists_posts_of_any_time_beside_the_calendar(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    plan(shop, "2026-11-22 14:00", "Rye rolls")
    plan(shop, "2027-05-03 14:00", "Rye bread")
    shop.draft("Rye, an idea")
    opened = open_window()
    panel = opened.calendar.search
    assert not panel.isVisible()
    qtbot.keyClicks(opened.window.top_bar.search, "rye")
    qtbot.waitUntil(panel.isVisible)
    assert [post.text for post in panel.list.found.posts] == [
        "Rye rolls",
        "Rye bread",
        "Rye, an idea",
    ]
    assert panel.count.text() == "3 posts"
    assert "Scheduled · today at 15:00" in str(panel.list.found.data(panel.list.found.index(0)))


def test_a_found_post_is_shown_in_its_place_and_opened(
    shop: Shop, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(shop, "2027-05-03 14:00", "Rye bread")
    opened = open_window()
    asked: list[object] = []
    monkeypatch.setattr(opened.window, "compose", lambda **what: asked.append(what))
    qtbot.keyClicks(opened.window.top_bar.search, "rye")
    found = opened.calendar.search.list
    qtbot.waitUntil(found.isVisible)
    qtbot.mouseClick(found.viewport(), LEFT, pos=found.visualRect(found.found.index(0)).center())
    assert opened.calendar.bar.title.text() == "3 – 9 May 2027"
    assert asked == [{"post_id": found.found.posts[0].post_id}]


def test_an_empty_search_puts_the_list_away(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    search, panel = opened.window.top_bar.search, opened.calendar.search
    qtbot.keyClicks(search, "nothing")
    qtbot.waitUntil(panel.isVisible)
    assert panel.count.text() == "No post has these words."
    search.clear()
    assert not panel.isVisible()


def test_while_posts_are_hidden_no_day_is_called_silent(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    plan(shop, "2026-11-22 14:00", "Rye")
    opened = open_window()
    header = opened.calendar.week.day_header
    assert [header.load_words(day) for day in opened.calendar.week.week.days][-2:] == [
        "Silent",
        "1 post",
    ]
    qtbot.keyClicks(opened.window.top_bar.search, "rye")
    opened.settle()
    assert [header.load_words(day) for day in opened.calendar.week.week.days][-2:] == [
        "",
        "1 post",
    ]


def test_in_a_small_window_one_panel_makes_way_for_the_other(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    opened.window.resize(1000, 700)
    opened.calendar.show_drafts(True)
    qtbot.keyClicks(opened.window.top_bar.search, "rye")
    qtbot.waitUntil(opened.calendar.search.isVisible)
    assert not opened.calendar.drafts.isVisible()
    assert not opened.calendar.bar.drafts.isChecked()
