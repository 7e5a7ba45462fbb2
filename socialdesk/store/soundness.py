"""Whether a calendar file is whole, and which shape it has, without changing anything about it."""

import sqlite3
from pathlib import Path

from socialdesk.domain.errors import InputError
from socialdesk.store import sqlite


def revision_of(file: Path) -> str:
    """The shape a calendar file has. Raises InputError for what is no calendar."""
    try:
        with sqlite.looking(file) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise InputError(f"{file.name} is not a SocialDesk calendar", "choose another") from error
    return str(row[0]) if row else ""


def check_sound(file: Path) -> None:
    """Raises InputError where SQLite finds any part of the file damaged."""
    try:
        with sqlite.looking(file) as connection:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.Error as error:
        raise InputError(f"{file.name} is damaged ({error})", "choose another backup") from error
    if verdict != "ok":
        raise InputError(f"{file.name} is damaged", "choose another backup")
