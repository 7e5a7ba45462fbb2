"""Putting an entry into the feed's folder and making the feed and the page from what is there."""

import errno
import json
from pathlib import Path
from uuid import uuid4

from socialdesk.connectors.feed import atom, page
from socialdesk.connectors.feed.entries import FOLDER, Entry, names_newest_first, read_entries
from socialdesk.connectors.feed.memory import FeedMemory
from socialdesk.connectors.feed.settings import FeedSettings
from socialdesk.connectors.feed.staging import Staging
from socialdesk.connectors.pictures import read_picture
from socialdesk.domain.publishing import NotAccepted, Payload, Picture, Unknown

SHOWN = 200
"""How many posts the feed and the page show, the newest; every entry stays in its folder."""

_IDENTITY = "feed.json"


def why_not_written(error: OSError, folder: Path) -> str:
    """What the system's refusal to write means for the feed's owner."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"the disk is full, nothing was written to {folder}: free some space"
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.EEXIST}:
        return f"the folder {folder} is not there: bring it back or choose another"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"the folder {folder} can't be written: allow writing or choose another"
    return f"the folder {folder} can't be written ({error.strerror or error})"


def write(
    settings: FeedSettings, entry: Entry, payload: Payload, memory: FeedMemory
) -> NotAccepted | Unknown | None:
    """Stage every file, then put them in place: pictures, entry, page and last the feed itself.

    Only for who holds the feed's lock. Raises InputError for a picture that can't be read.
    """
    with Staging(settings.folder) as staging:
        try:
            # First: staging itself touches the folder of entries.
            shown = _shown_with(settings.folder, entry, memory)
            for name, picture in _new_pictures(settings.folder, entry, payload.pictures).items():
                staging.add(name, read_picture(picture))
            staging.add(f"{FOLDER}/{entry.file_name}", f"{payload.body}\n".encode())
            staging.add(page.FILE, page.page(settings, shown).encode())
            feed_id = _feed_id(settings.folder, staging)
            staging.add(atom.FILE, atom.atom(settings, feed_id, shown).encode())
            staging.put_in_place()
            memory.keep(settings.folder, shown)
        except OSError as error:
            reason = why_not_written(error, settings.folder)
            return Unknown(reason) if staging.begun else NotAccepted(reason)
    return None


def _new_pictures(folder: Path, entry: Entry, pictures: tuple[Picture, ...]) -> dict[str, Picture]:
    by_digest = {picture.media.digest: picture for picture in pictures}
    return {
        image.address: by_digest[image.media.digest]
        for image in entry.images
        if not _is_there(folder / image.address, image.media.size)
    }


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _shown_with(folder: Path, entry: Entry, memory: FeedMemory) -> tuple[Entry, ...]:
    """The newest entries, with the one that is being published wherever its time puts it."""
    shown = memory.shown(folder)
    if shown is None:
        names = [name for name in names_newest_first(folder) if name != entry.file_name]
        shown, _ = read_entries(folder, names[:SHOWN])
    entries = [other for other in shown if other.file_name != entry.file_name]
    newest = sorted((*entries, entry), key=lambda e: e.file_name, reverse=True)
    return tuple(newest[:SHOWN])


def _feed_id(folder: Path, staging: Staging) -> str:
    """The feed's own id, made once: readers would take another one for another feed."""
    try:
        kept = json.loads((folder / _IDENTITY).read_text("utf-8"))
        return str(kept["id"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        feed_id = f"urn:uuid:{uuid4()}"
        staging.add(_IDENTITY, json.dumps({"id": feed_id}).encode())
        return feed_id


def shows(folder: Path, entry: Entry) -> bool:
    """Whether the feed was made since the entry came. Raises OSError."""
    try:
        return f"<id>{entry.uri}</id>" in (folder / atom.FILE).read_text("utf-8", "replace")
    except FileNotFoundError:
        return False
