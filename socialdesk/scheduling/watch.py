"""Notices that the calendar changed, whichever process, window or computer changed it."""

import threading
from collections.abc import Callable

from socialdesk.store.changes import changes
from socialdesk.store.database import Database

_PATIENCE_SECONDS = 2.0


class ChangeWatch:
    """Calls ``changed``, in a thread of its own, after the calendar was changed by anyone."""

    def __init__(self, database: Database, changed: Callable[[], None]) -> None:
        self._database = database
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
            # It may be waiting for a server that is gone; then it ends by itself.
            self._thread.join(_PATIENCE_SECONDS)

    def _look(self) -> None:
        for _ in changes(self._database, self._over):
            self._changed()
