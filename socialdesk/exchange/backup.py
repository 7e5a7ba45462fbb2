"""A whole workspace in one file: the calendar, its pictures and its voice packs. No secrets."""

import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from socialdesk.domain.errors import InputError
from socialdesk.paths import DataFolder
from socialdesk.store import sqlite
from socialdesk.store.faults import from_os
from socialdesk.store.soundness import revision_of

FORMAT = 1
ENDING = ".socialdesk-backup"
DATABASE = "socialdesk.db"
MANIFEST = "backup.json"
_FOLDERS = ("media", "packs")


@dataclass(frozen=True)
class BackupManifest:
    """What a backup says of itself. ``digests`` are SHA-256 of each file by its name in it."""

    format: int
    made_at: str
    revision: str
    digests: dict[str, str]


def file_name(now: datetime) -> str:
    """The name of a backup made at ``now``; names sort as their moments do."""
    return f"socialdesk-{now:%Y%m%dT%H%M%SZ}{ENDING}"


def back_up(folder: DataFolder, target: Path, now: datetime) -> Path:
    """Write everything into ``target``: whole or not at all, while others go on working.

    Raises SurroundingsError for a full disk or a place that can't be written, InputError where
    there is no calendar file to back up.
    """
    if not folder.database.is_file():
        raise InputError(
            "there is no calendar here to back up", "a team's database is backed up there"
        )
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _staged(target) as staged, tempfile.TemporaryDirectory(dir=target.parent) as beside:
            copy = Path(beside) / DATABASE
            sqlite.copy(folder.database, copy)
            _write_archive(staged, folder, copy, now)
    except OSError as error:
        raise from_os(error, f"{target} can't be written", "choose another place") from error
    return target


def rotated(names: list[str], keep_days: int = 7, keep_weeks: int = 4) -> list[str]:
    """Which of these backups to let go: beyond the newest of each of the last days and weeks."""
    kept: set[str] = set()
    days: set[str] = set()
    weeks: set[tuple[int, int]] = set()
    for name in sorted(names, reverse=True):
        made = _moment_of(name)
        if made is None:
            kept.add(name)
            continue
        day, week = f"{made:%Y%m%d}", made.isocalendar()[:2]
        if day not in days and len(days) < keep_days:
            days.add(day)
            kept.add(name)
        if week not in weeks and len(weeks) < keep_weeks:
            weeks.add(week)
            kept.add(name)
    return sorted(set(names) - kept)


def _moment_of(name: str) -> datetime | None:
    try:
        return datetime.strptime(name, f"socialdesk-%Y%m%dT%H%M%SZ{ENDING}")  # noqa: DTZ007
    except ValueError:
        return None


@contextmanager
def _staged(target: Path) -> Iterator[Path]:
    """A private file beside ``target`` that takes its place at the end, or is gone."""
    number, name = tempfile.mkstemp(prefix=".backup-", dir=target.parent)
    os.close(number)
    staged = Path(name)
    try:
        yield staged
        staged.replace(target)
    finally:
        staged.unlink(missing_ok=True)


def _write_archive(target: Path, folder: DataFolder, database: Path, now: datetime) -> None:
    digests = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, name in ((database, DATABASE), *_files(folder)):
            # Pictures are packed already; trying again only takes time.
            packing = zipfile.ZIP_STORED if name.startswith("media/") else zipfile.ZIP_DEFLATED
            archive.write(file, name, packing)
            digests[name] = digest(file)
        said = {
            "format": FORMAT,
            "made_at": f"{now:%Y-%m-%dT%H:%M:%SZ}",
            "revision": revision_of(database),
            "digests": digests,
        }
        archive.writestr(MANIFEST, json.dumps(said, indent=1))


def _files(folder: DataFolder) -> Iterator[tuple[Path, str]]:
    for part in _FOLDERS:
        root = folder.root / part
        for file in sorted(root.rglob("*")):
            hidden = any(piece.startswith(".") for piece in file.relative_to(root).parts)
            if file.is_file() and not file.is_symlink() and not hidden:
                yield file, f"{part}/{file.relative_to(root).as_posix()}"


def digest(file: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
