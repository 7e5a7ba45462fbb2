"""Put a backup in the place of the calendar: checked first, and what was there is kept."""

import json
import shutil
import tempfile
import zipfile
import zlib
from datetime import datetime
from pathlib import Path, PurePosixPath

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.exchange.backup import DATABASE, ENDING, FORMAT, MANIFEST, BackupManifest, digest
from socialdesk.paths import DataFolder
from socialdesk.store.faults import from_os
from socialdesk.store.migrate import REVISIONS
from socialdesk.store.soundness import check_sound, revision_of

_WITH_THE_DATABASE = ("", "-wal", "-shm")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_PARTS = ("media", "packs")


def restore(folder: DataFolder, source: Path, now: datetime) -> Path:
    """Replace the calendar, add the backup's pictures, and put back its voice packs.

    Call it while nobody else has the data folder open. Answers the folder, inside ``backups``,
    that holds what was there before.

    Raises InputError for what is no whole backup or was made by a newer SocialDesk (nothing was
    changed then), SurroundingsError for a full disk.
    """
    kept = folder.backups / f"before-restore-{now:%Y%m%dT%H%M%SZ}"
    try:
        folder.create()
        with tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder.root) as staging:
            unpacked = Path(staging)
            _unpack(source, unpacked)
            _check(unpacked, source.name)
            _swap(folder, unpacked, kept)
    except OSError as error:
        raise from_os(error, "the backup could not be put back", "nothing was lost") from error
    return kept


def newest_good(folder: DataFolder) -> Path | None:
    """The newest backup in the data folder that is whole; ``None`` where there is none."""
    for backup in sorted(folder.backups.glob(f"*{ENDING}"), reverse=True):
        try:
            with tempfile.TemporaryDirectory() as staging:
                _unpack(backup, Path(staging))
                _check(Path(staging), backup.name)
        except (InputError, SurroundingsError, OSError):
            continue
        return backup
    return None


def _unpack(source: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    _unpack_one(archive, entry, target)
    except FileNotFoundError as error:
        raise InputError(f"{source} does not exist", "check its name") from error
    except _BROKEN as error:
        raise _not_whole(source.name) from error


def _unpack_one(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> None:
    place = PurePosixPath(entry.filename)
    inside = not place.is_absolute() and ".." not in place.parts and "\\" not in entry.filename
    known = entry.filename in (DATABASE, MANIFEST) or place.parts[0] in _PARTS
    if not inside or not known:
        raise InputError(
            f"the backup holds “{entry.filename}”, which does not belong in one",
            "choose a backup that SocialDesk made",
        )
    file = target.joinpath(*place.parts)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with archive.open(entry) as packed, file.open("wb") as unpacked:
        shutil.copyfileobj(packed, unpacked)
    file.chmod(0o600)


def _check(unpacked: Path, name: str) -> None:
    manifest = _manifest(unpacked / MANIFEST, name)
    if manifest.format > FORMAT or manifest.revision not in REVISIONS:
        raise InputError(
            f"{name} was made by a newer SocialDesk", "update SocialDesk; nothing was changed"
        )
    there = {
        file.relative_to(unpacked).as_posix(): digest(file)
        for file in unpacked.rglob("*")
        if file.is_file() and file.name != MANIFEST
    }
    if there != manifest.digests or DATABASE not in there:
        raise _not_whole(name)
    check_sound(unpacked / DATABASE)
    if revision_of(unpacked / DATABASE) != manifest.revision:
        raise _not_whole(name)


def _manifest(file: Path, name: str) -> BackupManifest:
    try:
        said = json.loads(file.read_text("utf-8"))
        return BackupManifest(
            int(said["format"]), str(said["made_at"]), str(said["revision"]), dict(said["digests"])
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _not_whole(name) from error


def _not_whole(name: str) -> InputError:
    return InputError(f"{name} is not a whole backup", "choose another; nothing was changed")


def _swap(folder: DataFolder, unpacked: Path, kept: Path) -> None:
    kept.mkdir(mode=0o700, parents=True)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in _WITH_THE_DATABASE:
            _move(folder.database.with_name(DATABASE + ending), kept, moved)
        for pack in (unpacked / "packs").glob("*"):
            _move(folder.packs / pack.name, kept / "packs", moved)
        _put_in_place(folder, unpacked)
    except BaseException:
        for old, new in reversed(moved):
            if old.is_dir():
                shutil.rmtree(old, ignore_errors=True)
            new.replace(old)
        raise


def _move(file: Path, into: Path, moved: list[tuple[Path, Path]]) -> None:
    if file.exists():
        into.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.replace(into / file.name)
        moved.append((file, into / file.name))


def _put_in_place(folder: DataFolder, unpacked: Path) -> None:
    for picture in (unpacked / "media").glob("*"):
        picture.replace(folder.media / picture.name)
    for pack in (unpacked / "packs").glob("*"):
        pack.replace(folder.packs / pack.name)
    # Last: until the calendar is there, putting everything back is a matter of moving it.
    (unpacked / DATABASE).replace(folder.database)
