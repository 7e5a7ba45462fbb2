"""Where bugs are written down: a small file in the data folder."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from socialdesk.paths import DataFolder

_BYTES = 500_000


def log_to(folder: DataFolder) -> None:
    """Write warnings and bugs to ``logs/window.log``; three files of half a megabyte at most."""
    file = folder.logs / "window.log"
    if any(getattr(h, "baseFilename", "") == str(file) for h in logging.getLogger().handlers):
        return
    try:
        folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=2, encoding="utf-8")
        file.chmod(0o600)
    except OSError:
        # A full disk must not keep the window from opening.
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


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
