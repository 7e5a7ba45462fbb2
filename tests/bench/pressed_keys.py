"""A real composer over a full window, off screen: times each key until the text is painted.

Prints one JSON object; all times in seconds. Started by `key_press`.
"""

import itertools
import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "ui")]

from PySide6.QtCore import (  # noqa: E402 - after the path is set
    QEvent,
    QEventLoop,
    QObject,
    QSettings,
)
from PySide6.QtTest import QTest  # noqa: E402 - after the path is set
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget  # noqa: E402 - after the path is set

from socialdesk.desk.channels import add_feed  # noqa: E402 - after the path is set
from socialdesk.desk.desk import Desk  # noqa: E402 - after the path is set
from socialdesk.desk.linting import LintService  # noqa: E402 - after the path is set
from socialdesk.desk.opening import LintIn, close_desk, open_desk  # noqa: E402 - after the path
from socialdesk.domain.linting import LintRequest, LintSettings  # noqa: E402 - after the path
from socialdesk.domain.networks import NetworkId  # noqa: E402 - after the path is set
from socialdesk.paths import DataFolder  # noqa: E402 - after the path is set
from socialdesk.store.channels import ChannelRepository  # noqa: E402 - after the path is set
from socialdesk_ui.rooms.composer.room import ComposerRoom  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.actions import Actions  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.bridge import Bridge  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.context import RoomContext  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.tasks import TaskRunner  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.theme import Appearance, Mode  # noqa: E402 - after the path is set
from tests.bench.one_post import shipped_packs  # noqa: E402 - after the path is set
from tests.bench.typed_composer import Shell  # noqa: E402 - after the path is set

_EVERY = 0.06
"""Seconds between two keys: two hundred words a minute, faster than nearly anyone types."""
_BURST, _THOUGHT = 12, 0.25
"""Keys between two rests, and how long one is: what was typed is checked, shown and drawn in it."""
_POST_LENGTH = 280
_TEXT = (
    "Fresh bread and wiht butter, baked befor dawn. Come in and try!!! "
    "Book at https://mill.example/bread #shoplocal @corner.example "
)


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def main() -> int:
    """Type ``argv[2]`` keys into a composer over the data folder ``argv[1]``."""
    home, keys = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication([])
    desk = open_desk(DataFolder(home / "data"), lint_in=LintIn.THIS_PROCESS)
    service = LintService(LintSettings(packs=shipped_packs()))
    service.lint([LintRequest("Warm")])
    tasks, bridge = TaskRunner(), Bridge(desk.events.subscribe)
    window = QWidget()
    channels = _channels(desk)
    room = ComposerRoom(
        RoomContext(
            desk=desk,
            tasks=tasks,
            navigation=Shell(),  # type: ignore[arg-type]  # all that a composer asks of it
            bridge=bridge,
            appearance=Appearance(app, Mode.LIGHT),
            settings=QSettings(str(home / "ui.ini"), QSettings.Format.IniFormat),
            linting=lambda: service,
            actions=Actions(window),
        )
    )
    room.resize(1536, 1000)
    room.show()
    room.open_new()
    while not set(channels) <= room.page.picker.chips.keys():
        QTest.qWait(50)
    for channel in channels:
        room.page.picker.chips[channel].click()
    QTest.qWait(500)
    delays, findings = _type(app, room, keys)
    print(json.dumps({"delays": delays, "findings": findings}))
    room.close()
    service.close()
    tasks.close()
    bridge.close()
    close_desk(desk)
    return 0


def _channels(desk: Desk) -> tuple[int, int]:
    feed = add_feed(desk, "Shop feed")
    with desk.database.write() as session:
        bluesky = ChannelRepository(session).add(
            desk.workspace_id, "Bluesky", NetworkId.BLUESKY, settings={"handle": "mill.example"}
        )
    return feed.id, bluesky.id


def _type(app: QApplication, room: ComposerRoom, keys: int) -> tuple[list[float], int]:
    """From when each key is due until what it did is painted; the most findings in view."""
    editor: QTextEdit = room.page.writing.editor
    painted, delays, findings = Painted(editor.viewport()), [], 0
    letters = itertools.cycle(_TEXT)
    due = time.perf_counter() + _EVERY
    for number in range(keys):
        _work_until(app, due)
        before = painted.count
        QTest.keyClicks(editor, next(letters))
        while painted.count == before:
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        delays.append(time.perf_counter() - due)
        rest = _THOUGHT if number % _BURST == 0 else 0.0
        due = max(due + _EVERY, time.perf_counter()) + rest
        findings = max(findings, len(room.page.findings.model.rows))
        if number % _POST_LENGTH == _POST_LENGTH - 1:
            editor.selectAll()
    return delays, findings


def _work_until(app: QApplication, due: float) -> None:
    """Let the window do what it has to, as it would between two keys."""
    while time.perf_counter() < due:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        time.sleep(0.0002)


if __name__ == "__main__":
    sys.exit(main())
