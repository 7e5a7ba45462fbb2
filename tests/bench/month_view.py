"""Months out of 100,000 posts in the real calendar: one click, and one after another."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.timing import Row, milliseconds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from socialdesk_ui.rooms.calendar.room import CalendarRoom

WHAT = "open a month of 100,000 posts"
SCROLLING = "scroll months of 100,000 posts"
_FIRST, _MONTHS = date(2026, 6, 1), 10
_KEY_REPEAT = 1 / 30
"""How often a key that is held sends itself again, in seconds."""
_FRAME = 1 / 60


class _Calendar:
    """The real room on an off-screen display."""

    def __init__(self, app: "QApplication", room: "CalendarRoom") -> None:
        self.app, self.room = app, room

    def show(self, act: Callable[[], object]) -> float:
        """How long from ``act`` until its month is painted, in seconds."""
        start = time.perf_counter()
        act()
        while self.room.waiting:
            self._handle_events()
        # At once: a paint event would come with the next frame of the screen.
        self.room.month.viewport().repaint()
        return time.perf_counter() - start

    def rest(self, until: float) -> None:
        """Sit still, as a window does while one looks at it."""
        while (left := until - time.perf_counter()) > 0:
            self.app.processEvents()
            time.sleep(min(left, 0.002))

    def _handle_events(self) -> None:
        from PySide6.QtCore import QEventLoop

        self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def measure(home: Path, runs: int) -> Row:
    """Each month is read from the file, as after a start or a change."""
    with _calendar(home) as calendar:
        times = []
        for act in _opens(calendar.room, runs * 3 + 1):
            times.append(calendar.show(act))
            calendar.rest(time.perf_counter() + 0.2)
        posts = sum(len(day.cards) + day.more for day in calendar.room.month.month.days)
    detail = f"reading, laying out, painting; {posts:,} posts in the six weeks shown"
    return Row(WHAT, milliseconds(times), detail, "50 ms")


def measure_scrolling(home: Path, runs: int) -> Row:
    """Page Down held: what comes next is read while one looks."""
    with _calendar(home) as calendar:
        calendar.show(lambda: calendar.room.show_date(_FIRST))
        frames = [time_of for _ in range(runs) for time_of in _held(calendar)]
    late = sum(frame > _FRAME for frame in frames)
    detail = f"{len(frames) - late} of {len(frames)} within a 60th of a second"
    return Row(SCROLLING, milliseconds(frames), detail, "17 ms a frame")


def _opens(room: "CalendarRoom", count: int) -> Iterator[Callable[[], object]]:
    for number in range(count):
        month = number % _MONTHS

        def act(month: int = month) -> None:
            room.forget()
            room.show_date(date(2026 + (5 + month) // 12, (5 + month) % 12 + 1, 1))

        yield act


def _held(calendar: _Calendar) -> Iterator[float]:
    for number in range(2 * _MONTHS):
        by = 1 if number < _MONTHS else -1
        pressed = time.perf_counter()
        yield calendar.show(lambda by=by: calendar.room.step(by))
        calendar.rest(pressed + _KEY_REPEAT)


@contextmanager
def _calendar(home: Path) -> Iterator[_Calendar]:
    """Imported here: what is missing or broken in the program costs this line of the table only."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication, QWidget

    from socialdesk.desk.linting import start_linting
    from socialdesk.desk.opening import close_desk, open_desk
    from socialdesk.paths import DataFolder
    from socialdesk_ui.rooms.calendar.room import CalendarRoom
    from socialdesk_ui.rooms.calendar.scales import Scale
    from socialdesk_ui.runtime.actions import Actions
    from socialdesk_ui.runtime.bridge import Bridge
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.runtime.tasks import TaskRunner
    from socialdesk_ui.runtime.theme import Appearance
    from tests.bench.many_posts import fill

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    desk = open_desk(DataFolder(home))
    fill(desk)
    tasks, window = TaskRunner(), QWidget()
    room = CalendarRoom(
        RoomContext(
            desk=desk,
            tasks=tasks,
            navigation=None,  # type: ignore[arg-type]  # nothing that is measured asks for it
            bridge=Bridge(desk.events.subscribe),
            appearance=Appearance(app),
            settings=QSettings(str(home / "ui.ini"), QSettings.Format.IniFormat),
            linting=lambda: start_linting(desk),
            actions=Actions(window),
        )
    )
    window.resize(1280, 800)
    room.setParent(window)
    room.resize(1280, 800)
    window.show()
    calendar = _Calendar(app, room)
    calendar.show(lambda: room.show_date(_FIRST, Scale.MONTH))
    yield calendar
    tasks.close()
    window.close()
    close_desk(desk)
