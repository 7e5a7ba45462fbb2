"""Small things that tests of connectors are made of."""

import hashlib
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from socialdesk.domain.channel import Channel
from socialdesk.domain.media import EXTENSIONS, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account, Content, Payload, Picture

NOON = datetime(2026, 11, 22, 12, 0, 0, 123_456, tzinfo=UTC)


@dataclass
class MemorySecrets:
    """A drawer that lasts as long as the test."""

    kept: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, value: str) -> None:
        self.kept[name] = value

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass
class StoppedClock:
    """A clock that shows what it is set to."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def advance(self, by: timedelta) -> None:
        self.moment += by


def an_account(network: NetworkId, settings: Mapping[str, str], **secrets: str) -> Account:
    return Account(Channel(1, 1, "Corner shop", network, settings), MemorySecrets(secrets))


def png(width: int = 3, height: int = 2, shade: int = 200) -> bytes:
    """A grey PNG of the size asked for."""
    rows = (b"\0" + bytes([shade]) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def a_picture(
    folder: Path,
    alt: str = "a grey square",
    data: bytes | None = None,
    mime: str = "image/png",
    shade: int = 200,
) -> Picture:
    """A picture file, named as the store names it."""
    content = png(shade=shade) if data is None else data
    media = Media(hashlib.sha256(content).hexdigest(), mime, len(content), 3, 2)
    suffix = EXTENSIONS.get(mime, "bin")
    path = folder / f"{media.digest}.{suffix}"
    path.write_bytes(content)
    return Picture(media, path, alt)


def a_content(
    text: str = "Fresh bread at nine", *pictures: Picture, language: str = "en"
) -> Content:
    return Content(text, pictures, (language,))


def payload_of(prepared: object) -> Payload:
    """What ``prepare`` gave, when it has to be a payload."""
    assert isinstance(prepared, Payload), prepared
    return prepared
