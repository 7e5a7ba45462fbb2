"""Commands about backups."""

import os
from datetime import datetime
from pathlib import Path

from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import InputError, StateError
from socialdesk.exchange.backup import ENDING, back_up, file_name, rotated
from socialdesk.exchange.restore import newest_good, restore
from socialdesk.paths import DataFolder
from socialdesk.scheduling.publisher_lock import PublisherLock
from socialdesk.store.database import open_database


def make_backup(folder: DataFolder, target: Path | None = None, clock: Clock | None = None) -> Path:
    """Write the whole workspace into one file; by default into the data folder's ``backups``.

    Raises InputError, for a calendar that is not in the data folder too, and SurroundingsError.
    """
    _check_is_here(folder)
    now = (clock or SystemClock()).now()
    return back_up(folder, target or folder.backups / file_name(now), now)


def make_daily_backup(folder: DataFolder, now: datetime) -> Path | None:
    """Today's backup, unless there is one; older ones beyond a week and a month are let go."""
    today = f"socialdesk-{now:%Y%m%d}"
    there = [file.name for file in folder.backups.glob(f"*{ENDING}")]
    if any(name.startswith(today) for name in there):
        return None
    made = back_up(folder, folder.backups / file_name(now), now)
    for name in rotated([*there, made.name]):
        (folder.backups / name).unlink(missing_ok=True)
    return made


def restore_backup(folder: DataFolder, source: Path, clock: Clock | None = None) -> Path:
    """Put a backup in the place of the calendar; answers where the earlier one is kept.

    Raises StateError while a window or an agent publishes from the data folder, InputError for
    what is no whole backup or a calendar that is not in the data folder, SurroundingsError.
    """
    _check_is_here(folder)
    folder.create()
    lock = PublisherLock(folder.publisher_lock)
    if not lock.try_acquire():
        raise StateError(
            "SocialDesk is running on this data folder", "close its window and its agent first"
        )
    try:
        return restore(folder, source, (clock or SystemClock()).now())
    finally:
        lock.release()


def _check_is_here(folder: DataFolder) -> None:
    """Raises InputError where the calendar in use is another than the data folder's own."""
    database = open_database(folder, os.environ.get("SOCIALDESK_DATABASE"))
    database.close()
    if database.file is None:
        raise InputError(
            "this calendar is your team's, on a server; its pictures are there too",
            "back it up and put it back there, with pg_dump and pg_restore",
        )
    if database.file != folder.database:
        raise InputError(
            "SOCIALDESK_DATABASE names a calendar outside of the data folder",
            "take the variable away, or copy that file while nothing runs",
        )


def newest_good_backup(folder: DataFolder) -> Path | None:
    """What to offer when the calendar is damaged."""
    return newest_good(folder)
