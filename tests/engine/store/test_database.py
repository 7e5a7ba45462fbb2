"""Transactions: all or nothing, one writer after another, readers that change nothing."""

import contextlib
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from socialdesk.domain.errors import InputError, NotFoundError, SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk.store import sqlite
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.database import open_database
from socialdesk.store.opening import open_store
from tests.engine.factories import Shop


def pragma(shop: Shop, name: str) -> object:
    with shop.database.read() as session:
        return session.scalar(text(f"PRAGMA {name}"))


@contextmanager
def locked(shop: Shop) -> Iterator[None]:
    with closing(sqlite3.connect(shop.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_every_connection_is_durable_and_strict(shop: Shop, name: str, value: object) -> None:
    assert pragma(shop, name) == value


def test_the_calendar_and_its_journals_are_their_owner_s_alone(shop: Shop) -> None:
    with shop.database.read() as session:
        session.execute(text("SELECT 1 FROM posts"))
        modes = {
            file.name: stat.S_IMODE(file.stat().st_mode)
            for file in shop.folder.root.glob("socialdesk.db*")
        }
    assert set(modes) > {"socialdesk.db"}
    assert set(modes.values()) == {0o600}


def test_what_raises_in_the_middle_leaves_nothing(shop: Shop) -> None:
    with contextlib.suppress(NotFoundError), shop.database.write() as session:
        ChannelRepository(session).rename(shop.channel.id, "Other")
        ChannelRepository(session).get(99)
    with shop.database.read() as session:
        assert ChannelRepository(session).get(shop.channel.id).name == "Feed"


def test_a_reader_cannot_change_anything(shop: Shop) -> None:
    with pytest.raises(SurroundingsError), shop.database.read() as session:
        ChannelRepository(session).rename(shop.channel.id, "Other")


def test_a_reader_sees_one_moment(shop: Shop) -> None:
    with shop.database.read() as before:
        assert len(ChannelRepository(before).all()) == 1
        shop.another_channel("Second")
        assert len(ChannelRepository(before).all()) == 1


def test_concurrent_changes_in_threads_lose_nothing(shop: Shop) -> None:
    def count_up() -> None:
        for _ in range(25):
            with shop.database.write() as session:
                channels = ChannelRepository(session)
                cap = channels.get(shop.channel.id).daily_cap
                channels.set_daily_cap(shop.channel.id, cap + 1)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with shop.database.read() as session:
        assert ChannelRepository(session).get(shop.channel.id).daily_cap == 102


def test_a_calendar_that_stays_locked_is_said_to_be_busy(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.database.close()
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_MS", 1)
    with (
        locked(shop),
        pytest.raises(SurroundingsError, match="busy in another window"),
        shop.database.write() as session,
    ):
        ChannelRepository(session).rename(shop.channel.id, "Other")


def test_a_locked_calendar_can_be_read(shop: Shop) -> None:
    with locked(shop), shop.database.read() as session:
        assert ChannelRepository(session).get(shop.channel.id).name == "Feed"


def test_a_damaged_calendar_is_told_and_left_as_it_is(socialdesk_home: Path) -> None:
    folder = DataFolder(socialdesk_home)
    folder.create()
    folder.database.write_bytes(b"this is not a calendar " * 100)
    with pytest.raises(SurroundingsError, match="is damaged"):
        open_store(folder)
    assert folder.database.read_bytes() == b"this is not a calendar " * 100


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SurroundingsError, match=r"can't be written .*SOCIALDESK_HOME"):
        open_store(DataFolder(tmp_path / "file" / "home"))


@pytest.mark.parametrize("url", ["nonsense", "mysql://host/name", "postgresql+nosuch://host/name"])
def test_an_address_that_is_no_database_is_refused(shop: Shop, url: str) -> None:
    with pytest.raises(InputError, match="SOCIALDESK_DATABASE"):
        open_database(shop.folder, url)


def test_a_file_can_be_named_by_its_address(shop: Shop, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    open_store(shop.folder, f"sqlite:///{elsewhere}").close()
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o600
