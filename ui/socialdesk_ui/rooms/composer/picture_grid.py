"""A post's pictures as networks show them: cropped into a grid."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialdesk.domain.media import Attachment
from socialdesk_ui.rooms.composer.pictures import paint_cropped
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.theme import Appearance

MOST_SHOWN = 4
_WIDTH = 408


class PictureGrid(QWidget):
    """Up to four pictures in a grid, as networks show them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._digests: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pictures(self, pictures: tuple[Attachment, ...], thumbnails: Thumbnails) -> None:
        """Show these; each appears when it is decoded."""
        digests = tuple(picture.media.digest for picture in pictures)
        self.setVisible(bool(digests))
        self.setAccessibleName("; ".join(picture.alt for picture in pictures if picture.alt))
        if digests == self._digests:
            return
        self._digests = digests
        for picture in pictures:
            thumbnails.get(picture.media, self, partial(self.keep, picture.media.digest))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 230)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for digest, box in zip(self._digests, self._boxes(), strict=False):
            image = self._images.get(digest)
            if image is None or image.isNull():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("raised"))
                painter.drawRoundedRect(box, 8, 8)
            paint_cropped(painter, box, image, 8)
        painter.end()

    def _boxes(self) -> list[QRectF]:
        count, gap = len(self._digests), 4
        whole = QRectF(self.rect())
        columns = 1 if count == 1 else 2
        rows = 1 if count <= 2 else 2
        width = (whole.width() - gap * (columns - 1)) / columns
        height = (whole.height() - gap * (rows - 1)) / rows
        boxes = [
            QRectF((i % columns) * (width + gap), (i // columns) * (height + gap), width, height)
            for i in range(count)
        ]
        if count == 3:
            boxes[2].setWidth(whole.width())
        return boxes

    def keep(self, digest: str, image: QImage) -> None:
        """A picture is decoded."""
        self._images[digest] = image
        self.update()
