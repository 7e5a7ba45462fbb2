"""The composer's parts in their places; no behaviour of its own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.rooms.composer.channel_picker import ChannelPicker
from socialdesk_ui.rooms.composer.deliveries import DeliveriesPanel
from socialdesk_ui.rooms.composer.details import DetailsPanel
from socialdesk_ui.rooms.composer.findings_panel import FindingsPanel
from socialdesk_ui.rooms.composer.header import Header
from socialdesk_ui.rooms.composer.notice import Notice
from socialdesk_ui.rooms.composer.pictures import PictureStrip
from socialdesk_ui.rooms.composer.preview import Preview
from socialdesk_ui.rooms.composer.review_strip import ReviewStrip
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.rooms.composer.tone_panel import TonePanel
from socialdesk_ui.rooms.composer.tools import WritingTools
from socialdesk_ui.rooms.composer.when_panel import WhenPanel
from socialdesk_ui.rooms.composer.writing import WritingArea
from socialdesk_ui.runtime.theme import Appearance

_WIDEST_COLUMN = 760


class Page(QWidget):
    """Header, what is written, a notice, and the foot; the preview beside them when wide."""

    def __init__(
        self, appearance: Appearance, thumbnails: Thumbnails, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.picker = ChannelPicker(appearance)
        self.deliveries = DeliveriesPanel(appearance, now)
        self.review = ReviewStrip(appearance)
        self.writing = WritingArea(appearance)
        self.pictures = PictureStrip(appearance, thumbnails)
        self.tools = WritingTools(appearance)
        self.details = DetailsPanel(appearance)
        self.labels = self.details.labels
        self.details.hide()
        self.tone = TonePanel(appearance)
        self.findings = FindingsPanel(appearance)
        self.notice = Notice(appearance)
        self.when = WhenPanel(appearance, now)
        self._foot_line = _line()
        self.header = Header(appearance)
        self.preview = Preview(appearance, thumbnails)
        self._preview_area = _scrolling(self.preview, "bg")
        self._lay_out()
        self.show_wide(False)

    def show_wide(self, wide: bool) -> None:
        """Show the preview, or not."""
        self._preview_area.setVisible(wide)
        self.header.show_wide(wide)

    def show_foot(self, shown: bool) -> None:
        """Show when it goes out and the buttons, or not for a post that can't change."""
        self._foot_line.setVisible(shown)
        self.when.setVisible(shown)

    def _lay_out(self) -> None:
        gap = self._appearance.theme.figures.gap_l
        column = QWidget()
        column.setProperty("surface", "panel")
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, gap, 0, gap)
        lines.setSpacing(self._appearance.theme.figures.gap_m)
        lines.addWidget(_padded(self.header, gap))
        lines.addWidget(_scrolling(self._body(gap), "panel"), 1)
        lines.addWidget(_padded(self.notice, gap))
        lines.addWidget(self._foot_line)
        lines.addWidget(_padded(self.when, gap))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column.setMaximumWidth(_WIDEST_COLUMN)
        row.addWidget(column, 3)
        row.addWidget(self._preview_area, 2)

    def _body(self, gap: int) -> QWidget:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(gap, 0, gap, 0)
        lines.setSpacing(self._appearance.theme.figures.gap_m)
        lines.addWidget(self.picker)
        lines.addWidget(self.deliveries)
        lines.addWidget(self.review)
        lines.addWidget(self.writing, 3)
        lines.addWidget(self.tools)
        lines.addWidget(self.details)
        lines.addWidget(self.pictures)
        lines.addWidget(self.findings, 2)
        lines.addWidget(self.tone)
        return body


def _padded(widget: QWidget, gap: int) -> QWidget:
    holder = _Holder()
    row = QHBoxLayout(holder)
    row.setContentsMargins(gap, 0, gap, 0)
    row.addWidget(widget)
    return holder


class _Holder(QWidget):
    """Gives a widget the page's margins; as tall as what it holds."""


def _scrolling(body: QWidget, surface: str) -> QScrollArea:
    body.setProperty("surface", surface)
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("surface", "raised")
    return line
