"""How a post looks as a card in the week."""

from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from socialdesk_ui.models.days import Card
from socialdesk_ui.rooms.calendar.small_pictures import SmallPictures
from socialdesk_ui.runtime.i18n import state_word, time_text
from socialdesk_ui.runtime.icons import state_icons
from socialdesk_ui.runtime.theme import Theme, text_font
from socialdesk_ui.widgets.text_lines import paint_lines

EDGE = 3
_ICON = 13
_AVATAR = 16
_HEAD = 18
_PICTURE = 32
_ROOM_FOR_PICTURE = 108
_KEPT = 300
"""Pictures of cards: those of a full week."""


@dataclass(frozen=True)
class CardLook:
    """How one card is drawn this time."""

    mirrored: bool = False
    faded: bool = False
    """A past day's: quieter, yet as readable."""
    absent: bool = False
    """Being dragged elsewhere."""
    hovered: bool = False
    focused: bool = False
    lifted: bool = False
    chosen: bool = False
    picture: QPixmap | None = None


class CardPainter:
    """Draws cards with one theme; fonts and measures are made once.

    A card at rest is kept as a picture: it is drawn anew with every move of the mouse.
    """

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.theme, self.ratio = theme, ratio
        self._theme = theme
        self._kept: OrderedDict[tuple[object, ...], tuple[Card, QPixmap]] = OrderedDict()
        self._pictures = SmallPictures(theme, ratio)
        note = theme.figures.font_note
        self._plain = text_font(note)
        self._strong = text_font(note, strong=True)
        self._measure = QFontMetricsF(self._plain)
        self._measure_strong = QFontMetricsF(self._strong)

    def paint(self, painter: QPainter, box: QRectF, card: Card, look: CardLook) -> None:
        """Draw ``card`` into ``box``."""
        if look.lifted or look.absent:
            self._draw(painter, box, card, look)
        else:
            corner = box.topLeft().toPoint()
            painter.drawPixmap(corner, self._picture_of(card, box.size().toSize(), look))

    def _picture_of(self, card: Card, size: QSize, look: CardLook) -> QPixmap:
        thumbnail = look.picture.cacheKey() if look.picture is not None else 0
        plain = replace(look, picture=None)
        # By identity: a card that was read again may say something else.
        key = (id(card), size.width(), size.height(), plain, thumbnail)
        if key not in self._kept:
            self._kept[key] = card, self._drawn(card, size, look)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key][1]

    def _drawn(self, card: Card, size: QSize, look: CardLook) -> QPixmap:
        pixmap = QPixmap(size * self.ratio)
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        # Half a line in, so that the one around it is whole.
        ringed = look.focused or look.chosen
        inset = (self._theme.figures.focus_ring if ringed else 1) / 2
        inside = QRectF(0, 0, size.width(), size.height()).adjusted(inset, inset, -inset, -inset)
        self._draw(painter, inside, card, look)
        painter.end()
        return pixmap

    def _draw(self, painter: QPainter, box: QRectF, card: Card, look: CardLook) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.absent:
            painter.setOpacity(0.35)
        self._body(painter, box, card, look)
        inner = box.adjusted(EDGE + 5, 3, -5, -3)
        if look.mirrored:
            inner = box.adjusted(5, 3, -EDGE - 5, -3)
        self._head(painter, inner, card, look.mirrored)
        text = inner.adjusted(0, _HEAD, 0, 0)
        if look.picture is not None and text.width() >= _ROOM_FOR_PICTURE:
            text = self._picture(painter, text, look.picture, look.mirrored)
        painter.setPen(self._theme.colour("muted" if look.faded else "text"))
        paint_lines(painter, text, card.text, self._plain, 2)
        painter.restore()

    def _body(self, painter: QPainter, box: QRectF, card: Card, look: CardLook) -> None:
        theme = self._theme
        radius = theme.figures.radius_card
        state = theme.state(card.state)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        if look.lifted:
            shadow = QColor(0, 0, 0, 60)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shadow)
            painter.drawRoundedRect(box.translated(0, 3), radius, radius)
        at_rest = "bg" if look.faded else "panel"
        fill = theme.colour("raised" if look.hovered or look.lifted else at_rest)
        if look.chosen:
            fill = theme.mixed("accent", "panel", 0.18)
        painter.fillPath(shape, fill)
        edge = QRectF(box.right() - EDGE if look.mirrored else box.left(), box.top(), EDGE, 9999)
        painter.setClipPath(shape)
        painter.fillRect(edge.intersected(box), state)
        painter.setClipping(False)
        ringed = (look.focused or look.chosen) and not look.absent
        ring = theme.figures.focus_ring if ringed else 1
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent" if ringed else "line"), ring))
        painter.drawPath(shape)

    def _head(self, painter: QPainter, inner: QRectF, card: Card, mirrored: bool) -> None:
        """Time, icon and (with room) word of the state at the start, avatars at the end."""
        row = QRectF(inner.left(), inner.top(), inner.width(), _HEAD - 2)
        state = self._theme.state(card.state)
        time = time_text(card.at)
        used = self._from_start(
            painter, row, 0, time, self._strong, self._theme.colour("text"), mirrored
        )
        used += 4
        if used + _ICON <= row.width():
            left = row.right() - used - _ICON if mirrored else row.left() + used
            icon = self._pictures.icon(state_icons()[card.state], state, _ICON)
            painter.drawPixmap(QPointF(left, row.top() + 1.5), icon)
            used += _ICON + 3
        avatars = self._avatars(painter, row, card, row.width() - used, mirrored)
        word = state_word(card.state)
        if used + self._measure.horizontalAdvance(word) + avatars + 4 <= row.width():
            self._from_start(painter, row, used, word, self._plain, state, mirrored)

    def _from_start(
        self,
        painter: QPainter,
        row: QRectF,
        offset: float,
        text: str,
        font: QFont,
        colour: QColor,
        mirrored: bool,
    ) -> float:
        width = min(QFontMetricsF(font).horizontalAdvance(text) + 1, row.width() - offset)
        left = row.right() - offset - width if mirrored else row.left() + offset
        painter.setFont(font)
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, row.top(), width, row.height()), flags, text)
        return offset + width

    def _avatars(
        self, painter: QPainter, row: QRectF, card: Card, room: float, mirrored: bool
    ) -> float:
        """Draw as many as fit, overlapping a little, and say how wide they came."""
        step = _AVATAR - 4
        fitting = int((room - _AVATAR) // step) + 1 if room >= _AVATAR else 0
        shown = card.channels[: min(fitting, 4)]
        for number, channel in enumerate(shown):
            far = number * step
            left = row.left() + far if mirrored else row.right() - _AVATAR - far
            painter.drawPixmap(QPointF(left, row.top()), self._pictures.avatar(channel, _AVATAR))
        return _AVATAR + (len(shown) - 1) * step if shown else 0.0

    def _picture(self, painter: QPainter, text: QRectF, picture: QPixmap, mirrored: bool) -> QRectF:
        """Draw the thumbnail and give back what is left for the text."""
        side = min(_PICTURE, text.height() - 1)
        left = text.left() if mirrored else text.right() - side
        box = QRectF(left, text.top() + 1, side, side)
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.restore()
        away = side + 6
        return text.adjusted(away, 0, 0, 0) if mirrored else text.adjusted(0, 0, -away, 0)
