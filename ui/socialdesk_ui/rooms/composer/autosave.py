"""Writes what is being typed to its file, at most two seconds behind."""

import contextlib

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.domain.errors import KnownError, SurroundingsError
from socialdesk.paths import DataFolder
from socialdesk_ui.rooms.composer import draft_file
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.draft_file import Kept
from socialdesk_ui.runtime.tasks import TaskRunner

DELAY_MS = 1_000
"""From the first unsaved key to the write; together with the write well under two seconds."""


class Autosave(QObject):
    """Keeps unsaved drafts on disk until they are saved or thrown away."""

    failed = Signal(object)

    def __init__(self, folder: DataFolder, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._path = folder.root / draft_file.FILE_NAME
        self._tasks = tasks
        self._kept = Kept()
        self._in_trouble = False
        self._unwritten = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)

    def read(self) -> Kept:
        """The file's content. Does I/O: run it in the task runner."""
        return draft_file.read(self._path)

    def start_from(self, kept: Kept) -> None:
        """What was read at the start."""
        self._kept = kept

    @property
    def kept(self) -> Kept:
        return self._kept

    def keep(self, draft: Draft) -> None:
        """Write the draft soon."""
        self._kept = draft_file.with_draft(self._kept, draft)
        self._write_soon()

    def drop(self, post_id: int | None) -> None:
        """The draft was saved or is not wanted any more."""
        if draft_file.key_of(post_id) in self._kept.drafts:
            self._kept = draft_file.without_draft(self._kept, post_id)
            self._write_soon()

    def remember_channels(self, channels: tuple[int, ...]) -> None:
        """The channels to offer for the next post."""
        if channels and channels != self._kept.last_channels:
            self._kept = Kept(self._kept.drafts, channels)
            self._write_soon()

    def flush(self) -> None:
        """Write now, in the task runner; at once where the window is closing."""
        if not self._tasks.is_open:
            self.flush_before_exit()
            return
        self._timer.stop()
        self._unwritten = False
        kept = self._kept
        self._tasks.run(lambda: self._write(kept), then=self._written, failed=self._not_written)

    def flush_before_exit(self) -> None:
        """Write what is still waiting, at once; the event loop has ended."""
        if self._unwritten:
            self._unwritten = False
            self._timer.stop()
            with contextlib.suppress(KnownError):
                self._write(self._kept)

    def _write_soon(self) -> None:
        self._unwritten = True
        # Not restarted by each key: the delay counts from the first unsaved one.
        if not self._timer.isActive():
            self._timer.start()

    def _write(self, kept: Kept) -> None:
        try:
            draft_file.write(self._path, kept)
        except OSError as error:
            raise SurroundingsError(
                f"What you are writing could not be backed up ({error.strerror})",
                "it is still here; free some disk space, then save it as a draft",
            ) from error

    def _written(self, _: None) -> None:
        self._in_trouble = False

    def _not_written(self, error: KnownError) -> None:
        # Said once, not every second, until a write succeeds again.
        if not self._in_trouble:
            self._in_trouble = True
            self.failed.emit(error)
