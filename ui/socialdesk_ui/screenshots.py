"""Pictures of the real window on a workspace, with or without a display."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QElapsedTimer,
    QEventLoop,
    QLocale,
    QSettings,
    QSize,
    QTimer,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from socialdesk.desk.linting import LintService, start_linting
from socialdesk.desk.posts import list_posts
from socialdesk.domain.clock import Clock
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.paths import DataFolder, data_folder
from socialdesk_ui.rooms.calendar.room import CalendarRoom
from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.rooms.settings.room import SettingsRoom
from socialdesk_ui.runtime.i18n import use_locale
from socialdesk_ui.runtime.language import speak, speak_in_dialogs
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance, Mode, fusion_application
from socialdesk_ui.shell.launch import Launch, LaunchSettings
from socialdesk_ui.shell.window import MainWindow

_A_FORTNIGHT = timedelta(days=14)
_SIZE = QSize(1440, 900)
_LONGEST_WAIT_MS = 20_000
_SETTLED_MS = 350
"""Longer than any motion, and than typing is waited for before a text is checked."""
_CHECKED_MS = 6_000
"""The first check of a text starts the worker that does it."""

_PLAN = """Text,Image URL,Tags,Posting Time
"Winter mugs are here: twelve of each glaze, and no two alike.",,New in,03/12/2099 09:30
Workshop places for January go on sale today.,,Workshop,04/12/2099 12:15
"ספלים חדשים הגיעו לחנות, כל אחד שונה.",,New in,05/12/2099 09:30
An idea for the last week of the year,,,
The kiln is warm,kiln.jpg,,06/12/2099
"""


class Photographer:
    """One open window, and the pictures taken of it."""

    def __init__(
        self, window: MainWindow, launch: Launch, appearance: Appearance, out: Path
    ) -> None:
        self._window, self._launch, self._appearance = window, launch, appearance
        self._out = out
        self.taken: list[Path] = []

    def take(self, name: str, mode: Mode) -> None:
        """Save what the window shows as NAME-light or NAME-dark."""
        self._appearance.choose(mode)
        self.settle()
        path = self._out / f"{name}-{mode.value}.png"
        self._window.grab().save(str(path))
        self.taken.append(path)

    def take_as(self, name: str) -> None:
        """Save what the window shows as NAME."""
        self.take(name, Mode.LIGHT)
        self.taken[-1] = self.taken[-1].rename(self._out / f"{name}.png")

    def settle(self, extra_ms: int = 0) -> None:
        """Wait until nothing is under way."""
        waited = QElapsedTimer()
        waited.start()
        _pause(_SETTLED_MS + extra_ms)
        while not self._launch.tasks.idle and waited.elapsed() < _LONGEST_WAIT_MS:
            _pause(50)

    def take_what_was_missed(self) -> None:
        """Save the sheet that lists it, where something was, and put it away."""
        away = self._window.away
        if away is not None and away.sheet.isVisible():
            self.take("away", Mode.LIGHT)
            self.hide_what_was_missed()

    def hide_what_was_missed(self) -> None:
        """Put the sheet away, so that the room behind it is seen."""
        if self._window.away is not None:
            self._window.away.sheet.hide()

    def calendar(self, scale: Scale) -> CalendarRoom:
        """The calendar in front, at today."""
        self._window.show_room(RoomName.CALENDAR)
        room = self._window.rooms.room(RoomName.CALENDAR)
        if not isinstance(room, CalendarRoom):
            raise TypeError("the calendar's room is not the calendar")
        room.show_date(room.today(), scale)
        self.settle()
        return room

    def show(self, room: RoomName) -> None:
        """Another room in front."""
        self._window.show_room(room)
        self.settle()

    def _telling_post(self) -> int | None:
        """The next post in which most is found, pictures deciding; ``None`` on an empty desk."""
        if self._launch.desk is None:
            return None
        now = self._launch.desk.clock.now()
        query = PostQuery(states=(State.SCHEDULED, State.DRAFT), first=now, last=now + _A_FORTNIGHT)
        posts = list_posts(self._launch.desk, query)
        found = _findings(start_linting(self._launch.desk), posts)
        best = max(posts, key=lambda p: (found[p.id], len(p.attachments)), default=None)
        return best.id if best else None

    def compose(self) -> None:
        """The composer in front, on the post with the most to look at."""
        self._window.compose(post_id=self._telling_post())
        self.settle(_CHECKED_MS)

    def widen(self) -> None:
        """The composer over the full window, with its previews."""
        self._window.drawer.toggle_width()
        self.settle()

    def languages(self) -> None:
        """The settings' page of languages in front."""
        self.show(RoomName.SETTINGS)
        room = self._window.rooms.room(RoomName.SETTINGS)
        if not isinstance(room, SettingsRoom):
            raise TypeError("the settings' room is not the settings")
        room.show_page(room.languages)
        self.settle()

    def import_plan(self) -> None:
        """A plan about to come in: rows that can and rows that can't, and a date to ask about."""
        self.show(RoomName.SETTINGS)
        room = self._window.rooms.room(RoomName.SETTINGS)
        if not isinstance(room, SettingsRoom):
            raise TypeError("the settings' room is not the settings")
        room.show_page(room.exchange)
        with tempfile.TemporaryDirectory() as folder:
            plan = Path(folder) / "december.csv"
            plan.write_text(_PLAN, "utf-8")
            room.exchange.look_at(plan)
            self.settle()


def write_screenshots(folder: DataFolder, out: Path, clock: Clock | None = None) -> list[Path]:
    """Open the window on ``folder`` and save each room as a PNG in ``out``; nothing is published.

    Returns the files written. Raises KnownError where the workspace can't be opened.
    """
    out.mkdir(parents=True, exist_ok=True)
    with _open_window(folder, out, clock) as camera:
        camera.calendar(Scale.WEEK)
        camera.take_what_was_missed()
        camera.take("week", Mode.LIGHT)
        camera.take("week", Mode.DARK)
        for scale in (Scale.MONTH, Scale.LIST):
            camera.calendar(scale)
            camera.take(scale.value, Mode.LIGHT)
            camera.take(scale.value, Mode.DARK)
        camera.calendar(Scale.DAY).show_drafts(True)
        camera.take("day", Mode.LIGHT)
        camera.calendar(Scale.WEEK).show_drafts(False)
        camera.calendar(Scale.WEEK)
        camera.compose()
        camera.take("composer", Mode.LIGHT)
        camera.take("composer", Mode.DARK)
        camera.widen()
        camera.take("composer-wide", Mode.LIGHT)
    taken = camera.taken
    with _open_window(folder, out, clock) as camera:
        camera.settle()
        camera.hide_what_was_missed()
        camera.show(RoomName.QUEUE)
        camera.take("queue", Mode.LIGHT)
        camera.take("queue", Mode.DARK)
        camera.show(RoomName.SETTINGS)
        camera.take("settings-channels", Mode.LIGHT)
        camera.languages()
        camera.take("settings-languages", Mode.LIGHT)
        camera.show(RoomName.VOICE)
        camera.settle(_CHECKED_MS)
        camera.take("voice", Mode.LIGHT)
        camera.take("voice", Mode.DARK)
        camera.show(RoomName.REVIEW)
        camera.settle(_CHECKED_MS)
        camera.take("review", Mode.LIGHT)
        camera.take("review", Mode.DARK)
        camera.import_plan()
        camera.take("import", Mode.LIGHT)
        camera.take("import", Mode.DARK)
    taken += camera.taken
    with _in_hebrew(), _open_window(folder, out, clock) as camera:
        camera.calendar(Scale.WEEK)
        camera.hide_what_was_missed()
        camera.take_as("week-rtl")
        for scale in (Scale.MONTH, Scale.LIST, Scale.DAY):
            camera.calendar(scale)
            camera.take_as(f"{scale.value}-rtl")
        camera.show(RoomName.QUEUE)
        camera.take_as("queue-rtl")
        camera.show(RoomName.REVIEW)
        camera.take_as("review-rtl")
        camera.show(RoomName.VOICE)
        camera.take_as("voice-rtl")
        camera.show(RoomName.SETTINGS)
        camera.take_as("settings-rtl")
        camera.import_plan()
        camera.take_as("import-rtl")
        camera.calendar(Scale.WEEK)
        camera.compose()
        camera.take_as("composer-rtl")
    return taken + camera.taken


@contextmanager
def _open_window(folder: DataFolder, out: Path, clock: Clock | None) -> Iterator[Photographer]:
    app = _application()
    with tempfile.TemporaryDirectory() as scratch:
        # The user's own window keeps its size and place.
        settings = QSettings(str(Path(scratch) / "window.ini"), QSettings.Format.IniFormat)
        appearance = Appearance(app, Mode.LIGHT)
        window = MainWindow(appearance, settings)
        window.resize(_SIZE)
        launch = Launch(
            LaunchSettings(folder, publish=False, clock=clock), window, appearance, settings
        )
        window.show()
        _wait_for_opening(launch)
        camera = Photographer(window, launch, appearance, out)
        try:
            yield camera
        finally:
            window.close()
            window.deleteLater()
            _pause(10)


def _findings(linting: LintService, posts: Sequence[Post]) -> dict[int, int]:
    """How much is found in each post, graver findings weigh more; 0 where no answer comes."""
    answers: dict[int, int] = {}
    for post in posts:
        request = LintRequest(post.text, alts=tuple(a.alt for a in post.attachments))
        linting.submit(f"picture-{post.id}", request, partial(_count, answers, post.id))
    waited = QElapsedTimer()
    waited.start()
    while len(answers) < len(posts) and waited.elapsed() < _LONGEST_WAIT_MS:
        _pause(50)
    return {post.id: answers.get(post.id, 0) for post in posts}


def _count(answers: dict[int, int], post_id: int, result: LintResult) -> None:
    answers[post_id] = sum(1 + finding.level.rank for finding in result.findings)


def _wait_for_opening(launch: Launch) -> None:
    refusals: list[KnownError] = []
    loop = QEventLoop()
    launch.opened.connect(loop.quit)
    launch.refused.connect(refusals.append)
    launch.refused.connect(loop.quit)
    QTimer.singleShot(_LONGEST_WAIT_MS, loop.quit)
    QTimer.singleShot(0, launch.open)
    loop.exec()
    if refusals:
        raise refusals[0]


@contextmanager
def _in_hebrew() -> Iterator[None]:
    app = _application()
    locale, direction = QLocale(), app.layoutDirection()
    spoken_before = app.findChildren(QTranslator)
    speak(app, "he")
    speak_in_dialogs(app, "he")
    use_locale("he")
    try:
        yield
    finally:
        for translator in app.findChildren(QTranslator):
            if translator not in spoken_before:
                app.removeTranslator(translator)
                translator.deleteLater()
        app.setLayoutDirection(direction)
        QLocale.setDefault(locale)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = fusion_application(sys.argv[0])
    use_locale()
    return app


def main() -> int:
    """``python -m socialdesk_ui.screenshots --out DIR`` over the folder of ``SOCIALDESK_HOME``."""
    parser = argparse.ArgumentParser(prog="socialdesk_ui.screenshots")
    parser.add_argument("--out", type=Path, default=Path("demo"), help="where the pictures go")
    for path in write_screenshots(data_folder(), parser.parse_args().out):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
