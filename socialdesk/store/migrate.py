"""Bring a calendar to this version's shape at the start, after a copy was put aside."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk.store import sqlite
from socialdesk.store.database import Database
from socialdesk.store.faults import from_os, from_sqlite

REVISIONS = ("0001", "0002", "0003")
"""Every shape there was, oldest first: known here so that a usual start needs no Alembic."""
HEAD = REVISIONS[-1]

_UPGRADE_TIMEOUT_S = 60
_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(database: Database, folder: DataFolder, clock: Clock | None = None) -> None:
    """Create what is missing, or upgrade what is old; a current calendar is only looked at.

    An older file is first copied into the backups folder. A newer or foreign one stays as it is.

    Raises:
        SurroundingsError: the calendar is newer, foreign, damaged or busy, or the disk is full.
    """
    if _revision(database) == HEAD:
        return
    with _one_at_a_time(folder):
        revision = _revision(database)
        if revision == HEAD:
            return
        if revision is not None and database.file is not None:
            _back_up(database.file, folder, revision, (clock or SystemClock()).now())
        _upgrade(database)


def _revision(database: Database) -> str | None:
    """The calendar's revision, ``None`` where there is nothing yet. Changes nothing."""
    file = database.file
    revision = _revision_on_server(database) if file is None else _revision_in_file(file)
    if revision is not None and revision not in REVISIONS:
        raise SurroundingsError(
            "this calendar was made by a newer SocialDesk",
            "update SocialDesk; nothing was changed",
        )
    return revision


@contextmanager
def _one_at_a_time(folder: DataFolder) -> Iterator[None]:
    """Keep a second program from upgrading too; it waits, then finds nothing left to do."""
    # Loaded late, as Alembic below.
    from filelock import FileLock, Timeout

    lock = FileLock(folder.root / "upgrade.lock", timeout=_UPGRADE_TIMEOUT_S, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise SurroundingsError(
            "another SocialDesk is upgrading this calendar", "try again in a moment"
        ) from error
    except OSError as error:
        raise from_os(
            error, f"{folder.root} can't be written", "check that the data folder is yours"
        ) from error
    try:
        yield
    finally:
        lock.release()


def _revision_in_file(file: Path) -> str | None:
    """The file's revision, ``None`` for an empty one. Leaves everything as it is."""
    try:
        if sqlite.is_new(file):
            return None
        with sqlite.looking(file) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            if not tables:
                return None
            if "alembic_version" not in tables:
                raise _foreign(f"{file}")
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None
    except sqlite3.Error as error:
        raise from_sqlite(error, file) or error from error
    except OSError as error:
        raise from_os(
            error, f"the calendar {file} can't be read", "check that the file is yours"
        ) from error


def _revision_on_server(database: Database) -> str | None:
    with database.read() as session:
        tables = set(inspect(session.connection()).get_table_names())
        if "alembic_version" not in tables:
            if "deliveries" in tables:
                raise _foreign("the database")
            return None
        revision = session.scalar(text("SELECT version_num FROM alembic_version"))
        return None if revision is None else str(revision)


def _foreign(what: str) -> SurroundingsError:
    return SurroundingsError(
        f"{what} is not a SocialDesk calendar", "choose another place; nothing was changed"
    )


def _back_up(file: Path, folder: DataFolder, revision: str, now: datetime) -> None:
    name = f"{file.stem}-{now:%Y%m%dT%H%M%S%fZ}-revision-{revision}.db"
    try:
        sqlite.copy(file, folder.backups / name)
    except sqlite3.Error as error:
        raise from_sqlite(error, folder.backups / name) or error from error
    except OSError as error:
        raise from_os(
            error,
            "no copy could be made before the calendar is upgraded",
            "check that the backups folder is yours; nothing was changed",
        ) from error


def _upgrade(database: Database) -> None:
    """All steps in one transaction, so that one that fails leaves the calendar as it was."""
    with database.migrating() as connection:
        run_scripts(connection, HEAD)


def run_scripts(connection: Connection, revision: str) -> None:
    """Run the migration scripts up to ``revision`` within the connection's transaction."""
    # Loaded late: only the first start and an upgrade need it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
