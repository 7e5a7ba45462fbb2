"""Writing several files so that each is whole at every moment, and a full disk changes none."""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_TEMPORARY = ".socialdesk-"


class Staging:
    """Files written beside their places and put there together.

    Everything that needs room on the disk happens in :meth:`add`; :meth:`put_in_place` only
    renames, in the order of adding. What is not put in place is removed at the end.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[tuple[Path, Path]] = []
        self.begun = False
        """Whether any file is in its place already."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for temporary, _ in self._waiting:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def add(self, name: str, data: bytes) -> None:
        """Write a file that will be called ``name``, down to the disk. Raises OSError."""
        place = self._folder / name
        place.parent.mkdir(exist_ok=True)
        temporary = place.with_name(f"{_TEMPORARY}{secrets.token_hex(8)}.tmp")
        self._waiting.append((temporary, place))
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def put_in_place(self) -> None:
        """Give every file its name. Raises OSError; ``begun`` tells whether some have theirs."""
        folders = {place.parent for _, place in self._waiting}
        while self._waiting:
            temporary, place = self._waiting[0]
            temporary.replace(place)
            self.begun = True
            self._waiting.pop(0)
        for folder in folders:
            _sync_folder(folder)


def remove_leftovers(folder: Path) -> None:
    """Remove what a process that was killed while staging left. Only for who holds the lock."""
    for leftover in _leftovers(folder):
        with suppress(OSError):
            leftover.unlink()


def _leftovers(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f"{_TEMPORARY}*.tmp")
    yield from folder.glob(f"*/{_TEMPORARY}*.tmp")


def _sync_folder(folder: Path) -> None:
    """Make the new names last through a power cut, where the system can (Windows can't)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
