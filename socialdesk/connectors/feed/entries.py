"""Entries: one JSON file a post. They are the truth; the feed and the page are made from them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from socialdesk.domain.media import EXTENSIONS, Media
from socialdesk.domain.publishing import Content, Picture, PublishedPost

FOLDER = "entries"
MEDIA = "media"


@dataclass(frozen=True)
class Image:
    """A picture as an entry shows it."""

    media: Media
    alt: str

    @property
    def address(self) -> str:
        """Where it lies, seen from the feed's folder."""
        return f"{MEDIA}/{self.media.file_name}"


@dataclass(frozen=True)
class Entry:
    """One post of a feed. ``key`` is a UUID, ``published`` an aware moment in UTC."""

    key: str
    published: datetime
    text: str
    languages: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()

    @property
    def uri(self) -> str:
        """The id by which feed readers know the post."""
        return f"urn:uuid:{self.key}"

    @property
    def file_name(self) -> str:
        """The time comes first, so that names in order are posts in order."""
        return f"{self.published:%Y%m%dT%H%M%S}{self.published.microsecond:06}Z-{self.key}.json"


def new_entry(key: str, content: Content, now: datetime) -> Entry:
    """The entry for what a person wants published at ``now`` (aware)."""
    images = tuple(Image(picture.media, picture.alt) for picture in content.pictures)
    return Entry(key, now.astimezone(UTC), content.text, content.languages, images)


def to_json(entry: Entry) -> str:
    """An entry as the text of its file; the same entry is always the same text."""
    fields: dict[str, Any] = {
        "key": entry.key,
        "published": entry.published.isoformat(),
        "text": entry.text,
        "languages": list(entry.languages),
        "images": [{**vars(image.media), "alt": image.alt} for image in entry.images],
    }
    return json.dumps(fields, ensure_ascii=False, indent=1)


def from_json(text: str) -> Entry:
    """The inverse of :func:`to_json`. Raises ValueError for anything else."""
    try:
        fields = json.loads(text)
        entry = Entry(
            key=str(UUID(fields["key"])),
            published=datetime.fromisoformat(fields["published"]).astimezone(UTC),
            text=str(fields["text"]),
            languages=tuple(str(language) for language in fields["languages"]),
            images=tuple(_image(image) for image in fields["images"]),
        )
        entry.text.encode("utf-8")
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("this is not an entry") from error
    return entry


def names_newest_first(folder: Path) -> list[str]:
    """The names of the entries' files. Empty where the feed has none; raises OSError else."""
    try:
        names = [path.name for path in (folder / FOLDER).iterdir()]
    except FileNotFoundError:
        return []
    return sorted((name for name in names if _is_name(name)), reverse=True)


def read_entries(folder: Path, names: Iterable[str]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries in files, and the names of those files that can't be read."""
    entries, damaged = [], []
    for name in names:
        try:
            entries.append(from_json((folder / FOLDER / name).read_text("utf-8")))
        except (ValueError, OSError):
            damaged.append(name)
    return tuple(entries), tuple(damaged)


def published_posts(folder: Path) -> tuple[PublishedPost, ...]:
    """Every post of the feed in ``folder``, the newest first. Raises OSError."""
    entries, _ = read_entries(folder, names_newest_first(folder))
    return tuple(
        PublishedPost(
            key=entry.key,
            text=entry.text,
            published=entry.published,
            pictures=tuple(Picture(i.media, folder / i.address, i.alt) for i in entry.images),
        )
        for entry in entries
    )


def _is_name(name: str) -> bool:
    return name.endswith(".json") and not name.startswith(".")


def _image(fields: dict[str, Any]) -> Image:
    digest, mime = str(fields["digest"]), str(fields["mime"])
    if mime not in EXTENSIONS or len(bytes.fromhex(digest)) != 32:
        raise ValueError("this is not a picture's name")
    size, width, height = (int(fields[name]) for name in ("size", "width", "height"))
    return Image(Media(digest.lower(), mime, size, width, height), str(fields["alt"]))
