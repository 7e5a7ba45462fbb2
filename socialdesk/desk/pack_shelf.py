"""Voice packs that were read once and stay at hand."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialdesk.lint.packs import Pack

_Stamp = tuple[tuple[str, int, int], ...]


class PackShelf:
    """Reads a pack again only once its files changed. For one thread at a time."""

    def __init__(self) -> None:
        self._packs: dict[Path, tuple[_Stamp, Pack]] = {}

    def pack(self, place: Path) -> "Pack":
        """The pack at a place. Raises InputError for what is none."""
        from socialdesk.lint.packs import load_pack

        stamp = _stamp(place)
        known = self._packs.get(place)
        if known is not None and known[0] == stamp:
            return known[1]
        pack = load_pack(place)
        self._packs[place] = (stamp, pack)
        return pack


def _stamp(place: Path) -> _Stamp:
    """Differs whenever a file of the pack was written, came or went."""
    files = [place]
    for folder, _, names in os.walk(place):
        files += [Path(folder) / name for name in names]
    stamps = []
    for file in sorted(files):
        try:
            status = file.stat()
        except OSError:
            continue
        stamps.append((str(file), status.st_mtime_ns, status.st_size))
    return tuple(stamps)
