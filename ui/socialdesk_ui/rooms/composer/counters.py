"""What room is left on each chosen channel."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import Measure
from socialdesk_ui.rooms.composer.clearing import clear
from socialdesk_ui.rooms.composer.counting import room_left
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import Avatar
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.ring_counter import RingCounter

_AVATAR = 18


class Counters(QWidget):
    """A ring with a number for each chosen channel, next to its avatar."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._channels: tuple[Channel, ...] = ()
        self.rings: dict[int, RingCounter] = {}
        self._flow = FlowLayout(self, gap=12)

    def follow(self, draft: Draft, channels: Sequence[Channel], cursors: Mapping[int, int]) -> None:
        """Count each channel's text; ``cursors`` has a place for those whose text is in view."""
        if tuple(channels) != self._channels:
            self._channels = tuple(channels)
            self._rebuild()
        for channel in channels:
            text = draft.text_on(channel.id)
            measured = room_left(text, channel.measured_as, cursors.get(channel.id))
            words = self._words(measured, channel.name)
            self.rings[channel.id].show_measure(measured.used, measured.limit, words)

    def _words(self, measured: Measure, name: str) -> str:
        left = measured.remaining
        if left is None:
            words = self.tr("{name}: {count} {unit}, no limit")
            return words.format(name=name, count=measured.used, unit=in_words(measured.unit))
        if left < 0:
            words = self.tr("{name}: {count} {unit} too many")
        else:
            words = self.tr("{name}: {count} {unit} left")
        return words.format(name=name, count=abs(left), unit=in_words(measured.unit))

    def _rebuild(self) -> None:
        clear(self._flow)
        self.rings = {}
        for channel in self._channels:
            ring = RingCounter(self._appearance)
            # Of a fixed size, so that a new number does not lay the page out anew with each key.
            ring.setFixedSize(ring.sizeHint())
            self.rings[channel.id] = ring
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(Avatar(self._appearance, channel.name, channel.network, _AVATAR))
            row.addWidget(ring)
            self._flow.addWidget(pair)
        self._flow.invalidate()
        self.setVisible(bool(self._channels))
        self.updateGeometry()
