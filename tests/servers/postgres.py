"""A private PostgreSQL for tests, from Debian's packages: in a folder of its own, gone at the end.

Like :mod:`tests.servers.fixtures`, one process has one server however many conftests import this.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL, make_url

from socialdesk.paths import DataFolder
from socialdesk.store.opening import open_store

OWNER = "shop"
_PATIENCE = 30.0
_UNSAFE_BUT_QUICK = ("fsync=off", "full_page_writes=off")
"""Only a power cut would lose anything, and nothing is kept longer than a test."""


def installed_postgres() -> Path | None:
    """The folder with initdb and postgres, the newest first; ``None`` where there is none."""
    found = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version, reverse=True)
    places = [*debian, *([Path(found)] if found else [])]
    return places[0].parent if places else None


def _version(initdb: Path) -> int:
    name = initdb.parents[1].name
    return int(name) if name.isdigit() else 0


class PostgresServer:
    """A running server that asks for a password, on a Unix socket in its own folder."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="socialdesk-pg-", dir="/tmp"))
        self._user = _somebody_else()
        if self._user:
            shutil.chown(self._folder, self._user)
        self._made = 0
        self.password = secrets.token_hex(12)
        self._make_cluster()
        self._process = self._started()

    def url(self, database: str, password: str | None = None) -> str:
        """The address of a database as ``SOCIALDESK_DATABASE`` takes it."""
        address = URL.create(
            "postgresql+psycopg",
            OWNER,
            self.password if password is None else password,
            database=database,
            query={"host": str(self._folder)},
        )
        return address.render_as_string(hide_password=False)

    def new_database(self) -> str:
        """The name of a database that nobody else has."""
        self._made += 1
        name = f"shop_{self._made}"
        make = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name))
        with self.connected() as connection:
            connection.execute(make)
        return name

    def drop(self, url: str) -> None:
        """Forget a database, whoever is connected to it."""
        database = sql.Identifier(str(make_url(url).database))
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(database)
        with self.connected() as connection:
            connection.execute(drop)

    def connected(self, database: str = "postgres") -> psycopg.Connection[tuple[object, ...]]:
        """A connection of the owner's that commits each statement."""
        return psycopg.connect(
            host=str(self._folder),
            user=OWNER,
            password=self.password,
            dbname=database,
            autocommit=True,
        )

    def stop(self) -> None:
        """End the server at once, as kill does, and wait until it is gone."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(timeout=_PATIENCE)

    def start(self) -> None:
        """Start it again after :meth:`stop`, with all that it held."""
        self._process = self._started()

    def remove(self) -> None:
        """End it for good."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make_cluster(self) -> None:
        password_file = self._folder / "password"
        password_file.write_text(self.password)
        if self._user:
            shutil.chown(password_file, self._user)
        subprocess.run(
            [
                self._programs / "initdb",
                *("-D", self._folder / "data", "-U", OWNER, "--pwfile", password_file),
                *("--auth", "scram-sha-256", "-E", "UTF8", "--locale", "C", "--no-sync"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
            user=self._user,
        )

    def _started(self) -> "subprocess.Popen[bytes]":
        settings = [f"unix_socket_directories={self._folder}", "listen_addresses="]
        options = [part for each in (*settings, *_UNSAFE_BUT_QUICK) for part in ("-c", each)]
        with (self._folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [self._programs / "postgres", "-D", self._folder / "data", *options],
                stdout=log,
                stderr=log,
                cwd=self._folder,
                user=self._user,
            )
        until = time.monotonic() + _PATIENCE
        while not self._answers():
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self._folder / "log").read_text())
            time.sleep(0.02)
        return process

    def _answers(self) -> bool:
        try:
            self.connected().close()
        except psycopg.OperationalError:
            return False
        return True


def _somebody_else() -> str | None:
    """PostgreSQL refuses to run as root: the user to run it as, ``None`` to stay who we are."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


_EMPTIED = """
SELECT 'SET session_replication_role = replica; '
  || (SELECT string_agg(format('DELETE FROM %I;', tablename), ' ') FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('identity', 'alembic_version'))
  || (SELECT string_agg(format('ALTER SEQUENCE %I RESTART;', sequencename), ' ') FROM pg_sequences)
"""
"""Ten times as quick as another copy of an empty calendar."""


def migrated_database(server: PostgresServer) -> str:
    """The address of a new calendar."""
    url = server.url(server.new_database())
    with tempfile.TemporaryDirectory() as folder:
        open_store(DataFolder(Path(folder)), url).close()
    return url


_SERVER = pytest.StashKey[PostgresServer]()


@pytest.fixture(scope="session")
def postgres_server(pytestconfig: pytest.Config) -> PostgresServer:
    """A private PostgreSQL, running until the tests end."""
    if _SERVER not in pytestconfig.stash:
        programs = installed_postgres()
        if programs is None:
            pytest.skip("PostgreSQL is not installed: sudo apt-get install postgresql")
        server = PostgresServer(programs)
        pytestconfig.add_cleanup(server.remove)
        pytestconfig.stash[_SERVER] = server
    return pytestconfig.stash[_SERVER]


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database of the test's own."""
    url = postgres_server.url(postgres_server.new_database())
    yield url
    postgres_server.drop(url)


@pytest.fixture(scope="session")
def _one_calendar(postgres_server: PostgresServer) -> str:
    return migrated_database(postgres_server)


@pytest.fixture
def team_url(postgres_server: PostgresServer, _one_calendar: str) -> Iterator[str]:
    """The address of an empty calendar on PostgreSQL."""
    yield _one_calendar
    with postgres_server.connected(str(make_url(_one_calendar).database)) as connection:
        statements = connection.execute(_EMPTIED).fetchone()
        assert statements is not None
        connection.execute(str(statements[0]))
