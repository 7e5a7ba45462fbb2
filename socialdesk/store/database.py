"""The database: who reads, who writes, and how its failures are told."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from socialdesk.domain.errors import InputError
from socialdesk.paths import DataFolder
from socialdesk.store import sqlite
from socialdesk.store.faults import as_known_error, from_os


@dataclass(frozen=True)
class Database:
    """A place for one calendar. Safe to share between threads.

    ``file`` is the SQLite file, ``None`` on a server.
    """

    engine: Engine
    file: Path | None

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
        writers = self.engine.execution_options(**{sqlite.WRITES: True})
        with self._told(), Session(writers, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """One transaction in which tables may be rebuilt.

        Raises:
            SurroundingsError: as :meth:`write`.
        """
        writers = self.engine.execution_options(**{sqlite.WRITES: True})
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
            return self.engine.execution_options(postgresql_readonly=True)
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
        return _open_file(folder.database)
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:"):
            return _open_file(Path(str(parsed.database)))
        if parsed.get_backend_name() != "postgresql":
            raise InputError(
                "SOCIALDESK_DATABASE names a kind of database SocialDesk does not know",
                "use postgresql+psycopg://… or a SQLite file",
            )
        return Database(create_engine(parsed, pool_pre_ping=True), None)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise InputError(
            "SOCIALDESK_DATABASE is not a database address that can be used here",
            "use postgresql+psycopg://user@host/name and install the driver",
        ) from error


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


def _open_file(file: Path) -> Database:
    engine = create_engine(URL.create("sqlite", database=str(file)))
    sqlite.prepare_engine(engine, file)
    return Database(engine, file)
