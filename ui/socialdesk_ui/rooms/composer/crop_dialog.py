"""Choosing the part of a picture that is shown: moved and sized by mouse or keys, shape fixed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.crops import Box, largest_box, moved, scaled
from socialdesk.domain.media import Media
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_WIDEST, _TALLEST = 520, 400
_SMALLEST_PERCENT = 20
_STEP, _LEAP = 0.01, 0.1
"""Parts of the picture's longer side that an arrow key moves by; with Shift the larger one."""


class CropDialog(QDialog):
    """``wanted`` carries the Box that was chosen, in pixels of the picture as it is shown."""

    wanted = Signal(object)

    def __init__(self, appearance: Appearance, media: Media, box: Box, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crop the picture"))
        self.view = CropView(appearance, media, box)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(_SMALLEST_PERCENT, 100)
        self.size_slider.setPageStep(10)
        self.size_slider.setValue(100)
        self.size_slider.setAccessibleName(self.tr("Size of the part that stays"))
        self.size_slider.valueChanged.connect(self.view.resize_to)
        self.view.resized.connect(self._show_size)
        self.crop = QPushButton(self.tr("Crop"))
        self.crop.setProperty("kind", "primary")
        self.crop.setDefault(True)
        self.crop.clicked.connect(self._choose)
        self._lay_out()
        self.view.setFocus()

    def _show_size(self, percent: int) -> None:
        blocked = self.size_slider.blockSignals(True)
        self.size_slider.setValue(percent)
        self.size_slider.blockSignals(blocked)

    def _choose(self) -> None:
        self.wanted.emit(self.view.box)
        self.accept()

    def _lay_out(self) -> None:
        hint = self.tr("Drag the frame, or move it with the arrow keys.")
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Size"), "muted"))
        row.addWidget(self.size_slider, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.crop, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.view, 1)
        layout.addWidget(plain_label(hint, "note"))
        layout.addLayout(row)
        layout.addWidget(buttons)


class CropView(QWidget):
    """The picture, darkened but for the box. ``resized`` carries the box's size in percent."""

    resized = Signal(int)

    def __init__(self, appearance: Appearance, media: Media, box: Box) -> None:
        super().__init__()
        self._appearance = appearance
        self._size = QSize(media.width, media.height)
        self._largest = largest_box(media.width, media.height, box.width / box.height)
        self._image = QImage()
        self._grip: QPointF | None = None
        self.box = box
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setMinimumSize(200, 150)
        self.setAccessibleName(self.tr("The part of the picture that stays"))
        self._say_where()

    def show_image(self, image: QImage) -> None:
        """Show the picture, of any size."""
        self._image = image
        self.update()

    def resize_to(self, percent: int) -> None:
        """Make the box so large, 100 being the most that the picture has."""
        wanted = self._largest.width * percent / 100
        self._take(self._scaled(wanted / self.box.width))

    def sizeHint(self) -> QSize:
        return self._size.scaled(_WIDEST, _TALLEST, Qt.AspectRatioMode.KeepAspectRatio)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        longest = max(self._size.width(), self._size.height())
        step = max(1, round(longest * (_LEAP if leap else _STEP)))
        match event.key():
            case Qt.Key.Key_Left:
                self._move(-step, 0)
            case Qt.Key.Key_Right:
                self._move(step, 0)
            case Qt.Key.Key_Up:
                self._move(0, -step)
            case Qt.Key.Key_Down:
                self._move(0, step)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._grow(1.1)
            case Qt.Key.Key_Minus:
                self._grow(1 / 1.1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._grow(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        moved_by = (event.position() - self._grip) / self._scale()
        right, down = round(moved_by.x()), round(moved_by.y())
        if right or down:
            self._move(right, down)
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole, kept = self._picture_rect(), self._on_screen(self.box)
        if self._image.isNull():
            painter.fillRect(whole, theme.colour("raised"))
        else:
            painter.drawImage(whole, self._image)
        outside = QPainterPath()
        outside.addRect(whole)
        inside = QPainterPath()
        inside.addRect(kept)
        shade = theme.colour("bg")
        shade.setAlphaF(0.72)
        painter.fillPath(outside.subtracted(inside), shade)
        painter.setPen(QPen(theme.colour("accent"), 3 if self.hasFocus() else 2))
        painter.drawRect(kept.adjusted(1, 1, -1, -1))
        painter.end()

    def _move(self, right: int, down: int) -> None:
        self._take(moved(self.box, right, down, self._size.width(), self._size.height()))

    def _grow(self, by: float) -> None:
        least = self._largest.width * _SMALLEST_PERCENT / 100 / self.box.width
        self._take(self._scaled(max(by, least)))

    def _scaled(self, by: float) -> Box:
        # From the largest box, so that its shape stays exact however often it is sized.
        by_now = self.box.width * by / self._largest.width
        sized = scaled(self._largest, by_now, self._size.width(), self._size.height())
        right = self.box.left + (self.box.width - sized.width) // 2 - sized.left
        down = self.box.top + (self.box.height - sized.height) // 2 - sized.top
        return moved(sized, right, down, self._size.width(), self._size.height())

    def _take(self, box: Box) -> None:
        if box == self.box:
            return
        self.box = box
        self._say_where()
        self.resized.emit(round(100 * box.width / self._largest.width))
        self.update()

    def _say_where(self) -> None:
        words = self.tr("{width} × {height} pixels, {left} from the left, {top} from the top")
        box = self.box
        said = words.format(width=box.width, height=box.height, left=box.left, top=box.top)
        self.setAccessibleDescription(said)

    def _scale(self) -> float:
        return self._picture_rect().width() / max(1, self._size.width())

    def _picture_rect(self) -> QRectF:
        fitted = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - fitted.width()) / 2
        return QRectF(left, (self.height() - fitted.height()) / 2, fitted.width(), fitted.height())

    def _on_screen(self, box: Box) -> QRectF:
        whole, scale = self._picture_rect(), self._scale()
        return QRectF(
            whole.left() + box.left * scale,
            whole.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )
