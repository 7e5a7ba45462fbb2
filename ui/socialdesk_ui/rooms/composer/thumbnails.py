"""Small versions of pictures, decoded off the GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from shiboken6 import isValid

from socialdesk.domain.media import Media
from socialdesk.paths import DataFolder
from socialdesk_ui.runtime.tasks import Lane, TaskRunner

LONGEST_SIDE = 640
"""Pixels; enough for the preview's card at twice its size on screen."""


class Thumbnails(QObject):
    """Decodes each picture once and keeps it while the composer lives."""

    def __init__(self, folder: DataFolder, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._tasks = tasks
        self._ready: dict[str, QImage] = {}
        self._waiting: dict[str, list[tuple[QObject, Callable[[QImage], object]]]] = {}

    def get(self, media: Media, receiver: QObject, show: Callable[[QImage], object]) -> None:
        """Call ``show`` with the picture, now or when it is decoded; a null one if it can't be.

        Nothing is called once ``receiver`` is gone.
        """
        ready = self._ready.get(media.digest)
        if ready is not None:
            show(ready)
            return
        waiting = self._waiting.setdefault(media.digest, [])
        waiting.append((receiver, show))
        if len(waiting) == 1:
            path = self._folder.media / media.file_name
            self._tasks.run(
                lambda: decode(path),
                then=lambda image: self._arrive(media.digest, image),
                lane=Lane.PICTURES,
                owner=self,
            )

    def _arrive(self, digest: str, image: QImage) -> None:
        self._ready[digest] = image
        for receiver, show in self._waiting.pop(digest, []):
            if isValid(receiver):
                show(image)


def decode(path: Path) -> QImage:
    """The picture, upright and at most :data:`LONGEST_SIDE` long; null where it can't be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        fitted = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(fitted, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
