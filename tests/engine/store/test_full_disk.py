"""A disk without room: told in one line, nothing lost, work goes on when there is room again."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from socialdesk.domain.errors import SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk.store.opening import open_store
from socialdesk.store.posts import PostRepository
from tests.engine.factories import Shop, a_shop
from tests.engine.store.small_disk import filled

FULL = "the disk is full: free some space; nothing was lost"


@pytest.fixture
def small_shop(small_disk: Path) -> Shop:
    return a_shop(small_disk / "home")


def texts(shop: Shop) -> list[str]:
    with shop.database.read() as session:
        return [post.text for post in PostRepository(session).list()]


def write_until_full(shop: Shop) -> int:
    """How many posts were kept before the disk said no."""
    kept: list[int] = []
    with pytest.raises(SurroundingsError, match=FULL):
        kept.extend(shop.post("x" * 5_000).id for _ in range(1000))
    return len(kept)


def test_what_was_kept_before_the_disk_filled_is_still_there(small_shop: Shop) -> None:
    kept = write_until_full(small_shop)
    assert kept > 0
    assert texts(small_shop) == ["x" * 5_000] * kept
    small_shop.database.close()
    with closing(sqlite3.connect(small_shop.folder.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_work_goes_on_when_there_is_room_again(small_shop: Shop, small_disk: Path) -> None:
    small_shop.post("before")
    with filled(small_disk), pytest.raises(SurroundingsError, match=FULL):
        small_shop.post("x" * 50_000)
    small_shop.post("after")
    assert texts(small_shop) == ["before", "after"]
    small_shop.database.close()


def test_a_calendar_that_is_closed_on_a_full_disk_says_why_it_cannot_be_used(
    small_shop: Shop, small_disk: Path
) -> None:
    small_shop.post("kept")
    small_shop.database.close()
    with filled(small_disk), pytest.raises(SurroundingsError, match=FULL):
        texts(small_shop)
    assert texts(small_shop) == ["kept"]
    small_shop.database.close()


def test_a_new_calendar_on_a_full_disk_says_so_and_can_be_made_later(small_disk: Path) -> None:
    folder = DataFolder(small_disk / "home")
    folder.create()
    with filled(small_disk), pytest.raises(SurroundingsError, match=FULL):
        open_store(folder)
    open_store(folder).close()
