"""Everything in the composer has a name, a place in the tab order, and a mirror image."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer.room import ComposerRoom
from socialdesk_ui.runtime.theme import Appearance, Mode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def reachable(room: ComposerRoom, qtbot: QtBot, steps: int = 40) -> list[QWidget]:
    """The widgets that Tab visits from the text on, in order."""
    room.page.writing.editor.setFocus()
    visited: list[QWidget] = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in visited:
            break
        visited.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return visited


def test_every_control_has_a_name(room: ComposerRoom, qtbot: QtBot, feed: Channel) -> None:
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QTextEdit)
        for widget in room.findChildren(kind)
        if widget.isVisible() and widget.objectName() != "qt_spinbox_lineedit"
    ]
    unnamed = [w for w in controls if not (w.accessibleName() or getattr(w, "text", str)())]
    assert unnamed == []


def test_tab_goes_from_the_text_to_what_belongs_to_it_and_on_to_sending(
    room: ComposerRoom, qtbot: QtBot, feed: Channel
) -> None:
    qtbot.mouseClick(room.page.picker.chips[feed.id], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(room.page.writing.editor, "Bread")
    page = room.page
    order = reachable(room, qtbot)
    wanted = [
        page.writing.editor,
        page.tools.add_picture,
        page.tools.more,
        page.when.keep_draft,
        page.when.main,
    ]
    assert [w for w in order if w in wanted] == wanted


def test_everything_can_be_reached_by_tab(room: ComposerRoom, qtbot: QtBot) -> None:
    order = reachable(room, qtbot)
    assert set(room.page.picker.chips.values()) <= set(order)
    assert room.page.header.close_button in order


def test_a_channel_is_switched_by_the_space_bar(
    room: ComposerRoom, qtbot: QtBot, feed: Channel
) -> None:
    chip = room.page.picker.chips[feed.id]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert room.composition.draft.channels == (feed.id,)


def test_the_window_is_mirrored_for_hebrew(
    mirrored: None, room: ComposerRoom, qtbot: QtBot
) -> None:
    header, foot = room.page.header, room.page.when
    assert header.close_button.x() < header.title.x()
    assert foot.main.x() < foot.keep_draft.x()


def test_dark_colours_reach_the_text(
    room: ComposerRoom, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.choose(Mode.DARK)
    shown = room.grab().toImage().pixelColor(240, 20)
    assert shown == appearance.theme.colour("panel")


def test_a_full_disk_is_said_once_and_typing_goes_on(
    room: ComposerRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> tuple[int, str]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", fail)
    qtbot.keyClicks(room.page.writing.editor, "Fresh")
    qtbot.waitUntil(room.page.notice.isVisible)
    assert "No space left on device" in room.page.notice.words.text()
    assert room.page.writing.editor.text() == "Fresh"


def test_unsaved_words_are_on_disk_when_the_window_closes(
    room: ComposerRoom, qtbot: QtBot, desk: Desk
) -> None:
    qtbot.keyClicks(room.page.writing.editor, "Fresh")
    room.close()
    kept = json.loads(Path(desk.folder.root / "composer-draft.json").read_text())
    assert kept["drafts"]["new"]["text"] == "Fresh"
