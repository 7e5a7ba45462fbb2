"""What the machine does wrong is one line and exit code 3."""

import sqlite3
from pathlib import Path

import pytest

from socialdesk.cli.main import run
from socialdesk.domain.errors import NotFoundError
from tests.engine.cli.conftest import Call


def test_no_keyring(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    added = ("channel", "add", "bluesky", "--name", "Sky", "--handle", "shop.test")
    said = call(*added, "--service", "http://127.0.0.1:9", "--allow-private", stdin="abcd\n")
    assert said.code == 3
    assert "nothing was saved" in said.err
    assert call("channel", "list", "--json").json == []


def test_a_calendar_of_a_newer_version(shop: Call, socialdesk_home: Path) -> None:
    with sqlite3.connect(socialdesk_home / "socialdesk.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    said = shop("channel", "list")
    assert (said.code, said.err.count("\n")) == (3, 1)
    assert "update SocialDesk; nothing was changed" in said.err


def test_a_calendar_that_is_no_database(call: Call, socialdesk_home: Path) -> None:
    socialdesk_home.mkdir(parents=True)
    (socialdesk_home / "socialdesk.db").write_bytes(b"not a database" * 100)
    said = call("channel", "list")
    assert (said.code, said.err.count("\n")) == (3, 1)


def test_a_data_folder_that_cannot_be_written(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SOCIALDESK_HOME", str(tmp_path / "file" / "home"))
    said = call("channel", "list")
    assert said.code == 3
    assert "choose another with SOCIALDESK_HOME" in said.err


def test_a_busy_calendar(shop: Call, socialdesk_home: Path) -> None:
    holder = sqlite3.connect(socialdesk_home / "socialdesk.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    said = shop("channel", "remove", "Shop")
    holder.close()
    assert said.code == 3
    assert "busy in another window: try again in a moment" in said.err


def test_debug_shows_where_an_error_came_from() -> None:
    with pytest.raises(NotFoundError):
        run(["post", "show", "7"], debug=True)
