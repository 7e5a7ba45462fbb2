"""What can go wrong beneath the store, said once in words that its owner can act on."""

import errno
import shutil
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from socialdesk.domain.errors import DamagedError, SurroundingsError

_NEARLY_FULL = 1 << 20
"""With less room than this (bytes), a failed write is put down to a full disk."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRES_BUSY = frozenset({"40001", "40P01", "55P03"})
_POSTGRES_FULL = frozenset({"53100"})


def disk_full() -> SurroundingsError:
    return SurroundingsError("the disk is full", "free some space; nothing was lost")


def from_os(error: OSError, what: str, mend: str) -> SurroundingsError:
    """A full disk by its name, anything else as ``what`` with the system's own reason."""
    if error.errno in _FULL:
        return disk_full()
    return SurroundingsError(f"{what} ({error.strerror or error})", mend)


def as_known_error(error: DBAPIError, file: Path | None = None) -> SurroundingsError | None:
    """What the surroundings did to the database; ``None`` where it is a bug of ours.

    ``file`` is the SQLite file, to name it and to see how full its disk is.
    """
    if isinstance(error.orig, sqlite3.Error):
        return from_sqlite(error.orig, file)
    return _from_postgres(error)


def from_sqlite(error: sqlite3.Error, file: Path | None) -> SurroundingsError | None:
    """As :func:`as_known_error`, by SQLite's primary result code."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return _busy()
        case sqlite3.SQLITE_FULL:
            return disk_full()
        case sqlite3.SQLITE_IOERR:
            if file and _nearly_full(file):
                return disk_full()
            return SurroundingsError(
                "the disk can't be read or written", "check the disk that holds the data folder"
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            name = f" “{file.name}”" if file else ""
            return DamagedError(
                f"the calendar file{name} is damaged",
                "put back a copy from the backups folder; the file was left as it is",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return SurroundingsError(
                "the calendar can't be opened for writing",
                "check that the data folder is yours and can be written",
            )
    return None


def _from_postgres(error: DBAPIError) -> SurroundingsError | None:
    code = getattr(error.orig, "sqlstate", None) or ""
    if code in _POSTGRES_BUSY:
        return _busy()
    if code in _POSTGRES_FULL:
        return disk_full()
    # Class 08 is a lost connection, 57P the server stopping; without a code it was never reached.
    if error.connection_invalidated or code.startswith(("08", "57P")) or not code:
        return SurroundingsError(
            "the team's calendar can't be reached", "check the network and SOCIALDESK_DATABASE"
        )
    return None


def _busy() -> SurroundingsError:
    return SurroundingsError(
        "the calendar is busy in another window", "try again in a moment; nothing was changed"
    )


def _nearly_full(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _NEARLY_FULL
    except OSError:
        return False
