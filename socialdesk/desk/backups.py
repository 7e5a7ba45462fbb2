"""Commands about backups."""

from datetime import datetime
from pathlib import Path

from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import StateError
from socialdesk.exchange.backup import ENDING, back_up, file_name, rotated
from socialdesk.exchange.restore import newest_good, restore
from socialdesk.paths import DataFolder
from socialdesk.scheduling.publisher_lock import PublisherLock


def make_backup(folder: DataFolder, target: Path | None = None, clock: Clock | None = None) -> Path:
    """Write the whole workspace into one file; by default into the data folder's ``backups``.

    Raises InputError, SurroundingsError.
    """
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
    what is no whole backup, SurroundingsError.
    """
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


def newest_good_backup(folder: DataFolder) -> Path | None:
    """What to offer when the calendar is damaged."""
    return newest_good(folder)
