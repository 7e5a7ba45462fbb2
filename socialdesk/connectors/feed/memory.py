"""What this process wrote last into each feed: a long feed then takes no longer than a new one."""

from pathlib import Path

from socialdesk.connectors.feed import atom
from socialdesk.connectors.feed.entries import FOLDER, Entry

_Stamp = tuple[int, int, int, int]


class FeedMemory:
    """The entries that each feed shows, as long as nobody else touched it. Under the feed's lock.

    Each publication puts a new ``feed.atom`` in place, and whoever adds or removes an entry changes
    its folder: while both are as they were left here, nothing has to be read again.
    """

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[_Stamp, tuple[Entry, ...]]] = {}

    def shown(self, folder: Path) -> tuple[Entry, ...] | None:
        """The entries shown, the newest first; ``None`` where they have to be read."""
        stamp, entries = self._kept.get(folder, (None, ()))
        return entries if stamp is not None and stamp == _stamp(folder) else None

    def keep(self, folder: Path, entries: tuple[Entry, ...]) -> None:
        """Remember what was just put in place."""
        stamp = _stamp(folder)
        if stamp is None:
            self._kept.pop(folder, None)
        else:
            self._kept[folder] = stamp, entries


def _stamp(folder: Path) -> _Stamp | None:
    try:
        feed = (folder / atom.FILE).stat()
        return feed.st_ino, feed.st_mtime_ns, feed.st_size, (folder / FOLDER).stat().st_mtime_ns
    except OSError:
        return None
