"""What a post carries beside its words is typed, kept and shown again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, list_posts
from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import NetworkId, Option
from socialdesk.domain.networks import known as known_networks
from socialdesk.domain.planning import AsDraft, PostContent, PostQuery
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
OPTIONS = (
    Option("visibility", "Visibility", ("public", "unlisted"), "public"),
    Option("warning", "Content warning"),
)


@pytest.fixture
def chatty_bluesky(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bluesky takes a first comment and has options."""
    facts = known_networks.BUILT_IN[NetworkId.BLUESKY]
    rich = replace(facts, first_comment=True, options=OPTIONS)
    monkeypatch.setitem(known_networks.BUILT_IN, NetworkId.BLUESKY, rich)


@pytest.fixture
def opened(room: ComposerRoom, qtbot: QtBot) -> ComposerRoom:
    """A composer with a word in it, its details unfolded."""
    qtbot.keyClicks(room.page.writing.editor, "Bread")
    qtbot.mouseClick(room.page.tools.more, LEFT)
    return room


def saved(room: ComposerRoom, qtbot: QtBot, desk: Desk) -> Post:
    qtbot.keyClick(room, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: room.composition.post is not None and not room.composition.unsaved)
    (post,) = list_posts(desk, PostQuery())
    return post


def test_details_are_folded_until_they_are_asked_for(room: ComposerRoom, qtbot: QtBot) -> None:
    assert not room.page.details.isVisible()
    qtbot.mouseClick(room.page.tools.more, LEFT)
    assert room.page.labels.field.hasFocus()


def test_whether_they_are_open_is_remembered(
    opened: ComposerRoom, make_room: Callable[[object], ComposerRoom], linter: ScriptedLinter
) -> None:
    again = make_room(linter)
    assert again.page.details.isVisible()


def test_a_campaign_and_notes_are_kept_with_the_post(
    opened: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    qtbot.keyClicks(opened.page.details.campaign, "Summer sale")
    qtbot.keyClicks(opened.page.details.notes, "Ask Ola")
    post = saved(opened, qtbot, desk)
    assert (post.campaign, post.notes) == ("Summer sale", "Ask Ola")
    more = opened.page.tools.more
    assert (more.text(), more.toolTip()) == ("More (2)", "Campaign: Summer sale · Notes")


def test_campaigns_and_labels_that_posts_have_are_offered(
    make_room: Callable[[object], ComposerRoom],
    linter: ScriptedLinter,
    qtbot: QtBot,
    desk: Desk,
    feed: Channel,
) -> None:
    content = PostContent("Old", (feed.id,), campaign="Opening", labels=("bread",))
    add_post(desk, content, AsDraft())
    room = make_room(linter)
    room.open_new()
    qtbot.waitUntil(lambda: room.page.details.campaign.findText("Opening") > 0)
    completer = room.page.labels.field.completer()
    assert completer is not None
    assert completer.model().index(0, 0).data() == "bread"


def test_a_first_comment_is_offered_where_a_chosen_network_takes_one(
    chatty_bluesky: None, opened: ComposerRoom, qtbot: QtBot, desk: Desk, bluesky: Channel
) -> None:
    comment = opened.page.details.first_comment
    assert not comment.isVisible()
    qtbot.mouseClick(opened.page.picker.chips[bluesky.id], LEFT)
    assert comment.isVisible()
    qtbot.keyClicks(comment, "Link below")
    assert saved(opened, qtbot, desk).first_comment == "Link below"


def test_a_networks_options_are_chosen_for_its_channel(
    chatty_bluesky: None, opened: ComposerRoom, qtbot: QtBot, desk: Desk, bluesky: Channel
) -> None:
    qtbot.mouseClick(opened.page.picker.chips[bluesky.id], LEFT)
    fields = opened.page.details.options[bluesky.id].fields
    visibility, warning = fields["visibility"], fields["warning"]
    assert isinstance(visibility, QComboBox)
    assert isinstance(warning, QLineEdit)
    visibility.setFocus()
    qtbot.keyClick(visibility, Qt.Key.Key_Down)
    qtbot.keyClicks(warning, "Food")
    post = saved(opened, qtbot, desk)
    assert dict(post.deliveries[0].options) == {"visibility": "unlisted", "warning": "Food"}


def test_an_option_at_its_default_is_not_kept(
    chatty_bluesky: None, opened: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    qtbot.mouseClick(opened.page.picker.chips[bluesky.id], LEFT)
    visibility = opened.page.details.options[bluesky.id].fields["visibility"]
    visibility.setFocus()
    qtbot.keyClick(visibility, Qt.Key.Key_Down)
    qtbot.keyClick(visibility, Qt.Key.Key_Up)
    assert opened.composition.draft.options == {bluesky.id: {}}
    assert opened.composition.draft.content().options == {}
