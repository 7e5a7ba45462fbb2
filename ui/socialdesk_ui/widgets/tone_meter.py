"""How a text sounds against the voice's target: one short scale an axis."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStyle, QWidget

from socialdesk.domain.linting import ToneScore
from socialdesk_ui.models.voice_words import AXES, axis_ends, place_text
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font
from socialdesk_ui.widgets.tone_paint import SURE, paint_blur

_EDGE = 6
_WORDS, _TRACK, _BAND, _DOT = 15, 4, 12, 5
_HEIGHT = 36
_LEAST_WIDTH = 150


class ToneMeter(QWidget):
    """Two scales beside two; those of axes that nothing was said of show the target alone."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.scales = {axis: SmallScale(appearance, axis) for axis in AXES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(appearance.theme.figures.gap_l)
        grid.setVerticalSpacing(appearance.theme.figures.gap_xs)
        for number, scale in enumerate(self.scales.values()):
            grid.addWidget(scale, number // 2, number % 2)

    def show_tone(self, tone: Mapping[str, ToneScore], text: str) -> None:
        """Show what was heard in ``text``."""
        for axis, scale in self.scales.items():
            scale.show_score(tone.get(axis), text)


class SmallScale(QWidget):
    """One axis: its ends, the voice's band, and where the text stands; a blur where unsure."""

    def __init__(self, appearance: Appearance, axis: str) -> None:
        super().__init__()
        self.axis = axis
        self._appearance = appearance
        self._score: ToneScore | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.words = ""
        self.show_score(None, "")

    def show_score(self, score: ToneScore | None, text: str) -> None:
        """Show a score; ``None`` where the text tells nothing of this axis."""
        self._score = score
        self.words = self._said(score, text)
        low, high = axis_ends(self.axis)
        name = self.tr("Tone, {low} to {high}").format(low=low, high=high)
        self.setAccessibleName(f"{name}: {self.words}")
        self.setToolTip(self.words)
        self.update()

    @property
    def is_off(self) -> bool:
        """Whether the text surely lies outside the voice's band."""
        score = self._score
        if score is None or score.target is None or score.confidence < SURE:
            return False
        return abs(score.score - score.target) > (score.tolerance or 0.0)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH + 40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ends(painter, theme)
        track = QRectF(_EDGE, _WORDS + 9, self.width() - 2 * _EDGE, _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 2, 2)
        if self._score is not None:
            self._paint_band(painter, theme, track, self._score)
            self._paint_place(painter, theme, track, self._score)
        painter.end()

    def _paint_ends(self, painter: QPainter, theme: Theme) -> None:
        low, high = axis_ends(self.axis)
        painter.setPen(theme.colour("muted"))
        painter.setFont(text_font(theme.figures.font_note))
        place = QRectF(0, 0, self.width(), _WORDS).toRect()
        for words, side in (
            (low, Qt.AlignmentFlag.AlignLeading),
            (high, Qt.AlignmentFlag.AlignTrailing),
        ):
            edge = QStyle.visualAlignment(self.layoutDirection(), side)
            painter.drawText(place, edge | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_band(self, painter: QPainter, theme: Theme, track: QRectF, score: ToneScore) -> None:
        if score.target is None:
            return
        leeway = score.tolerance or 0.0
        ends = sorted(self._x(track, score.target + side * leeway) for side in (-1, 1))
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.mixed("accent", "panel", 0.2))
        top = track.center().y() - _BAND / 2
        painter.drawRoundedRect(QRectF(ends[0], top, ends[1] - ends[0], _BAND), 4, 4)

    def _paint_place(
        self, painter: QPainter, theme: Theme, track: QRectF, score: ToneScore
    ) -> None:
        middle = QPointF(self._x(track, score.score), track.center().y())
        blur = QRectF(track.left(), middle.y() - 4, track.width(), 8)
        paint_blur(painter, blur, middle.x(), score.confidence, theme.colour("text"))
        if score.confidence < SURE:
            return
        painter.setPen(QPen(theme.colour("panel"), 1.5))
        painter.setBrush(theme.colour("warning" if self.is_off else "text"))
        if self.is_off:
            # A shape of its own, so that it is not told by colour alone.
            reach = _DOT + 1.5
            corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
            painter.drawPolygon([middle + QPointF(x, y) for x, y in corners])
        else:
            painter.drawEllipse(middle, _DOT, _DOT)

    def _x(self, track: QRectF, score: float) -> float:
        share = (max(-1.0, min(1.0, score)) + 1) / 2
        if self.isRightToLeft():
            share = 1 - share
        return track.left() + share * track.width()

    def _said(self, score: ToneScore | None, text: str) -> str:
        if score is None:
            return self.tr("Nothing to tell yet")
        if score.confidence < SURE:
            return self.tr("Too little to tell for sure")
        heard = place_text(self.axis, score.score)
        if score.target is None:
            return heard
        target = place_text(self.axis, score.target)
        said = self.tr("{heard}; your voice: {target}").format(heard=heard, target=target.lower())
        moved_by = ", ".join(f"“{text[start:end]}”" for start, end in score.evidence[:4])
        if self.is_off and moved_by:
            return self.tr("{said}. Because of {words}").format(said=said, words=moved_by)
        return said
