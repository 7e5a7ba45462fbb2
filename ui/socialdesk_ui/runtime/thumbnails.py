"""Small pictures for cards, decoded off the GUI thread and kept for as long as they are used."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from socialdesk_ui.runtime.tasks import Lane, TaskRunner

KEPT = 400
SIDE = 96
"""Decoded to cover a square of this many pixels: sharp at 40 px on a dense screen."""


class Thumbnails(QObject):
    """Pictures of the media folder by digest. Ask again after ``ready``."""

    ready = Signal()

    def __init__(self, media: Path, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._tasks = tasks
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()

    def get(self, digest: str) -> QPixmap | None:
        """The picture, or ``None`` while it is read or where it can't be."""
        if digest not in self._kept:
            self._kept[digest] = None
            self._tasks.run(
                lambda: (digest, load_square(self._media, digest)),
                then=self._keep,
                lane=Lane.PICTURES,
            )
        self._kept.move_to_end(digest)
        return self._kept[digest]

    def _keep(self, read: tuple[str, QImage]) -> None:
        digest, image = read
        if image.isNull():
            return
        self._kept[digest] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()


def load_square(media: Path, digest: str) -> QImage:
    """The middle of a stored picture as a square; a null image where it can't be read."""
    path = next(media.glob(f"{digest}.*"), None)
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), _COVER))
    image = reader.read()
    side = min(image.width(), image.height())
    return image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)


_COVER = Qt.AspectRatioMode.KeepAspectRatioByExpanding
