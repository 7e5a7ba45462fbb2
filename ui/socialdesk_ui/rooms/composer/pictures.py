"""The post's pictures in a row, each with its description for those who can't see it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.media import Attachment
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance

_SIDE = 48


class PictureStrip(QWidget):
    """``alt_typed`` carries an index and words; ``removed`` an index; ``moved`` index and steps."""

    alt_typed = Signal(int, str)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._appearance = appearance
        self._thumbnails = thumbnails
        self.rows: list[PictureRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def follow(self, draft: Draft, editable: bool) -> None:
        """Show the draft's pictures; a field being typed in is left alone."""
        self.setVisible(bool(draft.pictures))
        shown = [row.digest for row in self.rows]
        wanted = [picture.media.digest for picture in draft.pictures]
        if shown != wanted:
            self._rebuild(draft)
        for row, picture in zip(self.rows, draft.pictures, strict=True):
            row.show_alt(picture.alt, editable)

    def focus_missing_alt(self) -> bool:
        """Put the cursor where a description is missing, else in the first field."""
        missing = [row for row in self.rows if not row.alt.text().strip()]
        if not self.rows:
            return False
        (missing or self.rows)[0].alt.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _rebuild(self, draft: Draft) -> None:
        for row in self.rows:
            self._layout.removeWidget(row)
            let_go(row)
        last = len(draft.pictures) - 1
        self.rows = [
            PictureRow(self._appearance, picture, index, index == last)
            for index, picture in enumerate(draft.pictures)
        ]
        for row, picture in zip(self.rows, draft.pictures, strict=True):
            self._connect(row)
            self._layout.addWidget(row)
            self._thumbnails.get(picture.media, row.image, row.image.show_image)

    def _connect(self, row: "PictureRow") -> None:
        index = row.index
        row.alt.textEdited.connect(lambda words: self.alt_typed.emit(index, words))
        row.remove.clicked.connect(lambda: self.removed.emit(index))
        row.earlier.clicked.connect(lambda: self.moved.emit(index, -1))
        row.later.clicked.connect(lambda: self.moved.emit(index, 1))


class PictureRow(QFrame):
    """A thumbnail, its description, and what can be done with it."""

    def __init__(
        self, appearance: Appearance, picture: Attachment, index: int, is_last: bool
    ) -> None:
        super().__init__()
        self.digest = picture.media.digest
        self.index = index
        self._appearance = appearance
        number = index + 1
        self.image = Thumbnail(appearance)
        self.image.setAccessibleName(self.tr("Picture {number}").format(number=number))
        self.alt = QLineEdit()
        self.alt.setPlaceholderText(self.tr("Alt text: what does it show?"))
        self.alt.setToolTip(self.tr("Read aloud to people who can’t see the picture"))
        self.alt.setAccessibleName(self.tr("Description of picture {number}").format(number=number))
        self.image.setToolTip(f"{picture.media.width} × {picture.media.height}")
        self.earlier = self._button("arrow-up", self.tr("Move picture {number} up"), number)
        self.later = self._button("arrow-down", self.tr("Move picture {number} down"), number)
        self.remove = self._button("trash", self.tr("Remove picture {number}"), number)
        self._movable = (index > 0, not is_last)
        self._lay_out()

    def show_alt(self, alt: str, editable: bool) -> None:
        if self.alt.text() != alt:
            self.alt.setText(alt)
        self.alt.setReadOnly(not editable)
        # Always there, so that the trash stays in its place while pictures move.
        self.earlier.setEnabled(editable and self._movable[0])
        self.later.setEnabled(editable and self._movable[1])
        self.remove.setEnabled(editable)

    def _button(self, icon: str, words: str, number: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(icon, "muted"))
        button.setAccessibleName(words.format(number=number))
        button.setToolTip(button.accessibleName())
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.image)
        layout.addWidget(self.alt, 1)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for button in (self.earlier, self.later, self.remove):
            tools.addWidget(button)
        layout.addLayout(tools)


class Thumbnail(QWidget):
    """A picture cropped to fill a rounded square."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._image: QImage | None = None
        self.setFixedSize(_SIDE, _SIDE)

    def show_image(self, image: QImage) -> None:
        """Show the decoded picture; a null one is drawn as a warning."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        paint_cropped(painter, QRectF(self.rect()), self._image, theme.figures.radius_control)
        if self._image is None or self._image.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(self.rect(), 6, 6)
            icon = "image" if self._image is None else "warning-circle"
            paint_icon(
                painter, QRectF(_SIDE / 2 - 10, _SIDE / 2 - 10, 20, 20), icon, theme.colour("muted")
            )
        painter.end()


def paint_cropped(painter: QPainter, box: QRectF, image: QImage | None, radius: float) -> None:
    """Draw ``image`` so that it fills ``box``, its middle in view, corners rounded."""
    if image is None or image.isNull():
        return
    scale = max(box.width() / image.width(), box.height() / image.height())
    width, height = box.width() / scale, box.height() / scale
    source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    painter.setClipPath(outline)
    painter.drawImage(box, image, source)
    painter.restore()
