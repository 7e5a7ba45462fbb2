"""A tone axis as a scale: where we stand, how much leeway there is, and how texts sound on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from socialdesk_ui.runtime.theme import Appearance, Theme
from socialdesk_ui.widgets.tone_paint import SURE, paint_blur

_STEPS = 100
"""Slider steps from the middle to an end."""
_STEP, _PAGE = 5, 20
_LEAST_LEEWAY, _MOST_LEEWAY = 10, 100
_USUAL_LEEWAY = 0.3
_KNOB, _GRIP, _EDGE = 8, 10, 12
_BAND, _TRACK = 18, 4
_HEIGHT = 50
_MIDDLE, _BELOW = 16.0, 38.0
_REST_MS = 400
"""After this pause a change is kept."""


class Sounds(Enum):
    """What a marker stands for."""

    RIGHT = "do"
    WRONG = "don't"
    TRIED = "tried"


_TOKENS = {Sounds.RIGHT: "accent", Sounds.WRONG: "error", Sounds.TRIED: "text"}


@dataclass(frozen=True)
class Marker:
    """How a text sounds on the axis; the less sure, the wider it is drawn."""

    score: float
    confidence: float
    sounds: Sounds


class ToneScale(QSlider):
    """Emits ``aimed`` with target and tolerance once a change rests; ``moved`` at every step."""

    aimed = Signal(float, float)
    moved = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._appearance = appearance
        self._leeway = round(_USUAL_LEEWAY * _STEPS)
        self._markers: tuple[Marker, ...] = ()
        self._drags_leeway = False
        self.is_set = False
        """Whether the voice has a target on this axis."""
        self.setRange(-_STEPS, _STEPS)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        appearance.changed.connect(self.update)

    @property
    def target(self) -> float:
        """From -1 to 1."""
        return self.value() / _STEPS

    @property
    def tolerance(self) -> float:
        """How far from the target is still right."""
        return self._leeway / _STEPS

    def show_aim(self, target: float, tolerance: float) -> None:
        """Show what the voice aims for; not while it is being changed here."""
        if self._rest.isActive() or self.isSliderDown():
            return
        self.is_set = True
        self._leeway = round(tolerance * _STEPS)
        self.setValue(round(target * _STEPS))
        self.update()

    def show_no_aim(self) -> None:
        """The voice says nothing about this axis."""
        if self._rest.isActive() or self.isSliderDown():
            return
        self.is_set = False
        self.setValue(0)
        self._leeway = round(_USUAL_LEEWAY * _STEPS)
        self.update()

    def show_markers(self, markers: Sequence[Marker]) -> None:
        """Show how texts sound."""
        self._markers = tuple(markers)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        widening = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(event.key()))
        if widening and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._aim(self.value(), self._leeway + widening)
            return
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self._aim(self.value(), self._leeway)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a scale must not change the voice.
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().x()
        self._drags_leeway = self._is_on_edge(place)
        self.setSliderDown(True)
        self._drag_to(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().x()
        if self.isSliderDown():
            self._drag_to(place)
        shape = Qt.CursorShape
        on_edge = self._is_on_edge(place) or (self.isSliderDown() and self._drags_leeway)
        self.setCursor(shape.SizeHorCursor if on_edge else shape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self._rest.stop()
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter, theme)
        for marker in self._markers:
            self._paint_marker(painter, theme, marker)
        if self.is_set:
            painter.setPen(QPen(theme.colour("panel"), 2))
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(self._x(self.target), _MIDDLE), _KNOB, _KNOB)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.figures.radius_control
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _paint_track(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        track = QRectF(_EDGE, _MIDDLE - _TRACK / 2, self.width() - 2 * _EDGE, _TRACK)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        if self.is_set:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(theme.mixed("accent", "panel", 0.2))
            ends = sorted(self._x(end) for end in self._band())
            painter.drawRoundedRect(
                QRectF(ends[0], _MIDDLE - _BAND / 2, ends[1] - ends[0], _BAND), 4, 4
            )
        painter.setPen(QPen(theme.colour("muted"), 1))
        middle = self._x(0)
        painter.drawLine(QPointF(middle, _MIDDLE - 4), QPointF(middle, _MIDDLE + 4))

    def _paint_marker(self, painter: QPainter, theme: Theme, marker: Marker) -> None:
        """A dot for a text that sounds right, a cross for a wrong one, a wedge for one's own."""
        place = QPointF(self._x(marker.score), _BELOW)
        colour = theme.colour(_TOKENS[marker.sounds])
        if marker.sounds is Sounds.TRIED:
            band = QRectF(_EDGE, _BELOW - 3, self.width() - 2 * _EDGE, 6)
            paint_blur(painter, band, place.x(), marker.confidence, colour)
        if marker.confidence < SURE:
            return
        if marker.sounds is Sounds.WRONG:
            painter.setPen(QPen(colour, 2))
            painter.drawLine(place + QPointF(-3, -3), place + QPointF(3, 3))
            painter.drawLine(place + QPointF(-3, 3), place + QPointF(3, -3))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if marker.sounds is Sounds.RIGHT:
            painter.drawEllipse(place, 4, 4)
        else:
            tip = QPointF(place.x(), _BELOW - 9)
            painter.drawPolygon([tip, place + QPointF(6, 3), place + QPointF(-6, 3)])

    def _band(self) -> tuple[float, float]:
        return max(-1.0, self.target - self.tolerance), min(1.0, self.target + self.tolerance)

    def _x(self, score: float) -> float:
        share = (max(-1.0, min(1.0, score)) + 1) / 2
        if self.isRightToLeft():
            share = 1 - share
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def _score(self, x: float) -> float:
        share = (x - _EDGE) / max(1, self.width() - 2 * _EDGE)
        if self.isRightToLeft():
            share = 1 - share
        return max(-1.0, min(1.0, share * 2 - 1))

    def _is_on_edge(self, x: float) -> bool:
        if not self.is_set or abs(x - self._x(self.target)) <= _GRIP:
            return False
        return any(abs(x - self._x(end)) <= _GRIP / 2 for end in self._band())

    def _drag_to(self, x: float) -> None:
        score = self._score(x)
        if self._drags_leeway:
            self._aim(self.value(), _stepped(abs(score - self.target)))
        else:
            self._aim(_stepped(score), self._leeway)

    def _aim(self, value: int, leeway: int) -> None:
        self.is_set = True
        self._leeway = max(_LEAST_LEEWAY, min(_MOST_LEEWAY, leeway))
        self.setValue(value)
        self.update()
        self.moved.emit()
        self._rest.start()

    def _tell(self) -> None:
        self.aimed.emit(self.target, self.tolerance)


def _stepped(score: float) -> int:
    return round(score * _STEPS / _STEP) * _STEP
