"""The database: who reads, who writes, and how its failures are told."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from socialdesk.domain.errors import InputError
from socialdesk.paths import DataFolder
from socialdesk.store import postgres, sqlite
from socialdesk.store.faults import as_known_error, from_os
from socialdesk.store.options import WAITS_LONG, WRITES
from socialdesk.store.team_pictures import share_new_pictures


@dataclass(frozen=True)
class Database:
    """A place for one calendar. Safe to share between threads.

    ``file`` is the SQLite file, ``None`` on a server. ``media`` is this computer's folder of
    pictures: what a server keeps of them comes from there.
    """

    engine: Engine
    file: Path | None
    media: Path
    _turn: threading.RLock = field(default_factory=threading.RLock, repr=False, compare=False)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent look at the calendar; changing anything in it is an error.

        Raises:
            SurroundingsError: the database is busy, damaged, out of space or out of reach.
        """
        with self._told(), Session(self._readers(), expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: all of it is kept when the block ends, none of it when it raises.

        Writers come one after another, so what was read in here is still true when it is written.

        Raises:
            SurroundingsError: the database is busy, damaged, out of space or out of reach.
        """
        writers = self.engine.execution_options(**{WRITES: True})
        # Threads take turns here: SQLite lets those that wait sleep for up to 100 ms at a time.
        with (
            self._turn,
            self._told(),
            Session(writers, expire_on_commit=False) as session,
            session.begin(),
        ):
            if self.file is None:
                share_new_pictures(session, self.media)
            yield session

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """One transaction in which tables may be rebuilt.

        Raises:
            SurroundingsError: as :meth:`write`.
        """
        writers = self.engine.execution_options(**{WRITES: True, WAITS_LONG: True})
        with self._told(), writers.connect() as connection:
            if self.file is None:
                with connection.begin():
                    yield connection
            else:
                with sqlite.without_foreign_keys(connection), connection.begin():
                    yield connection
                    sqlite.check_foreign_keys(connection)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def _readers(self) -> Engine:
        if self.file is None:
            return self.engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        return self.engine

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            known = as_known_error(error, self.file)
            if known is None:
                raise
            raise known from error


def open_database(folder: DataFolder, url: str | None = None) -> Database:
    """The calendar in ``folder``, or at a SQLAlchemy URL. Touches nothing before the first use.

    Raises:
        InputError: the URL names no database that can be used.
    """
    if not url:
        return _open_file(folder.database, folder)
    parsed = _address(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_file(Path(str(parsed.database)), folder)
    try:
        return Database(postgres.server_engine(parsed), None, folder.media)
    except ModuleNotFoundError as error:
        raise InputError(
            "a team's calendar needs PostgreSQL's driver, which is not installed",
            'pip install "psycopg[binary]"',
        ) from error


def _address(url: str) -> URL:
    """The parsed address. Raises InputError."""
    try:
        # Hosts hand out postgres://, which SQLAlchemy does not take.
        parsed = make_url(url.strip().replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError):
        raise postgres.no_address() from None
    scheme, _, driver = parsed.drivername.partition("+")
    if "@" in f"{parsed.host}{parsed.database}":
        # A part of the password would be taken for the host, and told in errors.
        raise postgres.no_address()
    if scheme == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed
    if scheme == "postgresql" and driver in ("", "psycopg"):
        return parsed
    raise postgres.no_address()


def create_folder(folder: DataFolder) -> None:
    """Make the data folder. Raises SurroundingsError where it can't be made."""
    try:
        folder.create()
    except OSError as error:
        raise from_os(
            error,
            f"the data folder {folder.root} can't be written",
            "choose another with SOCIALDESK_HOME",
        ) from error


def _open_file(file: Path, folder: DataFolder) -> Database:
    engine = create_engine(URL.create("sqlite", database=str(file)))
    sqlite.prepare_engine(engine, file)
    return Database(engine, file, folder.media)
