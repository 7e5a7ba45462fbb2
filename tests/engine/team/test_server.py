"""A calendar on PostgreSQL: writers in turn, news within a moment, and a server that goes away."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest
from sqlalchemy import text

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk.store import postgres
from socialdesk.store.changes import changes
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.database import Database, open_database
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.migrate import HEAD, run_scripts
from socialdesk.store.opening import open_store
from tests.engine.factories import MINUTE, NOON, Shop, a_shop
from tests.servers.postgres import PostgresServer

pytestmark = pytest.mark.servers

PATIENCE = 20
SECRET = "pa55-w0rd-nobody-may-see"


@pytest.fixture
def shop(folder: DataFolder, team_url: str) -> Iterator[Shop]:
    shop = a_shop(folder.root, database=open_database(folder, team_url))
    yield shop
    shop.database.close()


@pytest.fixture
def folder(socialdesk_home: Path) -> DataFolder:
    folder = DataFolder(socialdesk_home)
    folder.create()
    return folder


@contextmanager
def listening(database: Database) -> Iterator["Queue[str]"]:
    """Inside, the queue gets a word for each change that is heard of."""
    heard: Queue[str] = Queue()
    over = threading.Event()

    def listen() -> None:
        for _ in changes(database, over):
            heard.put("news")

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        heard.get(timeout=PATIENCE)
        yield heard
    finally:
        over.set()
        thread.join()


@pytest.fixture
def elsewhere(folder: DataFolder, team_url: str) -> Iterator[Database]:
    """The same calendar as another computer has it."""
    database = open_database(folder, team_url)
    yield database
    database.close()


def test_concurrent_changes_lose_nothing(shop: Shop) -> None:
    def count_up(_: int) -> None:
        for _ in range(10):
            with shop.database.write() as session:
                channels = ChannelRepository(session)
                cap = channels.get(shop.channel.id).daily_cap
                channels.set_daily_cap(shop.channel.id, cap + 1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count_up, range(4)))
    with shop.database.read() as session:
        assert ChannelRepository(session).get(shop.channel.id).daily_cap == 42


def test_a_race_for_one_channel_has_one_winner_and_no_error(shop: Shop) -> None:
    ids = [shop.delivery().id for _ in range(6)]
    start = threading.Barrier(6)

    def claim(number: int) -> int | None:
        start.wait(PATIENCE)
        with shop.database.write() as session:
            claimed = DeliveryRepository(session).claim_due(NOON, f"agent-{number}", NOON + MINUTE)
        return claimed.delivery.id if claimed else None

    with ThreadPoolExecutor(6) as pool:
        won = [found for found in pool.map(claim, range(6)) if found is not None]
    assert won == ids[:1]


def test_a_reader_sees_one_moment_and_changes_nothing(shop: Shop) -> None:
    with shop.database.read() as before:
        assert len(ChannelRepository(before).all()) == 1
        shop.another_channel("Second")
        assert len(ChannelRepository(before).all()) == 1
    with pytest.raises(SurroundingsError), shop.database.read() as session:
        ChannelRepository(session).rename(shop.channel.id, "Other")


def test_a_change_is_heard_of(shop: Shop, elsewhere: Database) -> None:
    with listening(elsewhere) as heard:
        shop.delivery()
        assert heard.get(timeout=PATIENCE)


def test_a_look_that_changes_nothing_is_no_news(shop: Shop, elsewhere: Database) -> None:
    with listening(elsewhere) as heard:
        with shop.database.write() as session:
            DeliveryRepository(session).mark_missed(NOON)
        shop.another_channel("Second")
        assert heard.get(timeout=PATIENCE)
        assert heard.empty()


def test_after_a_server_came_back_everything_goes_on(
    shop: Shop, postgres_server: PostgresServer
) -> None:
    with listening(shop.database) as heard:
        postgres_server.stop()
        with pytest.raises(SurroundingsError, match="can't be reached"):
            shop.delivery()
        postgres_server.start()
        assert heard.get(timeout=PATIENCE)
        shop.delivery()
        assert heard.get(timeout=PATIENCE)


def _write(database: Database) -> None:
    with database.write() as session:
        ChannelRepository(session).all()


def test_a_calendar_that_stays_locked_is_said_to_be_busy(
    shop: Shop, elsewhere: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "LOCK_TIMEOUT_MS", 1)
    with shop.database.write() as writing:
        ChannelRepository(writing).all()
        with pytest.raises(SurroundingsError, match="the team's calendar is busy"):
            _write(elsewhere)


def test_a_sleeping_laptop_does_not_keep_others_waiting_for_ever(shop: Shop) -> None:
    with shop.database.read() as session:
        timeout = session.scalar(text("SHOW idle_in_transaction_session_timeout"))
    assert timeout == "1min"


def test_two_computers_that_start_at_once_make_one_calendar(
    postgres_url: str, folder: DataFolder
) -> None:
    def start(number: int) -> None:
        open_store(DataFolder(folder.root / str(number)), postgres_url).close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(start, range(2)))
    database = open_database(folder, postgres_url)
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM identity")) == 1
    database.close()


def test_an_older_calendar_is_upgraded(postgres_url: str, folder: DataFolder) -> None:
    database = open_database(folder, postgres_url)
    with database.migrating() as connection:
        run_scripts(connection, "0001")
    database.close()
    upgraded = open_store(folder, postgres_url)
    with upgraded.read() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
    upgraded.close()


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql+psycopg://anna:{SECRET}@127.0.0.1:9/shop",
        f"postgresql+psycopg://anna:{SECRET}@127.0.0.1:not-a-port/shop",
        f"postgresql+psycopg://anna:x@{SECRET}@127.0.0.1/shop",
        f"postgresql+psycopg://anna:x@y:{SECRET}@127.0.0.1/shop",
        f"postgresql://anna@127.0.0.1:9/shop?password={SECRET}",
        f"postgresql://anna@127.0.0.1:9/shop?connect_timeout={SECRET}",
        f"postgres://anna:{SECRET}@[::1/shop",
        f"mysql://anna:{SECRET}@127.0.0.1/shop",
    ],
)
def test_what_is_said_of_a_bad_address_does_not_tell_its_password(
    folder: DataFolder, url: str
) -> None:
    with pytest.raises((InputError, SurroundingsError)) as refusal:
        open_store(folder, url)
    assert SECRET not in str(refusal.value)
    assert "SOCIALDESK_DATABASE" in str(refusal.value)


def test_a_wrong_password_is_said_in_the_server_s_words(
    postgres_server: PostgresServer, folder: DataFolder
) -> None:
    with pytest.raises(SurroundingsError, match="password authentication failed") as refusal:
        open_store(folder, postgres_server.url("postgres", SECRET))
    assert SECRET not in str(refusal.value)
