"""A window that is killed while somebody types loses at most the last two seconds."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer.room import ComposerRoom
from tests.ui.composer.conftest import ScriptedLinter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PROMISED_SECONDS = 2.0
TYPED_SECONDS = 3.0


def words_typed_until_killed(home: Path) -> list[tuple[float, int]]:
    """When each word was typed, by its number, until the window was killed; the kill comes last."""
    program = Path(__file__).with_name("typing_window.py")
    environment = os.environ | {"SOCIALDESK_HOME": str(home)}
    typed: list[tuple[float, int]] = []
    command = [sys.executable, str(program)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        for line in window.stdout:
            typed.append((time.monotonic(), int(line)))
            if typed[-1][0] - typed[0][0] > TYPED_SECONDS:
                window.kill()
                break
    return typed


def test_words_older_than_two_seconds_are_there_after_a_kill(
    desk: Desk,
    feed: Channel,
    make_room: Callable[[object], ComposerRoom],
    linter: ScriptedLinter,
    qtbot: QtBot,
) -> None:
    typed = words_typed_until_killed(desk.folder.root)
    killed_at = typed[-1][0]
    safe = [number for at, number in typed if killed_at - at > PROMISED_SECONDS]
    room = make_room(linter)
    room.open_new()
    qtbot.waitUntil(room.page.notice.isVisible)
    words = room.page.writing.editor.text().split()
    assert words == [str(number) for number in range(1, len(words) + 1)]
    assert len(words) >= safe[-1]
