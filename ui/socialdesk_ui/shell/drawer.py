"""The drawer that holds the composer: slides in at the reading end, over or beside the room."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance

WIDTH = 460
"""At first, and never less."""
ROOM_BESIDE = 620
"""A room that keeps at least this width makes way for the drawer; a narrower one is covered."""


_EDGE = 6
"""As wide as a mouse finds without looking for it."""


class Edge(QWidget):
    """The drawer's inner edge: ``held`` when the mouse takes it, ``dragged`` by how many pixels."""

    held = Signal()
    dragged = Signal(int)

    def __init__(self, drawer: QWidget) -> None:
        super().__init__(drawer)
        self._start = 0.0
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = event.globalPosition().x()
        self.held.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().x() - self._start))


class Drawer(QFrame):
    """Lies over ``parent``. ``taken`` tells how much of the parent's width it takes from rooms."""

    taken = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget, width: int = 0) -> None:
        super().__init__(parent)
        self.setProperty("role", "drawer")
        self._over = parent
        self.own_width = max(width, WIDTH)
        """What its owner drew it to, in logical pixels; a narrow window may not have it all."""
        self._motion_ms = appearance.theme.figures.motion_ms
        self._wide = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        self._leaving = False
        self._held_width = self.own_width
        self.edge = Edge(self)
        self.edge.held.connect(self._hold_edge)
        self.edge.dragged.connect(self._draw_to)
        parent.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - _EDGE if self.isRightToLeft() else 0
        self.edge.setGeometry(left, 0, _EDGE, self.height())
        self.edge.raise_()

    def _hold_edge(self) -> None:
        self._held_width = self.width()

    def _draw_to(self, by: int) -> None:
        wanted = self._held_width + (by if self.isRightToLeft() else -by)
        self._wide = False
        self.own_width = max(WIDTH, min(wanted, self._over.width()))
        self.fit()

    def _tell(self) -> None:
        beside = not self._wide and self._over.width() - self.own_width >= ROOM_BESIDE
        self.taken.emit(self.own_width if beside else 0)

    def _place(self) -> QRect:
        area = self._over.rect()
        width = area.width() if self._wide else min(self.own_width, area.width())
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
