"""The composer says that a channel had this text already."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import At, PostContent
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import NOW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROLLS = "Poppy seed rolls are back on the shelf from seven, as long as they last."


def plan(desk: Desk, text: str, *channels: Channel) -> int:
    content = PostContent(text, tuple(channel.id for channel in channels))
    return add_post(desk, content, At(NOW + timedelta(days=2), "Europe/Warsaw")).post.id


def said(room: ComposerRoom) -> list[str]:
    return [row.finding.message for row in room.page.findings.model.rows]


def test_a_text_that_comes_again_is_told_while_it_is_written(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel
) -> None:
    plan(desk, ROLLS, feed)
    room.page.picker.chips[feed.id].click()
    qtbot.keyClicks(room.page.writing.editor, ROLLS)
    qtbot.waitUntil(lambda: bool(said(room)))
    assert said(room)[0].startswith("The same text is planned for 24 November 2026 on Shop feed")


def test_only_the_channel_that_had_it_is_named(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, bluesky: Channel
) -> None:
    plan(desk, ROLLS, feed)
    other = plan(desk, "We close at three.", feed, bluesky)
    room.open_post(other)
    qtbot.waitUntil(lambda: room.composition.post is not None)
    qtbot.keyClicks(room.page.writing.editor, " " + ROLLS)
    qtbot.waitUntil(lambda: bool(said(room)))
    assert all("Shop feed" in message for message in said(room))
