"""The composer as a person uses it: keys and clicks in, posts on the desk out."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, list_posts
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.findings import Level
from socialdesk.domain.planning import AsDraft, At, PostContent, PostQuery
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer.draft import Choice
from socialdesk_ui.rooms.composer.room import WIDE, ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter, Shell

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TOMORROW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)

pytestmark = [
    pytest.mark.xdist_group("lint-worker"),
    # What Qt's offscreen platform says of any window that has a smallest size.
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, room: ComposerRoom, channel: Channel) -> None:
    qtbot.mouseClick(room.page.picker.chips[channel.id], Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, room: ComposerRoom, text: str) -> None:
    qtbot.keyClicks(room.page.writing.editor, text)


def posts(desk: Desk) -> tuple[Post, ...]:
    return list_posts(desk, PostQuery())


def saved(desk: Desk, channel: Channel, *, planned: bool) -> Post:
    when = At(TOMORROW, "Europe/Warsaw") if planned else AsDraft()
    return add_post(desk, PostContent("Fresh bread", (channel.id,)), when).post


def open_post(qtbot: QtBot, room: ComposerRoom, post: Post) -> None:
    room.open_post(post.id)
    qtbot.waitUntil(lambda: room.composition.post is not None)


def test_ctrl_enter_adds_the_post_to_the_queue(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, shell: Shell
) -> None:
    choose(qtbot, room, feed)
    write(qtbot, room, "Fresh bread today")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    (post,) = posts(desk)
    assert (post.text, post.state) == ("Fresh bread today", State.SCHEDULED)
    assert shell.toasts == ["Added to the queue. It goes out tomorrow at 09:30."]


def test_undo_in_the_toast_takes_the_post_out_of_the_queue(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, shell: Shell
) -> None:
    choose(qtbot, room, feed)
    write(qtbot, room, "Fresh bread today")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    assert shell.action is not None
    shell.action()
    qtbot.waitUntil(lambda: posts(desk)[0].state is State.DRAFT)


def test_ctrl_shift_enter_shares_now(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel
) -> None:
    choose(qtbot, room, feed)
    write(qtbot, room, "Now")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL | SHIFT)
    assert posts(desk)[0].deliveries[0].scheduled_for == desk.clock.now()


def test_a_moment_given_by_the_calendar_is_offered(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel
) -> None:
    room.open_new(TOMORROW)
    qtbot.waitUntil(lambda: room.page.when.buttons[Choice.SCHEDULE].isChecked())
    choose(qtbot, room, feed)
    write(qtbot, room, "Tomorrow")
    assert room.page.when.main.text() == "Schedule for Mon 23 Nov, 09:30"
    with qtbot.waitSignal(room.closed):
        click(qtbot, room.page.when.main)
    assert posts(desk)[0].deliveries[0].scheduled_for == TOMORROW


def test_a_time_in_the_past_is_said_at_once(room: ComposerRoom, qtbot: QtBot) -> None:
    room.open_new(datetime(2026, 11, 20, 8, 0, tzinfo=UTC))
    qtbot.waitUntil(lambda: room.page.when.buttons[Choice.SCHEDULE].isChecked())
    assert "has passed" in room.page.when.line.text()
    assert not room.page.when.main.isEnabled()


def test_the_hour_that_clocks_skip_is_said_at_once(room: ComposerRoom, qtbot: QtBot) -> None:
    room.open_new(datetime(2027, 3, 28, 0, 30, tzinfo=UTC))
    qtbot.waitUntil(lambda: room.page.when.buttons[Choice.SCHEDULE].isChecked())
    qtbot.keyClick(room.page.when.clock, Qt.Key.Key_Up)
    assert "does not exist" in room.page.when.line.text()


def test_the_next_slots_are_named(
    room: ComposerRoom, qtbot: QtBot, feed: Channel, bluesky: Channel
) -> None:
    choose(qtbot, room, feed)
    choose(qtbot, room, bluesky)
    words = room.page.when.line.text()
    assert words == "Next slot: Shop feed tomorrow at 09:30, Bluesky today at 17:30."


def test_without_a_channel_nothing_is_sent_and_the_picker_is_pointed_at(
    room: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    write(qtbot, room, "Fresh bread")
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    assert room.page.notice.words.text() == "Choose where this goes out first."
    assert posts(desk) == ()


def test_typing_in_a_channels_tab_gives_it_its_own_text(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, bluesky: Channel
) -> None:
    choose(qtbot, room, feed)
    choose(qtbot, room, bluesky)
    write(qtbot, room, "Bread")
    room.page.writing.tabs.setCurrentIndex(2)
    write(qtbot, room, ", sky")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    (post,) = posts(desk)
    texts = {d.channel.name: post.text_for(d) for d in post.deliveries}
    assert texts == {"Shop feed": "Bread", "Bluesky": "Bread, sky"}


def test_a_channel_can_use_the_common_text_again(
    room: ComposerRoom, qtbot: QtBot, feed: Channel, bluesky: Channel
) -> None:
    choose(qtbot, room, feed)
    choose(qtbot, room, bluesky)
    write(qtbot, room, "Bread")
    room.page.writing.tabs.setCurrentIndex(2)
    write(qtbot, room, ", sky")
    click(qtbot, room.page.writing.use_common)
    assert room.page.writing.editor.text() == "Bread"
    assert not room.page.writing.use_common.isVisible()


def test_counters_say_what_is_left_on_each_channel(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    choose(qtbot, room, bluesky)
    write(qtbot, room, "Fresh")
    qtbot.waitUntil(lambda: bool(room.page.tools.counters.rings))
    ring = room.page.tools.counters.rings[bluesky.id]
    qtbot.waitUntil(lambda: ring.text == "295")
    assert ring.accessibleName() == "Bluesky: 295 characters left"


def test_esc_keeps_unsaved_words_as_a_draft_and_can_discard_them(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    write(qtbot, room, "Half a thou")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shell.toasts == ["Kept as a draft."])
    assert posts(desk)[0].text == "Half a thou"
    assert shell.action is not None
    shell.action()
    qtbot.waitUntil(lambda: posts(desk) == ())


def test_esc_on_an_empty_composer_just_closes(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Escape)
    assert (posts(desk), shell.toasts) == ((), [])


def test_what_was_being_typed_is_there_after_a_crash(
    room: ComposerRoom,
    make_room: Callable[[object], ComposerRoom],
    qtbot: QtBot,
    desk: Desk,
    linter: ScriptedLinter,
) -> None:
    write(qtbot, room, "Half a thou")
    file = desk.folder.root / "composer-draft.json"
    qtbot.waitUntil(lambda: file.exists() and "Half a thou" in file.read_text())
    again = make_room(linter)
    again.open_new()
    qtbot.waitUntil(lambda: again.page.writing.editor.text() == "Half a thou")
    assert again.page.notice.isVisible()


def test_ctrl_s_saves_a_draft_and_stays(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    write(qtbot, room, "Fresh")
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: shell.toasts == ["Saved as a draft."])
    write(qtbot, room, " bread")
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(shell.toasts) == 2)
    assert [post.text for post in posts(desk)] == ["Fresh bread"]


def test_the_channels_of_last_time_are_offered_again(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    choose(qtbot, room, bluesky)
    write(qtbot, room, "Fresh")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    room.open_new()
    qtbot.waitUntil(room.page.picker.chips[bluesky.id].isChecked)


def test_a_click_on_an_hour_while_writing_only_sets_the_time(
    room: ComposerRoom, qtbot: QtBot
) -> None:
    write(qtbot, room, "Fresh")
    room.open_new(TOMORROW)
    qtbot.waitUntil(lambda: room.page.when.buttons[Choice.SCHEDULE].isChecked())
    assert room.page.writing.editor.text() == "Fresh"


def test_too_long_for_the_network_stops_with_two_ways_on(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, bluesky: Channel
) -> None:
    choose(qtbot, room, bluesky)
    room.page.writing.editor.insertPlainText("a" * 320)
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(room.page.notice.isVisible, timeout=30_000)
    shorten, anyway = room.page.notice.answers
    assert (shorten.text(), anyway.text()) == ("Shorten it", "Add to queue anyway")
    assert posts(desk) == ()
    with qtbot.waitSignal(room.closed):
        click(qtbot, anyway)
    assert posts(desk)[0].findings_accepted


def test_an_opened_post_shows_its_state_and_keeps_its_time(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel
) -> None:
    post = saved(desk, feed, planned=True)
    open_post(qtbot, room, post)
    assert room.page.header.badge.accessibleName() == "Scheduled"
    assert room.page.when.main.text() == "Save changes"
    write(qtbot, room, " and rolls")
    with qtbot.waitSignal(room.closed):
        click(qtbot, room.page.when.main)
    (after,) = posts(desk)
    assert after.text == "Fresh bread and rolls"
    assert after.deliveries[0].scheduled_for == TOMORROW


def test_leaving_a_planned_post_keeps_its_changes_aside(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, shell: Shell
) -> None:
    post = saved(desk, feed, planned=True)
    open_post(qtbot, room, post)
    write(qtbot, room, "!")
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Escape)
    assert posts(desk)[0].text == "Fresh bread"
    assert shell.toasts == ["Your changes are kept but not saved. The post goes out as it was."]
    open_post(qtbot, room, post)
    assert room.page.writing.editor.text() == "Fresh bread!"


def test_a_deleted_post_asks_first(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel
) -> None:
    open_post(qtbot, room, saved(desk, feed, planned=False))
    qtbot.mouseClick(room.page.header.delete, Qt.MouseButton.LeftButton)
    box = QApplication.activeModalWidget()
    assert box is not None
    delete = next(b for b in box.findChildren(QPushButton) if b.text() == "Delete")
    with qtbot.waitSignal(room.closed):
        click(qtbot, delete)
    assert posts(desk) == ()


def test_pictures_are_dropped_in_and_described(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, feed: Channel, picture_file: Path
) -> None:
    choose(qtbot, room, feed)
    dropped = QMimeData()
    dropped.setUrls([picture_file.as_uri()])
    room.page.writing.editor.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: len(room.page.pictures.rows) == 1)
    qtbot.keyClicks(room.page.pictures.rows[0].alt, "A loaf")
    with qtbot.waitSignal(room.closed):
        qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Return, CTRL)
    assert [p.alt for p in posts(desk)[0].attachments] == ["A loaf"]


def test_a_pasted_image_becomes_a_picture(room: ComposerRoom, qtbot: QtBot) -> None:
    image = QImage(12, 9, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QApplication.clipboard().setImage(image)
    room.page.writing.editor.paste()
    qtbot.waitUntil(lambda: len(room.page.pictures.rows) == 1)
    assert room.composition.draft.pictures[0].media.width == 12


def test_a_file_that_is_no_picture_is_named_and_nothing_is_lost(
    room: ComposerRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    write(qtbot, room, "Fresh")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    dropped = QMimeData()
    dropped.setUrls([broken.as_uri()])
    room.page.writing.editor.insertFromMimeData(dropped)
    qtbot.waitUntil(room.page.notice.isVisible)
    assert "broken.png" in room.page.notice.words.text()
    assert room.page.writing.editor.text() == "Fresh"


def test_labels_end_at_a_comma_and_go_with_backspace(room: ComposerRoom, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.page.tools.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(room.page.labels.field, "autumn,sale,")
    assert room.composition.draft.labels == ("autumn", "sale")
    qtbot.keyClick(room.page.labels.field, Qt.Key.Key_Backspace)
    assert room.composition.draft.labels == ("autumn",)


def test_the_preview_shows_only_in_a_wide_window(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel
) -> None:
    choose(qtbot, room, bluesky)
    write(qtbot, room, "See #bread")
    assert not room.page.preview.isVisible()
    room.resize(WIDE, 800)
    qtbot.waitUntil(lambda: bool(room.page.preview.cards))
    assert room.page.preview.isVisible()
    assert "#bread" in room.page.preview.cards[0].text.text()


def test_no_part_of_the_composer_opens_a_window_of_its_own(
    room: ComposerRoom, qtbot: QtBot, linter: ScriptedLinter, feed: Channel
) -> None:
    linter.slips["teh"] = Level.ERROR
    choose(qtbot, room, feed)
    write(qtbot, room, "teh bread")
    qtbot.waitUntil(lambda: bool(room.page.findings.model.rows))
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [room]
