"""A backup is whole, checked before it is put back, and loses nothing of what was there."""

import sqlite3
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.desk.backups import (
    make_backup,
    make_daily_backup,
    newest_good_backup,
    restore_backup,
)
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.media import Attachment
from socialdesk.exchange.backup import ENDING, rotated
from socialdesk.scheduling.publisher_lock import PublisherLock
from socialdesk.store.posts import PostRepository
from tests.engine.factories import DAY, NOON, Shop, a_picture_file, a_shop


@pytest.fixture
def shop(socialdesk_home: Path) -> Shop:
    return a_shop(socialdesk_home)


def _texts(shop: Shop) -> list[str]:
    with shop.database.read() as session:
        return [post.text for post in PostRepository(session).list(shop.workspace.id)]


def _backed_up(shop: Shop, tmp_path: Path) -> Path:
    shop.post("Before")
    return make_backup(shop.folder, tmp_path / f"a{ENDING}")


def _restored(shop: Shop, backup: Path) -> Path:
    shop.database.close()
    return restore_backup(shop.folder, backup)


def test_what_was_backed_up_comes_back(shop: Shop, tmp_path: Path) -> None:
    backup = _backed_up(shop, tmp_path)
    shop.post("After")
    _restored(shop, backup)
    assert _texts(shop) == ["Before"]


def test_what_a_restore_replaces_is_kept(shop: Shop, tmp_path: Path) -> None:
    backup = _backed_up(shop, tmp_path)
    shop.post("After")
    kept = _restored(shop, backup)
    with sqlite3.connect(kept / "socialdesk.db") as connection:
        texts = {row[0] for row in connection.execute("SELECT text FROM posts")}
    connection.close()
    assert texts == {"Before", "After"}


def test_pictures_and_packs_come_along(shop: Shop, tmp_path: Path) -> None:
    media = shop.picture(a_picture_file(tmp_path / "red.png"))
    shop.post(pictures=[Attachment(media)])
    words = shop.folder.packs / "my-brand" / "vocabulary" / "accept.txt"
    words.parent.mkdir(parents=True)
    words.write_text("kokedama\n")
    backup = make_backup(shop.folder, tmp_path / f"a{ENDING}")
    words.write_text("changed\n")
    (shop.folder.media / media.file_name).unlink()
    _restored(shop, backup)
    assert words.read_text() == "kokedama\n"
    assert (shop.folder.media / media.file_name).exists()


def test_a_backup_restores_into_an_empty_folder(shop: Shop, tmp_path: Path) -> None:
    backup = _backed_up(shop, tmp_path)
    elsewhere = type(shop.folder)(tmp_path / "elsewhere")
    restore_backup(elsewhere, backup)
    assert elsewhere.database.exists()
    assert elsewhere.database.stat().st_mode & 0o777 == 0o600


def test_a_backup_is_its_owners_alone(shop: Shop, tmp_path: Path) -> None:
    assert _backed_up(shop, tmp_path).stat().st_mode & 0o777 == 0o600


def test_nothing_is_restored_under_a_running_publisher(shop: Shop, tmp_path: Path) -> None:
    backup = _backed_up(shop, tmp_path)
    lock = PublisherLock(shop.folder.publisher_lock)
    lock.try_acquire()
    with pytest.raises(StateError, match="running"):
        restore_backup(shop.folder, backup)
    lock.release()


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9, 0.999])
def test_a_torn_backup_changes_nothing(shop: Shop, tmp_path: Path, at: float) -> None:
    backup = _backed_up(shop, tmp_path)
    whole = backup.read_bytes()
    backup.write_bytes(whole[: int(len(whole) * at)])
    with pytest.raises(InputError):
        _restored(shop, backup)
    assert _texts(shop) == ["Before"]


def test_a_backup_with_a_changed_picture_is_refused(shop: Shop, tmp_path: Path) -> None:
    shop.picture(a_picture_file(tmp_path / "red.png"))
    backup = _backed_up(shop, tmp_path)
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("media/extra.png", b"not ours")
    with pytest.raises(InputError, match="not a whole backup"):
        _restored(shop, backup)


@pytest.mark.parametrize("name", ["../outside.txt", "/etc/outside", "notes.txt", "packs/../../x"])
def test_a_backup_cannot_write_elsewhere(shop: Shop, tmp_path: Path, name: str) -> None:
    backup = _backed_up(shop, tmp_path)
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr(name, b"")
    with pytest.raises(InputError, match="does not belong"):
        _restored(shop, backup)


def test_a_daily_backup_is_made_once_a_day(shop: Shop) -> None:
    assert make_daily_backup(shop.folder, NOON)
    assert make_daily_backup(shop.folder, NOON) is None
    assert make_daily_backup(shop.folder, NOON + DAY)


def test_the_newest_whole_backup_is_offered(shop: Shop) -> None:
    good = make_daily_backup(shop.folder, NOON)
    torn = make_daily_backup(shop.folder, NOON + DAY)
    assert torn is not None
    torn.write_bytes(b"torn")
    assert newest_good_backup(shop.folder) == good


def _names(days: list[int]) -> list[str]:
    return [f"socialdesk-{NOON + day * DAY:%Y%m%dT%H%M%SZ}{ENDING}" for day in days]


def test_a_week_of_days_and_a_month_of_weeks_are_kept() -> None:
    gone = rotated(_names(list(range(60))))
    in_two_weeks, earlier_weeks = 7, 2
    assert len(gone) == 60 - in_two_weeks - earlier_weeks


@given(st.lists(st.integers(0, 400), unique=True, min_size=1))
def test_rotation_never_lets_the_newest_go(days: list[int]) -> None:
    names = _names(days)
    assert max(names) not in rotated(names)
    assert len(names) - len(rotated(names)) <= 11
