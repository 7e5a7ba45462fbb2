"""The Voice room in the real window, on a small shop's real desk."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from socialdesk.desk.desk import Desk
from socialdesk.desk.pack_shelf import PackShelf
from socialdesk.desk.voice_picture import voice_picture
from socialdesk.desk.voice_values import RuleSetting, VoicePicture
from socialdesk_ui.rooms.voice.room import Tab, VoiceRoom
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OpenWindow, Shop

PATIENCE_MS = 20_000
"""Packs are read once, on a machine that may be busy."""

RULE = """\
# Why we have this: see the meeting of May.
extends: existence
message: "'%s' says nothing"
why: Everyone says it.
level: warning
ignorecase: true
tokens: [best in town]
tests:
  fail: [The best in town]
  pass: [We bake]
"""


@dataclass
class VoiceVisit:
    """The room, entered; ``settle`` waits until what was done is kept and shown."""

    room: VoiceRoom
    opened: OpenWindow
    qtbot: QtBot

    def turn_to(self, tab: Tab) -> None:
        self.room.show_tab(tab)
        self.settle()

    def settle(self) -> None:
        """Wait for answers, for the reading that they set off, and its answers."""
        for _ in range(2):
            self.qtbot.wait(100)
            self.qtbot.waitUntil(lambda: self.opened.launch.tasks.idle, timeout=PATIENCE_MS)

    def undo(self) -> None:
        """Press the button of the newest toast that has one."""
        shown = self.opened.window.toasts.shown()
        [toast.action for toast in shown if toast.action.isVisible()][-1].click()

    @property
    def toasts(self) -> list[str]:
        return self.opened.window.toasts.texts()

    @property
    def desk(self) -> Desk:
        """The window's own desk: what is done there is heard by the room."""
        assert self.opened.launch.desk is not None
        return self.opened.launch.desk

    @property
    def picture(self) -> VoicePicture:
        """The voice as it is kept."""
        return voice_picture(self.desk, PackShelf())

    def rule(self, rule_id: str) -> RuleSetting:
        return next(rule for rule in self.picture.rules if rule.id == rule_id)


@pytest.fixture
def visit(shop: Shop, open_window: Callable[[], OpenWindow], qtbot: QtBot) -> VoiceVisit:
    """The Voice room with everything read."""
    opened = open_window()
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.window.show_room(RoomName.VOICE)
    room = opened.window.rooms.room(RoomName.VOICE)
    assert isinstance(room, VoiceRoom)
    made = VoiceVisit(room, opened, qtbot)
    made.settle()
    return made
