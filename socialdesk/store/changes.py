"""Whether anybody changed the calendar since the last look."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class ChangeCounter:
    """A number that differs after every commit by another connection, in any process.

    Used in one thread only. https://www.sqlite.org/pragma.html#pragma_data_version
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last = 0

    def read(self) -> int:
        """The number now; the last one again while the file can't be read."""
        try:
            self._last = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            return self._last
        return self._last


@contextmanager
def counting_changes(file: Path) -> Iterator[ChangeCounter]:
    """A counter over a connection of its own, which sees everyone else's commits."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        yield ChangeCounter(connection)
    finally:
        connection.close()
