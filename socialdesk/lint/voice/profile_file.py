"""Finds the profile in a voice pack, folder or zip, that may come from a stranger."""

import io
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from socialdesk.domain.errors import InputError
from socialdesk.lint.voice.profile import FILE, MOST_BYTES, Profile, from_json

_DEEPEST = 2
_ZIP_TROUBLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError)


def load_profile(path: Path) -> Profile | None:
    """The profile of a pack; ``None`` where it has none. Raises InputError for a broken one."""
    try:
        data = _from_folder(path) if path.is_dir() else _from_zip(path)
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror or error})", "check the file"
        ) from error
    if data is None:
        return None
    if len(data) > MOST_BYTES:
        raise InputError(f"{FILE} is too large", f"{MOST_BYTES >> 10} KB are allowed")
    return from_json(data)


def _from_folder(folder: Path) -> bytes | None:
    path = folder / FILE
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _from_zip(path: Path) -> bytes | None:
    if not path.is_file() or not zipfile.is_zipfile(path):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            names = [name for name in archive.namelist() if PurePosixPath(name).name == FILE]
            near = [name for name in names if len(PurePosixPath(name).parts) <= _DEEPEST]
            if not near:
                return None
            with archive.open(min(near, key=len)) as file:
                return file.read(MOST_BYTES + 1)
    except (*_ZIP_TROUBLE, zlib.error) as error:
        raise InputError(
            f"{path.name} is a broken zip file", "get it again from its author"
        ) from error
