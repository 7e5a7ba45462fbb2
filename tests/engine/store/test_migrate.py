"""Bringing a calendar to this version: a copy first, all or nothing, never backwards."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import Connection

from socialdesk.domain.errors import SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk.store import migrate as migrating
from socialdesk.store.columns import Moment, Span
from socialdesk.store.database import create_folder, open_database
from socialdesk.store.migrate import HEAD, REVISIONS, migrate, run_scripts
from socialdesk.store.models import Base
from socialdesk.store.opening import open_store
from tests.engine.factories import NOON, Shop

SCRIPTS = Path(migrating.__file__).parent / "migrations"
NEWER = "this calendar was made by a newer SocialDesk: update SocialDesk; nothing was changed"


class StoppedClock:
    def now(self) -> datetime:
        return NOON


@pytest.fixture
def folder(socialdesk_home: Path) -> DataFolder:
    folder = DataFolder(socialdesk_home)
    create_folder(folder)
    return folder


@pytest.fixture
def migrated(folder: DataFolder) -> Iterator[Connection]:
    database = open_store(folder)
    with database.engine.connect() as connection:
        yield connection
    database.close()


def at_revision(folder: DataFolder, revision: str) -> None:
    """A closed calendar as an earlier version left it."""
    database = open_database(folder)
    with database.migrating() as connection:
        run_scripts(connection, revision)
    database.close()


def stamp(folder: DataFolder, revision: str) -> None:
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def revision_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def files_in(folder: DataFolder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.root.iterdir() if path.is_file()}


def test_the_revisions_known_at_start_are_those_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    scripts = ScriptDirectory.from_config(config)
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(REVISIONS))
    assert scripts.get_heads() == [HEAD]


def test_the_scripts_make_the_tables_that_the_models_describe(migrated: Connection) -> None:
    context = MigrationContext.configure(
        migrated,
        opts={"compare_type": _same_type, "compare_server_default": True},
    )
    assert compare_metadata(context, Base.metadata) == []


def _same_type(
    _context: object, _inspected: object, column: object, stored: object, meant: object
) -> bool | None:
    """Our own types are kept as the plain ones beneath them."""
    if isinstance(meant, Moment | Span):
        return not isinstance(stored, type(meant.impl_instance))
    return None


def test_the_scripts_make_the_checks_that_the_models_describe(migrated: Connection) -> None:
    drawn = create_engine("sqlite://")
    Base.metadata.create_all(drawn)
    for table in Base.metadata.tables:
        meant = inspect(drawn).get_check_constraints(table)
        made = inspect(migrated).get_check_constraints(table)
        assert {(c["name"], c["sqltext"]) for c in made} == {
            (c["name"], c["sqltext"]) for c in meant
        }
    drawn.dispose()


def test_a_new_calendar_needs_no_backup(folder: DataFolder) -> None:
    open_store(folder).close()
    assert revision_of(folder.database) == HEAD
    assert list(folder.backups.iterdir()) == []


def test_a_current_calendar_is_opened_without_alembic(folder: DataFolder) -> None:
    open_store(folder).close()
    program = (
        "import sys; from socialdesk.paths import data_folder;"
        "from socialdesk.store.opening import open_store; open_store(data_folder()).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_upgrade_from_any_earlier_version_keeps_the_data(
    folder: DataFolder, revision: str
) -> None:
    at_revision(folder, revision)
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        kept = connection.execute("SELECT * FROM identity").fetchall()
    open_store(folder).close()
    with closing(sqlite3.connect(folder.database)) as connection:
        assert connection.execute("SELECT * FROM identity").fetchall() == kept
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert revision_of(folder.database) == HEAD


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A version to come, whose script adds a column; its text can be rewritten."""
    import shutil

    scripts = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    script = scripts / "versions" / "v9999_next.py"
    script.write_text(
        "from alembic import op\nimport sqlalchemy as sa\n"
        f"revision, down_revision = '9999', {HEAD!r}\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('posts', recreate='always') as table:\n"
        "        table.add_column(sa.Column('note', sa.Text(), nullable=True))\n"
    )
    monkeypatch.setattr(migrating, "_SCRIPTS", scripts)
    monkeypatch.setattr(migrating, "REVISIONS", (*REVISIONS, "9999"))
    monkeypatch.setattr(migrating, "HEAD", "9999")
    return script


def test_an_upgrade_puts_a_private_copy_aside_first(shop: Shop, next_version: Path) -> None:
    shop.post("Bread")
    migrate(shop.database, shop.folder, StoppedClock())
    (backup,) = shop.folder.backups.iterdir()
    assert backup.name == f"socialdesk-20261201T120000000000Z-revision-{HEAD}.db"
    assert revision_of(backup) == HEAD
    assert revision_of(shop.folder.database) == "9999"
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT text FROM posts").fetchall() == [("Bread",)]


def test_rebuilding_a_table_keeps_what_hangs_on_it(shop: Shop, next_version: Path) -> None:
    delivery = shop.delivery("Bread", labels=["news"])
    migrate(shop.database, shop.folder)
    with shop.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT id, post_id FROM deliveries").fetchall()
        labels = connection.exec_driver_sql("SELECT * FROM post_labels").fetchall()
    assert [tuple(row) for row in rows] == [(delivery.id, delivery.post_id)]
    assert len(labels) == 1


def test_an_upgrade_that_fails_leaves_the_calendar_as_it_was(
    shop: Shop, next_version: Path
) -> None:
    shop.post("Bread")
    with next_version.open("a") as script:
        script.write("    raise RuntimeError('half way')\n")
    with pytest.raises(RuntimeError, match="half way"):
        migrate(shop.database, shop.folder)
    assert revision_of(shop.folder.database) == HEAD
    with closing(sqlite3.connect(shop.folder.database)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(posts)")]
    assert "note" not in columns


def test_an_upgrade_that_breaks_references_is_undone(shop: Shop, next_version: Path) -> None:
    shop.post("Bread")
    with next_version.open("a") as script:
        script.write("    op.execute('DELETE FROM posts')\n")
    with pytest.raises(RuntimeError, match="broke 1 references"):
        migrate(shop.database, shop.folder)
    assert revision_of(shop.folder.database) == HEAD


def test_a_calendar_of_a_newer_version_is_left_byte_for_byte(folder: DataFolder) -> None:
    open_store(folder).close()
    stamp(folder, "9999")
    before = files_in(folder)
    with pytest.raises(SurroundingsError) as refusal:
        open_store(folder)
    assert str(refusal.value) == NEWER
    assert files_in(folder) == before


def test_a_newer_calendar_is_left_alone_while_it_is_in_use(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database)) as other:
        open_store(folder).close()
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
        before = files_in(folder)["socialdesk.db"]
        with pytest.raises(SurroundingsError, match="newer SocialDesk"):
            open_store(folder)
        assert files_in(folder)["socialdesk.db"] == before
        assert other.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_a_file_of_another_program_is_left_alone(folder: DataFolder) -> None:
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = files_in(folder)
    with pytest.raises(SurroundingsError, match="is not a SocialDesk calendar"):
        open_store(folder)
    assert files_in(folder) == before


def test_two_that_start_at_once_make_one_calendar(folder: DataFolder) -> None:
    program = (
        "from socialdesk.paths import data_folder;"
        "from socialdesk.store.opening import open_store; open_store(data_folder()).close()"
    )
    starting = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(3)]
    assert [process.wait() for process in starting] == [0, 0, 0]
    with closing(sqlite3.connect(folder.database)) as connection:
        assert connection.execute("SELECT count(*) FROM identity").fetchone() == (1,)
