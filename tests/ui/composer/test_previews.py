"""A preview looks as the network shows the post."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks import known as known_networks
from socialdesk_ui.rooms.composer.preview_card import PreviewCard, first_link
from socialdesk_ui.rooms.composer.room import ComposerRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def wide(room: ComposerRoom, qtbot: QtBot, feed: Channel, bluesky: Channel) -> ComposerRoom:
    """The composer over a full window, both channels chosen."""
    for channel in (feed, bluesky):
        qtbot.mouseClick(room.page.picker.chips[channel.id], LEFT)
    room.resize(1500, 900)
    qtbot.waitUntil(lambda: len(room.page.preview.cards) == 2)
    return room


def write(room: ComposerRoom, qtbot: QtBot, text: str) -> list[PreviewCard]:
    room.page.writing.editor.insert(text)
    cards = room.page.preview.cards
    words = text.split("\n", maxsplit=1)[0].split()[0]
    qtbot.waitUntil(lambda: words in cards[0].text.text())
    return room.page.preview.cards


def test_channels_stand_side_by_side_where_there_is_room(wide: ComposerRoom, qtbot: QtBot) -> None:
    first, second = wide.page.preview.columns
    assert first.y() == second.y()
    wide.resize(960, 900)
    qtbot.waitUntil(lambda: first.y() < second.y())


def test_a_link_has_a_card_where_there_is_no_picture(wide: ComposerRoom, qtbot: QtBot) -> None:
    cards = write(wide, qtbot, "Book: https://www.mill.example/workshops/moss.")
    assert cards[1].link.isVisible()
    assert (cards[1].link.host.text(), cards[1].link.path.text()) == (
        "mill.example",
        "workshops/moss",
    )


def test_a_thread_is_shown_post_by_post_where_the_network_has_threads(
    wide: ComposerRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = known_networks.BUILT_IN[NetworkId.BLUESKY]
    monkeypatch.setitem(known_networks.BUILT_IN, NetworkId.BLUESKY, replace(facts, threads=True))
    write(wide, qtbot, "One\n---\nTwo")
    whole, thread = wide.page.preview.columns
    assert len(whole.cards) == 1
    assert [card.place.text() for card in thread.cards] == ["1/2", "2/2"]
    assert "Two" in thread.cards[1].text.text()


def test_tags_and_handles_keep_their_direction_in_hebrew(wide: ComposerRoom, qtbot: QtBot) -> None:
    cards = write(wide, qtbot, "שלום #לחם @mill.example")
    assert "\u2068@mill.example\u2069" in cards[0].text.text()


@pytest.mark.parametrize(
    ("text", "link"),
    [("See https://a.example/b, now", "https://a.example/b"), ("None here", "")],
)
def test_the_first_link_is_what_the_card_shows(text: str, link: str) -> None:
    assert first_link(text) == link
