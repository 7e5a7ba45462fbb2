"""Put a pack from elsewhere among one's own, and take one out again as a single file."""

import os
import re
import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.lint.packs import Pack, load_pack
from socialdesk.lint.packs.files import read_files
from socialdesk.lint.voice.profile import FILE, to_json
from socialdesk.lint.voice.profile_file import load_profile

_NAME = re.compile(r"[^\W_][\w-]{0,59}")
_MANIFEST = "pack.yaml"
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The same pack makes the same file, byte for byte, whenever it is exported."""


def install(source: Path, library: Path, name: str = "") -> Path:
    """Copy what is safe of a pack into ``library/NAME``; answers where it lies.

    A Vale style becomes a pack with a manifest of its own. Files keep their text, comments and
    all. An earlier pack of that name is replaced as a whole or not at all.

    Raises InputError for what is no pack, has no usable rule or a name that can't be a folder's;
    SurroundingsError where the library can't be written.
    """
    pack = load_pack(source)
    if not (pack.rules or pack.accept or pack.reject or pack.corrections or pack.voice.axes):
        raise InputError(
            f"{source.name} holds nothing that can be used", "see socialdesk voice check"
        )
    chosen = pack_name(name or pack.name)
    contents = _as_own_pack(_contents(source), pack, chosen, renamed=bool(name))
    target = library / chosen
    try:
        _write_whole(contents, target)
    except OSError as error:
        raise SurroundingsError(
            f"the pack could not be kept ({error.strerror or error})", "nothing was changed"
        ) from error
    return target


def export(source: Path, target: Path) -> None:
    """Write a pack as one ``.voicepack`` file.

    Raises InputError for what is no pack, SurroundingsError where the file can't be written.
    """
    contents = _contents(source)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(prefix=".export-", dir=target.parent)
        with os.fdopen(number, "wb") as handle, zipfile.ZipFile(handle, "w") as archive:
            for name, data in sorted(contents.items()):
                entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, data)
        Path(temporary).replace(target)
    except OSError as error:
        raise SurroundingsError(
            f"{target} can't be written ({error.strerror or error})", "choose another place"
        ) from error


def pack_name(name: str) -> str:
    """A pack's name as its folder bears it. Raises InputError where none can be made of it."""
    folded = re.sub(r"[\s.]+", "-", name.strip()).strip("-")
    if not _NAME.fullmatch(folded):
        raise InputError(f"“{name}” can't be a pack's name", "use letters, digits and hyphens")
    return folded


def _contents(source: Path) -> dict[str, bytes]:
    """What is safe of a pack, and the profile that a learned voice is measured by."""
    contents = dict(read_files(source).contents)
    profile = load_profile(source)
    if profile is not None:
        manifest = next((n for n in contents if PurePosixPath(n).name == _MANIFEST), _MANIFEST)
        contents[str(PurePosixPath(manifest).with_name(FILE))] = to_json(profile).encode()
    return contents


def _as_own_pack(
    contents: dict[str, bytes], pack: Pack, name: str, *, renamed: bool
) -> dict[str, bytes]:
    """The files with the manifest on top, whatever folder they came wrapped in."""
    manifest = next((n for n in contents if PurePosixPath(n).name == _MANIFEST), None)
    if manifest is None:
        rules = {
            f"rules/{PurePosixPath(file).name}": data
            for file, data in contents.items()
            if PurePosixPath(file).suffix in (".yml", ".yaml")
        }
        words = {
            f"vocabulary/{PurePosixPath(file).name}": data
            for file, data in contents.items()
            if PurePosixPath(file).name in ("accept.txt", "reject.txt")
        }
        return {_MANIFEST: _manifest(name, pack.description), **rules, **words}
    root = str(PurePosixPath(manifest).parent)
    prefix = "" if root == "." else f"{root}/"
    inside = {n.removeprefix(prefix): d for n, d in contents.items() if n.startswith(prefix)}
    if renamed:
        inside[_MANIFEST] = _renamed(inside[_MANIFEST], name)
    return inside


def _manifest(name: str, description: str) -> bytes:
    said = description or "Imported rules."
    return f"name: {name}\nversion: 1.0.0\ndescription: {_quoted(said)}\n".encode()


def _renamed(manifest: bytes, name: str) -> bytes:
    """The manifest under another name, its other lines and comments untouched."""
    text = manifest.decode("utf-8", "replace")
    changed, count = re.subn(r"(?m)^name:.*$", f"name: {name}", text, count=1)
    return (changed if count else f"name: {name}\n{text}").encode()


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(escaped.split()) + '"'


def _write_whole(contents: dict[str, bytes], target: Path) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    staged = Path(tempfile.mkdtemp(prefix=".incoming-", dir=target.parent))
    try:
        for name, data in contents.items():
            place = staged / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        replaced = target.parent / f".replaced-{staged.name}"
        if target.exists():
            target.rename(replaced)
        try:
            staged.rename(target)
        except OSError:
            if replaced.exists():
                replaced.rename(target)
            raise
        shutil.rmtree(replaced, ignore_errors=True)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
