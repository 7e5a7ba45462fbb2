"""Opening a data folder, and what stands in the way."""

import sqlite3
from pathlib import Path

import pytest

from socialdesk.desk.backups import make_backup
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import DamagedError, SurroundingsError
from socialdesk.paths import DataFolder


def _open(home: Path) -> str:
    desk = open_desk(DataFolder(home), lint_in=LintIn.THIS_PROCESS)
    try:
        return workspace(desk).zone
    finally:
        close_desk(desk)


def test_the_first_start_makes_a_workspace_in_the_machines_zone(socialdesk_home: Path) -> None:
    assert _open(socialdesk_home) == "Europe/Warsaw"


def test_a_data_folder_is_its_owners_alone(socialdesk_home: Path) -> None:
    _open(socialdesk_home)
    assert socialdesk_home.stat().st_mode & 0o777 == 0o700
    assert (socialdesk_home / "socialdesk.db").stat().st_mode & 0o777 == 0o600


def test_a_calendar_of_a_newer_version_is_left_untouched(socialdesk_home: Path) -> None:
    _open(socialdesk_home)
    file = socialdesk_home / "socialdesk.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(SurroundingsError, match="made by a newer SocialDesk: update SocialDesk"):
        _open(socialdesk_home)
    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SurroundingsError, match="can't be written"):
        _open(tmp_path / "file" / "SocialDesk")


def test_a_damaged_calendar_offers_the_newest_good_backup(socialdesk_home: Path) -> None:
    _open(socialdesk_home)
    backup = make_backup(DataFolder(socialdesk_home))
    (socialdesk_home / "socialdesk.db").write_bytes(b"torn" * 2000)
    with pytest.raises(DamagedError, match=f"socialdesk restore {backup}"):
        _open(socialdesk_home)
