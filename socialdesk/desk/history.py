"""What was done to posts since the desk was opened, so that it can be taken back."""

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from socialdesk.domain.undo import Done, Undoable
from socialdesk.store.snapshots import PostSnapshot

KEPT = 200
"""How many changes can be taken back."""


@dataclass(frozen=True)
class Change:
    """One command's change of posts: each post before and after it."""

    done: Done
    before: Mapping[int, PostSnapshot]
    after: Mapping[int, PostSnapshot]


class History:
    """Changes in the order in which they were made. Safe to share between threads."""

    def __init__(self) -> None:
        self._made: deque[Change] = deque(maxlen=KEPT)
        self._taken_back: list[Change] = []
        self._lock = threading.RLock()

    def add(self, change: Change) -> None:
        """Something new was done: what was taken back before it can't come again."""
        with self._lock:
            self._made.append(change)
            self._taken_back.clear()

    def last_made(self) -> Change | None:
        with self._lock:
            return self._made[-1] if self._made else None

    def last_taken_back(self) -> Change | None:
        with self._lock:
            return self._taken_back[-1] if self._taken_back else None

    def took_back(self, change: Change, redo: Change | None) -> None:
        """``change`` is off the list; ``redo`` would make it again."""
        with self._lock:
            if self._made and self._made[-1] is change:
                self._made.pop()
                self._taken_back += [redo] if redo else []

    def made_again(self, change: Change, undo: Change | None) -> None:
        """``change`` is off the other list; ``undo`` would take it back again."""
        with self._lock:
            if self._taken_back and self._taken_back[-1] is change:
                self._taken_back.pop()
                self._made.extend([undo] if undo else [])

    def next(self) -> Undoable:
        """What Undo and Redo would do now."""
        undo, redo = self.last_made(), self.last_taken_back()
        return Undoable(undo.done if undo else None, redo.done if redo else None)
