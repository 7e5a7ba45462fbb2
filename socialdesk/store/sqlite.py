"""Everything that is SQLite's alone: how connections and transactions start, copies of the file."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from socialdesk.store.faults import from_os
from socialdesk.store.options import WRITES

BUSY_TIMEOUT_MS = 5_000


def prepare_engine(engine: Engine, file: Path) -> None:
    """Make each connection durable and strict, and each transaction start as what it is.

    The driver's own transaction handling is switched off: it starts writers late, so that two of
    them can read the same value and one's change is lost.
    """

    @event.listens_for(engine, "do_connect")
    def _make_private(*_: object) -> None:
        try:
            create_private(file)
        except OSError as error:
            raise from_os(
                error, f"the calendar {file} can't be opened", "check that its folder is yours"
            ) from error

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        # SQLite's own knows only ASCII, so that a search would miss "Хлеб" for "хлеб".
        connection.create_function("lower", 1, _lower, deterministic=True)
        _set_pragmas(connection)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _lower(text: str | None) -> str | None:
    return None if text is None else text.lower()


def _set_pragmas(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    # Asking first spares the exclusive lock that setting it takes even where nothing changes.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Foreign keys off around a migration: rebuilding a table would cascade into others.

    Must wrap the transaction, since SQLite ignores the switch inside one.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - only SQLite's engine comes here
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def check_foreign_keys(connection: Connection) -> None:
    """Raises RuntimeError where a migration left a row without its parent."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"a migration broke {len(broken)} references, first {broken[0]}")


def create_private(file: Path) -> None:
    """Make the file, empty, if it is not there. Its journals take over its mode: owner only."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    file.chmod(0o600)


def is_new(file: Path) -> bool:
    """Whether there is no database in the file yet."""
    return not file.exists() or file.stat().st_size == 0


@contextmanager
def looking(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that leaves the file, and what lies beside it, exactly as it was."""
    journal = file.with_name(f"{file.name}-wal")
    # Without a journal nobody has it open; "immutable" then keeps SQLite from creating one.
    mode = "mode=ro" if journal.exists() else "immutable=1"
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{mode}", uri=True)) as connection:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        yield connection


def copy(source: Path, target: Path) -> None:
    """A consistent copy, even while others write to ``source``, readable by its owner alone.

    Raises:
        sqlite3.Error: the source can't be read or the target can't be written; no target is left.
    """
    create_private(target)
    try:
        with closing(sqlite3.connect(source)) as from_, closing(sqlite3.connect(target)) as to:
            from_.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            from_.backup(to)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
