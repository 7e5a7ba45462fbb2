"""What can go wrong beneath the store, said once in words that its owner can act on."""

import errno
import re
import shutil
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from socialdesk.domain.errors import DamagedError, SurroundingsError

_NEARLY_FULL = 1 << 20
"""With less room than this (bytes), a failed write is put down to a full disk."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRES_BUSY = frozenset({"40001", "40P01", "55P03"})
_POSTGRES_FULL = frozenset({"53100"})
_POSTGRES_NOT_OURS = frozenset({"25006", "42501"})
_POSTGRES_GONE = ("08", "28", "3D", "53", "57P", "58", "25P03")
"""Beginnings: lost, not let in, no such database, out of means, stopping, its disk, fell asleep."""
_SAID = re.compile(r"(?:FATAL|ERROR|PANIC|failed): +(?!.*(?:FATAL|ERROR|PANIC|failed): )(.+)")


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
        return SurroundingsError(
            "the team's calendar is busy", "try again in a moment; nothing was changed"
        )
    if code in _POSTGRES_FULL:
        return SurroundingsError(
            "the disk of the team's database is full", "free some space there; nothing was lost"
        )
    if code in _POSTGRES_NOT_OURS:
        return SurroundingsError(
            "the team's calendar can't be changed by this name",
            "ask for the right to write in its database",
        )
    unreached = not code and isinstance(error, OperationalError | InterfaceError)
    if unreached or error.connection_invalidated or code.startswith(_POSTGRES_GONE):
        return _out_of_reach(str(error.orig))
    return None


def _out_of_reach(said: str) -> SurroundingsError:
    """With the server's or the system's own reason, which never holds the password."""
    reasons = [match[1].strip() for line in said.splitlines() if (match := _SAID.search(line))]
    reason = f" ({reasons[-1]})" if reasons else ""
    return SurroundingsError(
        f"the team's calendar can't be reached{reason}",
        "check the network, and the address in SOCIALDESK_DATABASE",
    )


def _busy() -> SurroundingsError:
    return SurroundingsError(
        "the calendar is busy in another window", "try again in a moment; nothing was changed"
    )


def _nearly_full(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _NEARLY_FULL
    except OSError:
        return False
