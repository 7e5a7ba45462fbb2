"""A hundred posts in three scripts, from the clipboard to a feed and a server, byte for byte."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.connectors.feed.entries import published_posts
from socialdesk.desk.channels import add_bluesky
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import PostQuery
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.engine.connectors.posts import hundred_posts
from tests.servers.bluesky_server import BlueskyServer, TestAccount
from tests.servers.fixtures import bluesky_account, bluesky_server
from tests.ui.composer.conftest import ScriptedLinter

__all__ = ["bluesky_account", "bluesky_server"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = [
    pytest.mark.servers,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("lint-worker"),
    # What Qt's offscreen platform says of any window that has a smallest size.
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


def _share(qtbot: QtBot, room: ComposerRoom, text: str, channels: list[Channel]) -> None:
    room.open_new()
    qtbot.waitUntil(
        lambda: room.page.writing.editor.hasFocus() and len(room.page.picker.chips) == 2
    )
    for channel in channels:
        chip = room.page.picker.chips[channel.id]
        if not chip.isChecked():
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    QApplication.clipboard().setText(text)
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_V, CTRL)
    with qtbot.waitSignal(room.closed, timeout=10_000):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL | SHIFT)


def test_a_hundred_pasted_posts_arrive_as_they_were(
    make_room: Callable[[object], ComposerRoom],
    qtbot: QtBot,
    desk: Desk,
    feed: Channel,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
) -> None:
    sky = add_bluesky(
        *(desk, "Sky", bluesky_account.handle, bluesky_account.app_password),
        bluesky_server.url,
        allow_private=True,
    )
    room = make_room(ScriptedLinter())
    texts = [text for _, text in hundred_posts()]
    for text in texts:
        _share(qtbot, room, text, [feed, sky])
    assert sorted(post.text for post in list_posts(desk, PostQuery())) == sorted(texts)
    publish_due(desk)
    on_the_feed = [post.text for post in published_posts(Path(feed.settings["folder"]))]
    on_the_server = [record["value"]["text"] for record in bluesky_server.posts(bluesky_account)]
    assert sorted(on_the_feed) == sorted(texts)
    assert sorted(on_the_server) == sorted(texts)
