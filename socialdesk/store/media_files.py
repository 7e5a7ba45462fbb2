"""Pictures in the data folder, each named by the SHA-256 of its content."""

import hashlib
import os
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from socialdesk.domain.errors import InputError, KnownError
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.publishing import Payload, Picture
from socialdesk.store.claims import FrozenPayload
from socialdesk.store.faults import from_os

MAX_BYTES = 100_000_000
"""No network takes a picture that is larger; a wrong file is told before it is copied."""

_MIMES = {
    "JPEG": "image/jpeg",
    # What Pillow calls a JPEG with more pictures behind the first, as many phones write it.
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
}
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
_CHUNK = 1 << 20
_ORIENTATION = 0x0112
"""The EXIF tag; 5 to 8 lie on their side (Exif 2.32, 4.6.4)."""


@dataclass(frozen=True)
class MediaFiles:
    """The folder that holds every picture once."""

    folder: Path

    def keep(self, source: Path) -> Media:
        """Copy a picture in; one that is there already is not kept twice.

        Raises:
            InputError: it is not there, can't be read or is no picture that can be published.
            SurroundingsError: the disk is full or can't be written; nothing is left behind.
        """
        _check_source(source)
        with self._temporary() as (handle, temporary):
            digest, size = _copy(source, handle)
            mime, width, height = _inspect(temporary, source)
            media = Media(digest, mime, size, width, height)
            temporary.replace(self.path(media))
        self._flush_folder()
        return media

    def put(self, media: Media, content: bytes) -> None:
        """Keep the bytes of a picture that was kept elsewhere before.

        Raises SurroundingsError as :meth:`keep`.
        """
        with self._temporary() as (handle, temporary):
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
            temporary.replace(self.path(media))
        self._flush_folder()

    def keep_made(self, pictures: Iterable[Picture]) -> None:
        """Give those that were made while a post was prepared a file.

        Raises SurroundingsError as :meth:`keep`.
        """
        for picture in pictures:
            if picture.made is not None and not self.path(picture.media).exists():
                self.put(picture.media, picture.made)

    def path(self, media: Media) -> Path:
        """Where its bytes lie."""
        return self.folder / media.file_name

    def pictures(self, attachments: Iterable[Attachment]) -> tuple[Picture, ...]:
        """The files ready to be read, in order."""
        return tuple(Picture(each.media, self.path(each.media), each.alt) for each in attachments)

    def payload(self, frozen: FrozenPayload) -> Payload:
        """A frozen payload as it is sent."""
        return Payload(frozen.key, frozen.body, self.pictures(frozen.attachments))

    @contextmanager
    def _temporary(self) -> Iterator[tuple[IO[bytes], Path]]:
        """A file of the owner's alone that is gone afterwards, unless it was renamed."""
        try:
            number, name = tempfile.mkstemp(prefix=".incoming-", dir=self.folder)
        except OSError as error:
            raise _not_written(self.folder, error) from error
        temporary = Path(name)
        try:
            with os.fdopen(number, "wb") as handle:
                yield handle, temporary
        except OSError as error:
            raise _not_written(self.folder, error) from error
        finally:
            temporary.unlink(missing_ok=True)

    def _flush_folder(self) -> None:
        """Make the new name outlive a power cut; Windows can't open folders and needs no such."""
        if os.name == "nt":
            return
        number = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _check_source(source: Path) -> None:
    try:
        status = source.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from None
    if not source.is_file():
        raise InputError(f"{source} is not a file", "choose a JPEG, PNG, GIF or WebP picture")
    if status.st_size > MAX_BYTES:
        raise InputError(
            f"{source} is too large ({status.st_size // 1_000_000} MB)",
            f"use a picture of at most {MAX_BYTES // 1_000_000} MB",
        )


def _copy(source: Path, target: IO[bytes]) -> tuple[str, int]:
    """Copy and flush to the disk; answers the digest and the size of what was written."""
    digest = hashlib.sha256()
    size = 0
    for chunk in _chunks(source):
        digest.update(chunk)
        size += len(chunk)
        target.write(chunk)
    target.flush()
    os.fsync(target.fileno())
    return digest.hexdigest(), size


def _chunks(source: Path) -> Iterator[bytes]:
    """The file piece by piece; its own errors are told apart from those of writing."""
    try:
        handle = source.open("rb")
    except OSError as error:
        raise _unreadable(source, error) from None
    with handle:
        while True:
            try:
                chunk = handle.read(_CHUNK)
            except OSError as error:
                raise _unreadable(source, error) from None
            if not chunk:
                return
            yield chunk


def _inspect(file: Path, source: Path) -> tuple[str, int, int]:
    """The MIME type, width and height as shown, of a picture that decodes whole."""
    try:
        return _decode(file)
    except KnownError:
        raise
    except Exception as error:  # a broken or hostile file can make a decoder raise anything
        raise InputError(
            f"{source} is not a picture that can be read",
            "choose a JPEG, PNG, GIF or WebP file that opens in a picture viewer",
        ) from error


def _decode(file: Path) -> tuple[str, int, int]:
    # Loaded late: a start that keeps no picture does without it.
    from PIL import Image

    # Pillow warns of a decompression bomb before it refuses one; to us both are too large.
    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    with Image.open(file, formats=_FORMATS) as image:
        image.verify()
    with Image.open(file, formats=_FORMATS) as image:
        image.load()
        width, height = image.size
        if image.getexif().get(_ORIENTATION, 1) >= 5:
            width, height = height, width
        return _MIMES[str(image.format)], width, height


def _unreadable(source: Path, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or "the name is not a path"
    return InputError(f"{source} can't be read ({reason})", "check the name and who may read it")


def _not_written(folder: Path, error: OSError) -> KnownError:
    return from_os(
        error, f"the picture could not be kept in {folder}", "check that the folder is yours"
    )
