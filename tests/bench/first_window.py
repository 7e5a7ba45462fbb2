"""From a command to the first painted window, beside the least window Qt can show."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.timing import Row, interleaved, milliseconds, ratios, timed

WHAT = "first window, against a bare PySide6 window"
TARGET = "1.3 x or less"
_OURS = [sys.executable, "-c", "from socialdesk_ui.start import main; main()"]
_BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


def measure(home: Path, runs: int) -> Row:
    """Whole processes, from start to exit after the first paint, on an off-screen display.

    Both were started before and so find their byte code, as an installed program does.
    """
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "SOCIALDESK_HOME": str(home),
        "SOCIALDESK_EXIT_AFTER_PAINT": "1",
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    times = interleaved(
        {
            name: timed(_process(command, surroundings))
            for name, command in (("ours", _OURS), ("bare", _BARE))
        },
        runs * 2,
    )
    return Row(
        WHAT,
        ratios(times["ours"], times["bare"]).told(".2f") + " x",
        f"ours {milliseconds(times['ours'])}, bare {milliseconds(times['bare'])}",
        TARGET,
    )


class NotShownError(Exception):
    """A window was not shown."""


def _process(command: list[str], surroundings: dict[str, str]) -> Callable[[], object]:
    def show() -> None:
        done = subprocess.run(
            command, env=surroundings, capture_output=True, text=True, timeout=60, check=False
        )
        if done.returncode:
            said = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
            raise NotShownError(said[-1])

    return show
