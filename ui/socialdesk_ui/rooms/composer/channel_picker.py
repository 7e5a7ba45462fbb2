"""Where the post goes: each channel as a round picture and its name, to switch on and off."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QStyle, QVBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer.clearing import clear
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.avatar import paint_avatar
from socialdesk_ui.widgets.flow_layout import FlowLayout

_HEIGHT = 36
_AVATAR = 24
_CHECK = 14
_GAP = 6
_LONGEST_NAME = 180


class ChannelPicker(QWidget):
    """``toggled`` carries the channel's id and whether it is chosen now."""

    toggled = Signal(int, bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.chips: dict[int, ChannelChip] = {}
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._row)
        layout.addWidget(self.hint)

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Offer these channels."""
        clear(self._flow)
        self.chips = {}
        for channel in channels:
            chip = ChannelChip(self._appearance, channel)
            chip.clicked.connect(
                lambda chosen, number=channel.id: self.toggled.emit(number, chosen)
            )
            self.chips[channel.id] = chip
            self._flow.addWidget(chip)
        self._flow.invalidate()
        self._row.setVisible(bool(channels))

    def show_chosen(self, chosen: Collection[int], fixed: Collection[int], editable: bool) -> None:
        """Mark the chosen ones; ``fixed`` ones can't be switched."""
        for number, chip in self.chips.items():
            chip.setChecked(number in chosen)
            chip.setEnabled(editable and number not in fixed)
        self._show_hint(bool(set(chosen) & self.chips.keys()))

    def _show_hint(self, any_chosen: bool) -> None:
        if not self.chips:
            self.hint.setText(self.tr("There are no channels yet. Add one in Settings."))
        else:
            self.hint.setText(self.tr("Choose where this goes out."))
        self.hint.setVisible(not any_chosen)


class ChannelChip(QAbstractButton):
    """A channel's picture and name in a pill, with a tick when it is chosen."""

    def __init__(self, appearance: Appearance, channel: Channel) -> None:
        super().__init__()
        self._appearance = appearance
        self._channel = channel
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Channel {name}").format(name=channel.name))
        self.setText(channel.name.replace("&", "&&"))
        self.setToolTip(self._words())
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        name = min(_LONGEST_NAME, self._metrics().horizontalAdvance(self._channel.name) + 2)
        return QSize(_GAP + _AVATAR + 2 + _GAP + name + 2 + _GAP + _CHECK + _GAP * 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_pill(painter)
        avatar = self._place(QRect(_GAP, (_HEIGHT - _AVATAR) // 2, _AVATAR, _AVATAR))
        if not self.isChecked():
            painter.setOpacity(0.75)
        paint_avatar(painter, avatar, self._channel.name, self._channel.network, theme)
        painter.setOpacity(1.0)
        left = _GAP + _AVATAR + 2 + _GAP
        words = self._place(QRect(left, 0, self.width() - left - _CHECK - _GAP * 3, _HEIGHT))
        painter.setPen(theme.colour("text" if self.isChecked() else "muted"))
        painter.setFont(text_font(theme.figures.font_body))
        name = self._metrics().elidedText(
            self._channel.name, Qt.TextElideMode.ElideRight, words.width()
        )
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, QStyle.visualAlignment(self.layoutDirection(), leading), name)
        tick = self._place(
            QRect(self.width() - _CHECK - _GAP * 2, (_HEIGHT - _CHECK) // 2, _CHECK, _CHECK)
        )
        icon, colour = ("check", "accent") if self.isChecked() else ("plus", "muted")
        paint_icon(painter, tick, icon, theme.colour(colour))
        painter.end()

    def _draw_pill(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        edge = 2 if self.hasFocus() else 1
        box = self.rect().adjusted(1, 1, -1, -1)
        token = "accent" if self.isChecked() or self.hasFocus() else "line"
        painter.setPen(QPen(theme.colour(token), edge))
        tint = 0.12 if self.isChecked() else 0.06 if self.underMouse() else 0.0
        painter.setBrush(theme.mixed("accent" if self.isChecked() else "text", "panel", tint))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _place(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(text_font(self._appearance.theme.figures.font_body))

    def _words(self) -> str:
        if self._channel.trouble:
            return f"{self._channel.name}: {self._channel.trouble}"
        if self._channel.paused:
            return self.tr("{name}: its queue is paused").format(name=self._channel.name)
        return f"{self._channel.name} ({self._channel.network_facts.name})"
