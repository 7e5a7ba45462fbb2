"""What the window takes in memory with a month of 100,000 posts open, beside a bare window."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tests.bench.timing import Row, Spread

WHAT = "memory with a month open, against a bare window"
TARGET = "1.6 x or less"
_ROOT = Path(__file__).parents[2]
_PATIENCE = 60
_MIB = 1024


def measure(home: Path, runs: int) -> Row:
    """Resident memory of whole processes; nothing was checked yet, so no lint worker runs."""
    _fill(home)
    _memory("ours", home)  # leaves the byte code that an installed program has
    bare = [_memory("bare", home) for _ in range(runs)]
    ours = [_memory("ours", home) for _ in range(runs)]
    ratio = Spread.of([own / other for own, other in zip(ours, bare, strict=True)])
    detail = (
        f"ours {Spread.of([each / _MIB for each in ours]).told('.0f')} MiB, "
        f"bare {Spread.of([each / _MIB for each in bare]).told('.0f')} MiB"
    )
    return Row(WHAT, f"{ratio.told('.2f')} x", detail, TARGET)


def _fill(home: Path) -> None:
    from socialdesk.desk.opening import close_desk, open_desk
    from socialdesk.paths import DataFolder
    from tests.bench.many_posts import fill

    desk = open_desk(DataFolder(home))
    fill(desk)
    close_desk(desk)


def _memory(which: str, home: Path) -> int:
    """In KiB, as a process of its own says."""
    paths = os.pathsep.join(map(str, (_ROOT, _ROOT / "ui")))
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.memory", which],
        env=os.environ
        | {
            "SOCIALDESK_HOME": str(home),
            "PYTHONPATH": paths,
            "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
            "PYTHONDONTWRITEBYTECODE": "",
        },
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=True,
    )
    return int(done.stdout.split()[-1])


def _resident() -> int:
    """This process's own, in KiB (Linux only)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1])


def _show_bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(500, app.quit)
    app.exec()
    print(_resident())


def _show_ours() -> None:
    from PySide6.QtCore import QSettings, QTimer

    from socialdesk.paths import data_folder
    from socialdesk_ui.runtime.theme import Appearance, fusion_application
    from socialdesk_ui.shell.window import MainWindow

    app = fusion_application("socialdesk")
    appearance = Appearance(app)
    settings = QSettings(str(data_folder().root / "bench.ini"), QSettings.Format.IniFormat)
    window = MainWindow(appearance, settings)
    window.resize(1280, 800)
    window.show()

    def go_on() -> None:
        from socialdesk_ui.shell.launch import Launch, LaunchSettings
        from tests.bench.many_posts import MIDDLE

        wanted = LaunchSettings(data_folder(), clock=_Standing(MIDDLE))
        launch = Launch(wanted, window, appearance, settings)
        launch.opened.connect(lambda: _open_month(window, lambda: _when_idle(launch, app.quit)))
        launch.open()

    window.painted.connect(go_on)
    QTimer.singleShot(_PATIENCE * 1000, app.quit)
    app.exec()
    window.grab()
    print(_resident())
    sys.stdout.flush()
    os._exit(0)


class _Standing:
    """A clock at one moment, before which everything is out and after which everything waits."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at


def _open_month(window: object, then: Callable[[], object]) -> None:
    from socialdesk_ui.rooms.calendar.calendar_bar import Scale
    from socialdesk_ui.rooms.calendar.room import CalendarRoom
    from socialdesk_ui.shell.window import MainWindow
    from tests.bench.many_posts import MIDDLE

    if not isinstance(window, MainWindow) or window.rooms is None:
        raise TypeError("this is not the window")
    calendar = window.rooms.currentWidget()
    if not isinstance(calendar, CalendarRoom):
        raise TypeError("the calendar is not in front")
    calendar.show_date(MIDDLE.date(), Scale.MONTH)
    then()


def _when_idle(launch: object, then: Callable[[], object]) -> None:
    from PySide6.QtCore import QTimer

    from socialdesk_ui.shell.launch import Launch

    def look() -> None:
        if isinstance(launch, Launch) and launch.tasks.idle:
            then()
        else:
            _when_idle(launch, then)

    QTimer.singleShot(1_500, look)


if __name__ == "__main__":
    {"bare": _show_bare, "ours": _show_ours}[sys.argv[1]]()
