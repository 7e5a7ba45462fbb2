"""Everything that is PostgreSQL's alone: how connections and transactions start, who listens."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from socialdesk.domain.errors import InputError
from socialdesk.store.options import WAITS_LONG, WRITES

if TYPE_CHECKING:
    import psycopg

DRIVER = "postgresql+psycopg"
LOCK_TIMEOUT_MS = 5_000
LOOK_EVERY_SECONDS = 0.5
"""How often a listener looks whether it is to end; news wakes it at once."""

_UPGRADE_TIMEOUT_MS = 60_000
_IDLE_TIMEOUT_MS = 60_000
"""A laptop that falls asleep in the middle of a change must not keep the others waiting."""
_COME_BACK_AFTER_SECONDS = 3.0
_CHANNEL = "socialdesk_changed"
_WRITERS = 0x50C1A1DE5C
"""The advisory lock that writers take one after another; any number, the same everywhere."""

# Half-open connections, as a sleeping laptop leaves them, are noticed within a minute.
# https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
_CONNECT = {
    "application_name": "SocialDesk",
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
_CHANGES = ("INSERT", "UPDATE", "DELETE")
_CHANGED = "socialdesk_changed"


def no_address() -> InputError:
    """Says nothing of the address itself: it may hold a password."""
    return InputError(
        "SOCIALDESK_DATABASE is not the address of a database that can be used here",
        "write it like postgresql+psycopg://name:password@host/database, an @ in it as %40",
    )


def server_engine(url: URL) -> Engine:
    """An engine whose writers come one after another, as SQLite's do, and tell of each change.

    What is read in a writer's transaction is then still true when it is written, on both
    databases alike. Writers' transactions are short: nobody sends anything inside one.
    """
    given = {name: value for name, value in _CONNECT.items() if name not in url.query}
    engine = create_engine(url.set(drivername=DRIVER), pool_pre_ping=True, connect_args=given)

    for moment, what in _LISTENERS.items():
        event.listen(engine, moment, what)
    return engine


def _connect(
    dialect: Dialect, _: ConnectionPoolEntry, args: tuple[Any, ...], named: dict[str, Any]
) -> Any:
    import psycopg

    try:
        return dialect.connect(*args, **named)
    except psycopg.ProgrammingError:
        raise no_address() from None


def _begin(connection: Connection) -> None:
    connection.info.pop(_CHANGED, None)
    options = connection.get_execution_options()
    if options.get(WAITS_LONG, False):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_UPGRADE_TIMEOUT_MS}")
    if options.get(WRITES, False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _executed(
    connection: Connection,
    cursor: DBAPICursor,
    statement: str,
    _parameters: object,
    _context: ExecutionContext | None,
    _many: bool,
) -> None:
    if statement.lstrip()[:6].upper() in _CHANGES and cursor.rowcount != 0:
        connection.info[_CHANGED] = True


def _commit(connection: Connection) -> None:
    if connection.info.pop(_CHANGED, False):
        connection.exec_driver_sql(f"NOTIFY {_CHANNEL}")


def _prepare(connection: "psycopg.Connection[Any]", _: ConnectionPoolEntry) -> None:
    from psycopg.adapt import Buffer
    from psycopg.types.string import StrDumper

    class StorableText(StrDumper):
        """PostgreSQL keeps no NUL; what a network said of an error may hold one."""

        def dump(self, obj: str) -> Buffer | None:
            return super().dump(obj.replace("\0", "\N{REPLACEMENT CHARACTER}"))

    connection.adapters.register_dumper(str, StorableText)
    timeouts = (
        f"SET lock_timeout = {LOCK_TIMEOUT_MS};"
        f"SET idle_in_transaction_session_timeout = {_IDLE_TIMEOUT_MS}"
    )
    connection.execute(timeouts.encode())
    connection.commit()


_LISTENERS: dict[str, Callable[..., Any]] = {
    "do_connect": _connect,
    "connect": _prepare,
    "begin": _begin,
    "after_cursor_execute": _executed,
    "commit": _commit,
}


def changes(engine: Engine, over: threading.Event) -> Iterator[None]:
    """Yields after anybody's change, and whenever one may have gone unheard, until ``over``.

    A server that is gone is tried again and again. Used in one thread only.
    """
    import psycopg

    while not over.is_set():
        try:
            with _listening(engine) as connection:
                # While nobody listened, anything may have happened.
                yield
                while not over.is_set():
                    if any(connection.notifies(timeout=LOOK_EVERY_SECONDS, stop_after=1)):
                        yield
        except (DBAPIError, psycopg.Error):
            over.wait(_COME_BACK_AFTER_SECONDS)


@contextmanager
def _listening(engine: Engine) -> "Iterator[psycopg.Connection[Any]]":
    """A connection outside the pool that hears of every change."""
    pooled = engine.raw_connection()
    connection: psycopg.Connection[Any] = pooled.driver_connection  # type: ignore[assignment]  # this driver's
    pooled.detach()
    try:
        connection.set_autocommit(True)
        connection.execute(f"LISTEN {_CHANNEL}")
        yield connection
    finally:
        connection.close()
