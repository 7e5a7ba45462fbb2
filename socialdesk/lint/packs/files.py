"""The files of a pack, wherever they lie: a folder, a zip, or one rule file."""

from __future__ import annotations

import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from socialdesk.domain.errors import InputError
from socialdesk.lint.packs import limits
from socialdesk.lint.packs.pack import Refusal

_WANTED = frozenset({".yml", ".yaml", ".txt"})
_ZIP_START = b"PK\x03\x04"
_CENTRAL_ENTRY = b"PK\x01\x02"
_ZIP_TROUBLE = (
    zipfile.BadZipFile,
    IndexError,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
    OverflowError,
    struct.error,
    zlib.error,
)
_SMALL_ENTRY = 64 << 10


@dataclass
class PackFiles:
    """Relative path → content, in order of name; what was left out is in ``refusals``."""

    contents: dict[str, bytes] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)

    def refuse(self, name: str, what: str, mend: str) -> None:
        self.refusals.append(Refusal(name[:200], 0, "", what, mend))


def read_files(path: Path) -> PackFiles:
    """Read what a pack may consist of. Raises InputError where there is nothing to read at all."""
    try:
        if path.is_dir():
            return _from_folder(path)
        if not path.is_file():
            raise InputError(f"{path} does not exist", "name a folder, a .voicepack or a rule file")
        if path.stat().st_size > limits.MAX_PACK_BYTES:
            raise InputError(
                f"{path.name} is too large for a voice pack",
                f"{limits.MAX_PACK_BYTES >> 20} MB are allowed",
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror or error})", "check the file"
        ) from error
    except ValueError as error:
        raise InputError(
            "that is no file name", "name a folder, a .voicepack or a rule file"
        ) from error
    if zipfile.is_zipfile(io.BytesIO(data)):
        return _from_zip(path.name, data)
    if data.startswith(_ZIP_START):
        raise InputError(f"{path.name} is a broken zip file", "get it again from its author")
    if path.suffix.lower() in (".yml", ".yaml"):
        return PackFiles({path.name: data})
    raise InputError(
        f"{path.name} is not a voice pack", "use a folder, a .voicepack, a zip or a .yml file"
    )


def _from_folder(root: Path) -> PackFiles:
    files = PackFiles()
    total = 0
    for name, entry in _walk(root):
        if len(files.contents) >= limits.MAX_FILES:
            files.refuse(name, "too many files", f"{limits.MAX_FILES:,} are allowed")
            break
        content = _read_regular(entry, name, files)
        if content is None:
            continue
        total += len(content)
        if total > limits.MAX_PACK_BYTES:
            files.refuse(
                name, "the pack is too large", f"{limits.MAX_PACK_BYTES >> 20} MB are allowed"
            )
            break
        files.contents[name] = content
    return files


def _walk(root: Path) -> Iterator[tuple[str, Path]]:
    """The wanted files below ``root`` in order of name, without hidden ones."""
    seen = 0
    for folder, folders, names in os.walk(root, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            seen += 1
            if seen > limits.MAX_FILES * 10:
                return
            path = Path(folder) / name
            if not name.startswith(".") and path.suffix.lower() in _WANTED:
                yield path.relative_to(root).as_posix(), path


def _read_regular(path: Path, name: str, files: PackFiles) -> bytes | None:
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            files.refuse(name, "the file is a link", "put the file itself there")
            return None
        if status.st_size > limits.MAX_FILE_BYTES:
            files.refuse(
                name, "the file is too large", f"{limits.MAX_FILE_BYTES >> 10} KB are allowed"
            )
            return None
        with path.open("rb") as handle:
            return handle.read(limits.MAX_FILE_BYTES + 1)
    except OSError as error:
        files.refuse(name, f"the file cannot be read ({error.strerror})", "check its permissions")
        return None


def _from_zip(label: str, data: bytes) -> PackFiles:
    if data.count(_CENTRAL_ENTRY) > limits.MAX_FILES * 5:
        raise InputError(f"{label} holds too many files", f"{limits.MAX_FILES:,} are allowed")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _unpacked(archive)
    except _ZIP_TROUBLE as error:
        raise InputError(f"{label} is a broken zip file", "get it again from its author") from error


def _unpacked(archive: zipfile.ZipFile) -> PackFiles:
    files = PackFiles()
    total = 0
    for info in sorted(archive.infolist(), key=lambda entry: entry.filename):
        if info.is_dir():
            continue
        trouble = _trouble_with(info)
        if trouble:
            files.refuse(info.filename, *trouble)
            continue
        path = PurePosixPath(info.filename)
        if path.suffix.lower() not in _WANTED or any(part.startswith(".") for part in path.parts):
            continue
        if len(files.contents) >= limits.MAX_FILES or total > limits.MAX_PACK_BYTES:
            files.refuse(info.filename, "the pack is too large", "split it")
            break
        content = _entry(archive, info, files)
        if content is not None:
            total += len(content)
            files.contents[path.as_posix()] = content
    return files


def _trouble_with(info: zipfile.ZipInfo) -> tuple[str, str] | None:
    name = info.filename
    parts = PurePosixPath(name).parts
    if name.startswith("/") or "\\" in name or ":" in name or ".." in parts or "\0" in name:
        return "the path leads out of the pack", "use plain relative paths"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "the file is a link", "put the file itself there"
    if info.flag_bits & 1:
        return "the file is encrypted", "make the zip without a password"
    if info.file_size > limits.MAX_FILE_BYTES:
        return "the file is too large", f"{limits.MAX_FILE_BYTES >> 10} KB are allowed"
    packed = max(1, info.compress_size)
    if info.file_size > _SMALL_ENTRY and info.file_size / packed > limits.MAX_ZIP_RATIO:
        return (
            "the file unpacks to far more than a text would",
            "get the pack again from its author",
        )
    return None


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, files: PackFiles) -> bytes | None:
    try:
        with archive.open(info) as handle:
            content = handle.read(limits.MAX_FILE_BYTES + 1)
    except _ZIP_TROUBLE:
        files.refuse(info.filename, "the file is damaged", "get the pack again from its author")
        return None
    if len(content) > limits.MAX_FILE_BYTES:
        files.refuse(
            info.filename, "the file is too large", f"{limits.MAX_FILE_BYTES >> 10} KB are allowed"
        )
        return None
    return content
