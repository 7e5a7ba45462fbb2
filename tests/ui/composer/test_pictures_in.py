"""Pictures come in by drop and paste, and each is asked what it shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk_ui.rooms.composer.room import ComposerRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_COPY = Qt.DropAction.CopyAction
_LEFT, _NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime(*urls: str) -> QMimeData:
    dropped = QMimeData()
    dropped.setUrls([QUrl(url) for url in urls])
    return dropped


def drop(room: ComposerRoom, dropped: QMimeData) -> bool:
    """Drop on the composer beside its text; whether it was taken."""
    enter = QDragEnterEvent(QPoint(20, 20), _COPY, dropped, _LEFT, _NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(room, enter)
    if enter.isAccepted():
        QApplication.sendEvent(room, QDropEvent(QPointF(20, 20), _COPY, dropped, _LEFT, _NO_KEYS))
    return enter.isAccepted()


def test_a_picture_dropped_on_the_composer_is_asked_what_it_shows(
    room: ComposerRoom, qtbot: QtBot, picture_file: Path
) -> None:
    room.page.tools.more.setFocus()
    assert drop(room, mime(picture_file.as_uri()))
    qtbot.waitUntil(lambda: len(room.page.pictures.rows) == 1)
    qtbot.waitUntil(room.page.pictures.rows[0].alt.hasFocus)


def test_a_picture_pasted_while_typing_leaves_the_cursor_where_it_is(
    room: ComposerRoom, qtbot: QtBot, picture_file: Path
) -> None:
    QApplication.clipboard().setMimeData(mime(picture_file.as_uri()))
    qtbot.keyClick(room.page.writing.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(room.page.pictures.rows) == 1)
    assert room.page.writing.editor.hasFocus()
    assert room.page.writing.editor.text() == ""


def test_a_link_dragged_from_a_browser_goes_into_the_text(room: ComposerRoom) -> None:
    editor = room.page.writing.editor
    editor.insertFromMimeData(mime("https://mill.example/moss"))
    assert editor.text() == "https://mill.example/moss"
    assert not drop(room, mime("https://mill.example/moss"))


def test_a_file_that_is_no_picture_is_refused_and_its_path_stays_out_of_the_text(
    room: ComposerRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    menu = tmp_path / "menu.pdf"
    menu.write_bytes(b"%PDF-1.7")
    room.page.writing.editor.insertFromMimeData(mime(menu.as_uri()))
    qtbot.waitUntil(room.page.notice.isVisible)
    assert "menu.pdf" in room.page.notice.words.text()
    assert room.page.writing.editor.text() == ""
