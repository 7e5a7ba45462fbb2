"""Where bugs are written down: a small file in the data folder."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from socialdesk.desk import logs as desk_logs
from socialdesk.paths import DataFolder

_NAME = "window"


def log_file(folder: DataFolder) -> Path:
    """Where it is written."""
    return folder.logs / f"{_NAME}.log"


def log_to(folder: DataFolder) -> None:
    """Write the window's warnings and bugs to a small file in the data folder."""
    desk_logs.log_to(folder, _NAME)


def catch_bugs(say: Callable[[], object]) -> None:
    """Log what no one caught, with its traceback, and ``say`` one calm line on the screen."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logging.getLogger("socialdesk_ui").error("a bug", exc_info=(kind, error, trace))
        say()

    sys.excepthook = caught
