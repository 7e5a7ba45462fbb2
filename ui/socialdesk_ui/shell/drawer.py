"""The drawer that holds the composer: slides in at the reading end, over or beside the room."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, Signal
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance

WIDTH = 460
ROOM_BESIDE = 620
"""A room that keeps at least this width makes way for the drawer; a narrower one is covered."""


class Drawer(QFrame):
    """Lies over ``parent``. ``taken`` tells how much of the parent's width it takes from rooms."""

    taken = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "drawer")
        self._over = parent
        self._motion_ms = appearance.theme.figures.motion_ms
        self._wide = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._leaving = False
        self.hide()

    def hold(self, content: QWidget) -> None:
        """Put the composer in."""
        self._layout.addWidget(content)

    @property
    def is_open(self) -> bool:
        """Whether it is on the screen to stay."""
        return self.isVisible() and not self._leaving

    def open(self) -> None:
        """Slide in."""
        if self.is_open:
            return
        self._leaving = False
        place = self._place()
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._move(self._outside(place), place.topLeft())

    def close_drawer(self) -> None:
        """Slide out."""
        if not self.is_open:
            return
        self._leaving = True
        self._wide = False
        self.taken.emit(0)
        self._move(self.pos(), self._outside(self.geometry()))

    def toggle_width(self) -> None:
        """Take the full window, or go back to the side."""
        self._wide = not self._wide
        self.fit()

    def fit(self) -> None:
        """Follow the parent's size."""
        if self.is_open:
            self._slide.stop()
            self.setGeometry(self._place())
            self._tell()

    def _tell(self) -> None:
        beside = not self._wide and self._over.width() - WIDTH >= ROOM_BESIDE
        self.taken.emit(WIDTH if beside else 0)

    def _place(self) -> QRect:
        area = self._over.rect()
        width = area.width() if self._wide else min(WIDTH, area.width())
        left = 0 if self.isRightToLeft() else area.width() - width
        return QRect(left, 0, width, area.height())

    def _outside(self, place: QRect) -> QPoint:
        area = self._over.rect()
        return QPoint(-place.width() if self.isRightToLeft() else area.width(), 0)

    def _move(self, start: QPoint, end: QPoint) -> None:
        self._slide.stop()
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = self.style().styleHint(hint, None, self)
        if wanted <= 0:
            self.move(end)
            self._slid()
            return
        self._slide.setDuration(self._motion_ms)
        self._slide.setStartValue(start)
        self._slide.setEndValue(end)
        self._slide.start()

    def _slid(self) -> None:
        if self._leaving:
            self._leaving = False
            self.hide()
        else:
            self._tell()
