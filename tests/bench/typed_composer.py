"""A real composer, off screen: types into it while its lint service has 10,000 posts to do.

Prints one JSON object; all times in seconds. Started by `typing_while_linting`.
"""

import itertools
import json
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "ui")]

from PySide6.QtCore import QSettings, Qt, QTimer  # noqa: E402 - after the path is set
from PySide6.QtTest import QTest  # noqa: E402 - after the path is set
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget  # noqa: E402 - after the path is set

from socialdesk.desk.channels import add_feed  # noqa: E402 - after the path is set
from socialdesk.desk.linting import LintService  # noqa: E402 - after the path is set
from socialdesk.desk.opening import LintIn, close_desk, open_desk  # noqa: E402 - after the path
from socialdesk.domain.errors import KnownError  # noqa: E402 - after the path is set
from socialdesk.domain.linting import (  # noqa: E402 - after the path is set
    LintRequest,
    LintResult,
    LintSettings,
)
from socialdesk.paths import DataFolder  # noqa: E402 - after the path is set
from socialdesk_ui.rooms.composer.checking import PAUSE_MS  # noqa: E402 - after the path is set
from socialdesk_ui.rooms.composer.room import ComposerRoom  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.actions import Actions  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.bridge import Bridge  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.context import RoomContext  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.tasks import TaskRunner  # noqa: E402 - after the path is set
from socialdesk_ui.runtime.theme import Appearance, Mode  # noqa: E402 - after the path is set
from tests.bench.one_post import shipped_packs  # noqa: E402 - after the path is set
from tests.bench.posts import sample_posts  # noqa: E402 - after the path is set

POSTS = 10_000
BURST = 12
"""Keys between two pauses for thought."""

_KEY_MS = 60
"""Between two keys: two hundred words a minute, faster than nearly anyone types."""

_THOUGHT_MS = 900
_TEXT = "Fresh bread and wiht butter, baked before dawn. Come in and try! #shoplocal "


class Shell:
    """A window that takes what the composer says and does nothing."""

    def toast(self, *said: object) -> None:
        """Nobody is there to read it."""

    def problem(self, error: KnownError) -> None:
        raise error


class Listening:
    """The lint service, noting when the composer's own texts were asked about and answered."""

    def __init__(self, service: LintService) -> None:
        self._service = service
        self.answers: list[float] = []

    def submit(self, key: str, request: LintRequest, on_result: object) -> int:
        asked = time.perf_counter()

        def hear(result: LintResult) -> None:
            self.answers.append(time.perf_counter() - asked + PAUSE_MS / 1000)
            on_result(result)  # type: ignore[operator]  # the composer's own callback

        return self._service.submit(key, request, hear)


class Typist:
    """Types in bursts, and measures how long the event loop was away between two turns."""

    def __init__(self, editor: QTextEdit, is_done: threading.Event, app: QApplication) -> None:
        self._editor, self._is_done, self._app = editor, is_done, app
        self._letters = itertools.cycle(_TEXT)
        self.typed = 0
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._keys = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._keys.timeout.connect(self._type)
        self._turns = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._turns.timeout.connect(self._turn)

    def begin(self) -> None:
        self._last = time.perf_counter()
        self._turns.start()
        self._keys.start(_KEY_MS)

    def _turn(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
        if self._is_done.is_set():
            self._app.quit()

    def _type(self) -> None:
        QTest.keyClicks(self._editor, next(self._letters))
        self.typed += 1
        if self.typed % 400 == 0:  # a post is not a novel
            self._editor.clear()
        self._keys.start(_KEY_MS if self.typed % BURST else _THOUGHT_MS)


def main() -> int:
    """Fill the lint service, type until it is through, tell what was measured."""
    home = Path(sys.argv[1])
    app = QApplication([])
    desk = open_desk(DataFolder(home / "data"), lint_in=LintIn.THIS_PROCESS)
    add_feed(desk, "Shop feed")
    service = LintService(LintSettings(packs=shipped_packs()))
    service.lint([LintRequest("Warm")])
    listening = Listening(service)
    tasks, bridge = TaskRunner(), Bridge(desk.events.subscribe)
    window = QWidget()
    room = ComposerRoom(
        RoomContext(
            desk=desk,
            tasks=tasks,
            navigation=Shell(),  # type: ignore[arg-type]  # all that a composer asks of it
            bridge=bridge,
            appearance=Appearance(app, Mode.LIGHT),
            settings=QSettings(str(home / "ui.ini"), QSettings.Format.IniFormat),
            linting=lambda: listening,  # type: ignore[arg-type,return-value]  # it submits alike
            actions=Actions(window),
        )
    )
    room.resize(1000, 900)
    room.show()
    room.open_new()
    QTest.qWait(500)
    is_done = threading.Event()
    typist = Typist(room.page.writing.editor, is_done, app)
    start = time.perf_counter()
    linted = _lint_all(service, is_done)
    typist.begin()
    app.exec()
    told = {
        "gaps": typist.gaps,
        "answers": listening.answers or [float("inf")],
        "typed": typist.typed,
        "linted": len(linted),
        "seconds": time.perf_counter() - start,
    }
    room.close()
    service.close()
    tasks.close()
    bridge.close()
    close_desk(desk)
    print(json.dumps(told))
    return 0


def _lint_all(service: LintService, is_done: threading.Event) -> list[LintResult]:
    """Ask about every post, as a changed rule does for what is planned; answers come in later."""
    requests = [LintRequest(post.text) for post in sample_posts(POSTS)]
    results: list[LintResult] = []

    def keep(result: LintResult) -> None:
        results.append(result)
        if len(results) == POSTS:
            is_done.set()

    def ask() -> None:
        for number, request in enumerate(requests):
            service.submit(f"planned/{number}", request, keep)

    threading.Thread(target=ask, daemon=True).start()
    return results


if __name__ == "__main__":
    sys.exit(main())
