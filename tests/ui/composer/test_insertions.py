"""Emoji, kept texts and a thread's parts go into the text at the cursor."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.snippets import list_snippets, save_snippet
from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks import known as known_networks
from socialdesk.domain.snippets import Snippet, SnippetKind
from socialdesk_ui.rooms.composer.emoji_picker import EmojiPicker
from socialdesk_ui.rooms.composer.room import ComposerRoom
from socialdesk_ui.rooms.composer.snippet_forms import SnippetForm, VariablesForm
from socialdesk_ui.runtime.theme import Appearance
from tests.ui.composer.conftest import Shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def kept(desk: Desk, name: str, text: str, kind: SnippetKind = SnippetKind.TEMPLATE) -> Snippet:
    return save_snippet(desk, Snippet(None, kind, name, text))


def emoji(room: ComposerRoom, qtbot: QtBot) -> EmojiPicker:
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Period, CONTROL)
    picker = room.insertions.picker
    assert picker is not None
    return picker


def menu(room: ComposerRoom, qtbot: QtBot) -> QMenu:
    room.insertions.snippets.menu = None
    qtbot.mouseClick(room.page.tools.snippets, LEFT)
    qtbot.waitUntil(lambda: room.insertions.snippets.menu is not None)
    opened = room.insertions.snippets.menu
    assert opened is not None
    return opened


def entry(among: QMenu, words: str) -> QAction:
    return next(action for action in among.actions() if action.text() == words)


def submenu(among: QMenu, words: str) -> QMenu:
    inner = entry(among, words).menu()
    assert isinstance(inner, QMenu)
    return inner


def text(room: ComposerRoom) -> str:
    return room.page.writing.editor.text()


def test_an_emoji_is_found_by_name_and_put_in_by_the_keyboard_alone(
    room: ComposerRoom, qtbot: QtBot
) -> None:
    qtbot.keyClicks(room.page.writing.editor, "Fresh ")
    picker = emoji(room, qtbot)
    qtbot.keyClicks(picker.search, "bread")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClicks(room.page.writing.editor, "!")
    assert text(room) == "Fresh 🍞!"


def test_arrows_walk_the_grid_and_name_what_they_reach(room: ComposerRoom, qtbot: QtBot) -> None:
    picker = emoji(room, qtbot)
    qtbot.keyClicks(picker.search, "heart")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right)
    current = picker.model.rows[picker.grid.currentIndex().row()]
    assert picker.name.text() == current.name
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    assert text(room) == current.character


def test_those_used_last_come_first(room: ComposerRoom, qtbot: QtBot) -> None:
    for name in ("hedgehog", "croissant"):
        picker = emoji(room, qtbot)
        qtbot.keyClicks(picker.search, name)
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    shown = emoji(room, qtbot).model.rows
    assert [each.character for each in shown[:2]] == ["🥐", "🦔"]


def test_a_name_that_nothing_has_puts_nothing_in(room: ComposerRoom, qtbot: QtBot) -> None:
    picker = emoji(room, qtbot)
    qtbot.keyClicks(picker.search, "zzzz")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert (text(room), picker.name.text()) == ("", "Nothing has that name.")


def test_a_hashtag_group_goes_in_at_once(room: ComposerRoom, qtbot: QtBot, desk: Desk) -> None:
    kept(desk, "Local", "#shoplocal #warsaw", SnippetKind.HASHTAGS)
    qtbot.keyClicks(room.page.writing.editor, "Rye ")
    entry(menu(room, qtbot), "Local").trigger()
    assert text(room) == "Rye #shoplocal #warsaw"


def test_a_templates_variables_are_asked_for(room: ComposerRoom, qtbot: QtBot, desk: Desk) -> None:
    kept(desk, "New in", "New: {product}, from {date}")
    entry(menu(room, qtbot), "New in").trigger()
    form = room.insertions.snippets.form
    assert isinstance(form, VariablesForm)
    assert form.values["date"].text() == "22 November"
    qtbot.keyClicks(form.values["product"], "Rye & Co")
    qtbot.mouseClick(form.done_button, LEFT)
    assert text(room) == "New: Rye & Co, from 22 November"


def test_the_text_is_kept_as_a_template(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    qtbot.keyClicks(room.page.writing.editor, "New: {product}")
    entry(menu(room, qtbot), "Keep this text as a template…").trigger()
    form = room.insertions.snippets.form
    assert isinstance(form, SnippetForm)
    qtbot.keyClicks(form.name, "New in")
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.toasts == ["“New in” is kept."])
    assert [(s.name, s.text) for s in list_snippets(desk)] == [("New in", "New: {product}")]


def test_hashtags_alone_are_kept_as_a_group(room: ComposerRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.page.writing.editor, "Fresh #rye and #wheat")
    entry(menu(room, qtbot), "Keep these hashtags as a group…").trigger()
    form = room.insertions.snippets.form
    assert isinstance(form, SnippetForm)
    assert form.text.toPlainText() == "#rye #wheat"


def test_a_name_that_is_taken_is_refused_and_the_form_stays(
    room: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    kept(desk, "New in", "Old")
    qtbot.keyClicks(room.page.writing.editor, "New")
    entry(menu(room, qtbot), "Keep this text as a template…").trigger()
    form = room.insertions.snippets.form
    assert isinstance(form, SnippetForm)
    qtbot.keyClicks(form.name, "New in")
    qtbot.mouseClick(form.done_button, LEFT)
    qtbot.waitUntil(form.error.isVisible)
    assert form.text.toPlainText() == "New"


def test_a_snippet_is_changed(room: ComposerRoom, qtbot: QtBot, desk: Desk) -> None:
    kept(desk, "New in", "Old")
    entry(submenu(menu(room, qtbot), "Change"), "New in").trigger()
    form = room.insertions.snippets.form
    assert isinstance(form, SnippetForm)
    qtbot.keyClicks(form.text, "est: ")
    qtbot.mouseClick(form.done_button, LEFT)
    qtbot.waitUntil(lambda: list_snippets(desk)[0].text != "Old")


def test_a_deleted_snippet_comes_back_with_undo(
    room: ComposerRoom, qtbot: QtBot, desk: Desk, shell: Shell
) -> None:
    kept(desk, "New in", "Old")
    entry(submenu(menu(room, qtbot), "Delete"), "New in").trigger()
    qtbot.waitUntil(lambda: list_snippets(desk) == ())
    qtbot.waitUntil(lambda: shell.action is not None)
    assert shell.action is not None
    shell.action()
    qtbot.waitUntil(lambda: [s.name for s in list_snippets(desk)] == ["New in"])


def test_a_part_is_added_to_the_thread(room: ComposerRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.page.writing.editor, "One")
    qtbot.mouseClick(room.page.tools.new_part, LEFT)
    qtbot.keyClicks(room.page.writing.editor, "Two")
    assert text(room) == "One\n---\nTwo"
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_Z, CONTROL)
    assert text(room) == "One"


def test_the_line_between_two_parts_is_drawn_as_a_rule(
    room: ComposerRoom, appearance: Appearance
) -> None:
    editor = room.page.writing.editor
    editor.insert("One\n---\nTwo")
    editor.put_cursor(0)
    drawn = editor.viewport().grab().toImage()
    block = editor.document().findBlockByNumber(1)
    box = editor.document().documentLayout().blockBoundingRect(block)
    heights = range(round(box.top()), round(box.bottom()))
    column = {drawn.pixelColor(60, y).name() for y in heights}
    assert column == {appearance.theme.colours[token].lower() for token in ("line", "panel")}


def test_the_counter_follows_the_cursor_through_a_thread(
    room: ComposerRoom, qtbot: QtBot, bluesky: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = known_networks.BUILT_IN[NetworkId.BLUESKY]
    monkeypatch.setitem(known_networks.BUILT_IN, NetworkId.BLUESKY, replace(facts, threads=True))
    qtbot.mouseClick(room.page.picker.chips[bluesky.id], LEFT)
    editor = room.page.writing.editor
    editor.insert("One\n---\nSecond")
    qtbot.waitUntil(lambda: bluesky.id in room.page.tools.counters.rings)
    ring = room.page.tools.counters.rings[bluesky.id]
    qtbot.waitUntil(lambda: ring.text == "294")
    editor.put_cursor(0)
    qtbot.waitUntil(lambda: ring.text == "297")
