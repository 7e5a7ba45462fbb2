"""Who else changed the calendar, in whichever process or on whichever computer."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from socialdesk.store import postgres
from socialdesk.store.database import Database

LOOK_EVERY_SECONDS = 1.0
"""One look at a file is one pragma, so a second between two costs next to nothing."""


def changes(database: Database, over: threading.Event) -> Iterator[None]:
    """Yields within two seconds after anybody's change, until ``over``; this process's too.

    Used in one thread only.
    """
    if database.file is None:
        return postgres.changes(database.engine, over)
    return _changes_of_file(database.file, over)


def _changes_of_file(file: Path, over: threading.Event) -> Iterator[None]:
    """Over a connection of its own, which sees everyone else's commits.

    https://www.sqlite.org/pragma.html#pragma_data_version
    """
    uri = f"{file.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        seen = _version(connection, 0)
        while not over.wait(LOOK_EVERY_SECONDS):
            now = _version(connection, seen)
            if now != seen:
                seen = now
                yield


def _version(connection: sqlite3.Connection, last: int) -> int:
    """The number of the newest commit; ``last`` again while the file can't be read."""
    try:
        return int(connection.execute("PRAGMA data_version").fetchone()[0])
    except sqlite3.Error:
        return last
