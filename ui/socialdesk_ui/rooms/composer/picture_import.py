"""Brings picture files and pasted images into the data folder, off the GUI thread."""

import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from socialdesk.domain.errors import KnownError, SurroundingsError
from socialdesk.domain.media import Attachment, Media
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane


class PictureImport(QObject):
    """``imported`` carries an Attachment without a description, ``failed`` a KnownError."""

    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def add_files(self, paths: Iterable[Path]) -> None:
        """Import each file by itself: one that can't be read does not keep the others out."""
        desk = self._context.desk
        for path in paths:
            self._run(partial(commands.import_file, desk, path))

    def add_names(self, names: list[str]) -> None:
        """As :meth:`add_files`, for a file dialog's answer."""
        self.add_files([Path(name) for name in names])

    def add_image(self, image: QImage) -> None:
        """Import a pasted image."""
        desk = self._context.desk
        self._run(lambda: commands.import_file(desk, _as_file(image), then_remove=True))

    def _run(self, work: "commands.Import") -> None:
        self._context.tasks.run(
            work, then=self._succeed, failed=self._fail, lane=Lane.DATABASE, owner=self
        )

    def _succeed(self, media: Media) -> None:
        self.imported.emit(Attachment(media))

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)


def _as_file(image: QImage) -> Path:
    """The image as a temporary PNG. Raises SurroundingsError where it can't be written."""
    try:
        with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
            path = Path(file.name)
    except OSError as error:
        raise SurroundingsError(
            f"The pasted picture could not be written ({error.strerror})", "free some disk space"
        ) from error
    if not image.save(str(path)):
        path.unlink(missing_ok=True)
        raise SurroundingsError("The pasted picture could not be written", "free some disk space")
    return path
