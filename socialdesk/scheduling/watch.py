"""Notices that the calendar changed, whichever process or window changed it."""

import threading
from collections.abc import Callable
from pathlib import Path

from socialdesk.store.changes import counting_changes

LOOK_EVERY_SECONDS = 1.0
"""One look is one pragma, so a second between two costs next to nothing."""


class ChangeWatch:
    """Calls ``changed``, in a thread of its own, after the calendar in ``file`` was changed."""

    def __init__(self, file: Path, changed: Callable[[], None]) -> None:
        self._file = file
        self._changed = changed
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="change watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Stop looking."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look(self) -> None:
        with counting_changes(self._file) as counter:
            seen = counter.read()
            while not self._over.wait(LOOK_EVERY_SECONDS):
                now = counter.read()
                if now != seen:
                    seen = now
                    self._changed()
