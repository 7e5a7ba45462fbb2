"""Publishing into a folder: what is there is whole at every moment, and a retry completes it."""

from datetime import datetime
from uuid import uuid4

from filelock import FileLock, Timeout

from socialdesk.connectors.feed import atom, page
from socialdesk.connectors.feed.entries import (
    Entry,
    from_json,
    names_newest_first,
    new_entry,
    read_entries,
    to_json,
)
from socialdesk.connectors.feed.memory import FeedMemory
from socialdesk.connectors.feed.settings import FeedSettings, read_settings
from socialdesk.connectors.feed.staging import Staging, remove_leftovers
from socialdesk.connectors.feed.writing import SHOWN, shows, why_not_written, write
from socialdesk.connectors.pictures import read_picture, why_refused
from socialdesk.domain.clock import Clock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    CannotTell,
    CheckResult,
    Content,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
    Unknown,
)

LOCK_WAIT = 30.0
"""Seconds to wait for another process that writes the same feed."""


class FeedConnector:
    """The connector protocol for a folder on this machine."""

    def __init__(self) -> None:
        self._memory = FeedMemory()

    @property
    def network(self) -> NetworkId:
        return NetworkId.FEED

    def check(self, account: Account) -> CheckResult:
        """Make the folder where it is new, and see whether it can be written and read."""
        try:
            settings = read_settings(account.channel)
        except InputError as error:
            return CheckResult(False, str(error))
        folder = settings.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with Staging(folder) as trial:
                trial.add("trial", b"")
            _, damaged = read_entries(folder, names_newest_first(folder))
        except OSError as error:
            return CheckResult(False, why_not_written(error, folder))
        message = f"Ready to write to {folder}"
        if damaged:
            message += f" (can't read {len(damaged)} of its entries, first {damaged[0]})"
        return CheckResult(True, message, _facts(settings))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused:
        """Fix the entry and its id. Neither reads nor writes the folder."""
        refused = why_refused(content, NetworkId.FEED)
        if refused is not None:
            return refused
        try:
            for picture in content.pictures:
                read_picture(picture)
        except InputError as error:
            return Refused(error.what, error.mend)
        entry = new_entry(str(uuid4()), content, now)
        return Payload(entry.key, to_json(entry), content.pictures)

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Write the entry, then the feed and the page anew; the same payload is the same entry."""
        entry = from_json(payload.body)
        try:
            settings = read_settings(account.channel)
            trouble = _write_alone(settings, entry, payload, self._memory)
        except InputError as error:
            return Refused(error.what, error.mend)
        return trouble or _accepted(settings, entry)

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Whether the entry is there and the feed was made since."""
        entry = from_json(payload.body)
        try:
            settings = read_settings(account.channel)
        except InputError as error:
            return CannotTell(str(error))
        folder = settings.folder
        if not folder.is_dir():
            return CannotTell(f"the folder {folder} is not there")
        try:
            names = names_newest_first(folder)
            is_due = entry.file_name in names[:SHOWN]
            if entry.file_name not in names or (is_due and not shows(folder, entry)):
                return Absent()
        except OSError as error:
            return CannotTell(f"the folder {folder} can't be read ({error.strerror})")
        return _accepted(settings, entry)

    def close(self) -> None:
        """Nothing is kept open."""


def _write_alone(
    settings: FeedSettings, entry: Entry, payload: Payload, memory: FeedMemory
) -> NotAccepted | Unknown | None:
    """Write under the feed's lock. Raises InputError for a picture that can't be read."""
    folder = settings.folder
    try:
        folder.mkdir(exist_ok=True)
        with FileLock(folder / ".feed.lock", timeout=LOCK_WAIT):
            if memory.shown(folder) is None:
                remove_leftovers(folder)
            return write(settings, entry, payload, memory)
    except Timeout:
        return NotAccepted(f"another program is writing to {folder}")
    except OSError as error:
        return NotAccepted(why_not_written(error, folder))


def _facts(settings: FeedSettings) -> dict[str, str]:
    page_file = settings.folder / page.FILE
    return {
        "folder": str(settings.folder),
        "feed": str(settings.folder / atom.FILE),
        "page": str(page_file),
        "url": settings.link or page_file.as_uri(),
    }


def _accepted(settings: FeedSettings, entry: Entry) -> Accepted:
    base = f"{settings.link}index.html" if settings.link else ""
    url = base or (settings.folder / page.FILE).as_uri()
    return Accepted(entry.uri, f"{url}#{entry.key}")


def connector(clock: Clock) -> FeedConnector:
    """For the registry; a feed needs no clock."""
    return FeedConnector()
