"""The channels: where posts go, how often, and whether that works."""

from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.channels import list_channels
from socialdesk.desk.connecting import networks_that_are_broken, networks_to_add
from socialdesk.desk.desk import Desk
from socialdesk.desk.schedules import posting_schedule
from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import Network, NetworkId
from socialdesk.domain.schedule import PostingSchedule
from socialdesk_ui.rooms.settings.bluesky_form import BlueskyForm
from socialdesk_ui.rooms.settings.channel_card import ChannelCard
from socialdesk_ui.rooms.settings.channel_commands import ChannelCommands
from socialdesk_ui.rooms.settings.feed_form import FeedForm
from socialdesk_ui.rooms.settings.form import ChannelForm
from socialdesk_ui.rooms.settings.network_chooser import NetworkChooser
from socialdesk_ui.rooms.settings.network_form import NetworkForm
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.empty_state import EmptyState

_Form = TypeVar("_Form", bound=ChannelForm)

_WIDEST = 720
_TOGETHER_MS = 40


@dataclass(frozen=True)
class _Listing:
    channels: tuple[Channel, ...]
    schedules: tuple[PostingSchedule, ...]
    zones: tuple[str, ...]


class ChannelsPage(QStackedWidget):
    """The list, or the form with which a channel is added."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.commands = ChannelCommands(context, self)
        self._cards: dict[int, ChannelCard] = {}
        self._make_list()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.reload)
        context.bridge.channels_changed.connect(self._soon.start)
        self._form: QScrollArea | None = None
        self.reload()

    def cards(self) -> list[ChannelCard]:
        """The channels on the page, in order."""
        return list(self._cards.values())

    def reload(self) -> None:
        """Read the channels again."""
        desk = self._context.desk
        self._context.tasks.run(lambda: _listing(desk), then=self._show)

    def choose_network(self) -> NetworkChooser:
        """Open the list of networks a channel can be added for."""
        chooser = NetworkChooser(self._context, networks_to_add(), networks_that_are_broken())
        chooser.chosen.connect(self.add_on)
        chooser.finished.connect(self._close_form)
        self._open(chooser)
        return chooser

    def add_on(self, network: Network) -> ChannelForm:
        """Open the form for a channel on that network."""
        if network.id == NetworkId.FEED:
            return self.add_feed()
        if network.id == NetworkId.BLUESKY:
            return self.add_bluesky()
        return self._open_form(NetworkForm(self._context, network))

    def add_feed(self) -> FeedForm:
        """Open the form for a feed."""
        return self._open_form(FeedForm(self._context))

    def add_bluesky(self) -> BlueskyForm:
        """Open the form for a Bluesky account."""
        return self._open_form(BlueskyForm(self._context))

    def reconnect(self, channel: Channel) -> ChannelForm:
        """Open the form that asks for what is new of the channel's secrets."""
        if channel.network == NetworkId.BLUESKY:
            return self._open_form(BlueskyForm(self._context, channel))
        return self._open_form(NetworkForm(self._context, channel.network_facts, channel))

    def _open_form(self, form: _Form) -> _Form:
        form.finished.connect(self._close_form)
        self._open(form)
        return form

    def _show(self, listing: _Listing) -> None:
        gone = set(self._cards) - {channel.id for channel in listing.channels}
        for channel_id in gone:
            self._cards.pop(channel_id).deleteLater()
        for channel, schedule in zip(listing.channels, listing.schedules, strict=True):
            card = self._cards.get(channel.id)
            if card is None:
                card = self._add_card(channel, listing.zones)
            card.show_channel(channel, schedule)
        self._empty.setVisible(not listing.channels)
        self._scroll.setVisible(bool(listing.channels))

    def _add_card(self, channel: Channel, zones: tuple[str, ...]) -> ChannelCard:
        card = ChannelCard(self._context, self.commands, channel, zones)
        card.reconnect_wanted.connect(self.reconnect)
        self._cards[channel.id] = card
        self._list.insertWidget(self._list.count() - 1, card)
        card.check()
        return card

    def _open(self, form: QWidget) -> None:
        self._close_form()
        self._form = QScrollArea()
        self._form.setWidgetResizable(True)
        self._form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form.setFrameShape(QFrame.Shape.NoFrame)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.setWidget(form)
        self.addWidget(self._form)
        self.setCurrentWidget(self._form)
        form.setFocus()

    def _close_form(self) -> None:
        if self._form is not None:
            self.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None
        self.setCurrentIndex(0)

    def _make_list(self) -> None:
        figures = self._context.appearance.theme.figures
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(figures.gap_m)
        outer.addWidget(self._head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, figures.gap_l)
        self._list.setSpacing(figures.gap_m)
        self._list.addStretch()
        self._scroll.setWidget(inside)
        outer.addWidget(self._scroll, 1)
        sentence = self.tr("A channel is where your posts go. A feed needs no account.")
        self._empty = EmptyState(
            self._context.appearance, "rss", sentence, self.tr("Add a channel")
        )
        self._empty.acted.connect(self.choose_network)
        self._empty.hide()
        outer.addWidget(self._empty, 1)
        self.addWidget(page)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setMaximumWidth(_WIDEST)
        heading = QLabel(self.tr("Channels"))
        heading.setProperty("role", "heading")
        self.add = QPushButton(self.tr("Add channel"))
        self.add.setIcon(self._context.appearance.icon("plus"))
        self.add.clicked.connect(self.choose_network)
        layout = QHBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addStretch()
        layout.addWidget(self.add)
        return head

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for card in self._cards.values():
            card.check()


def _listing(desk: Desk) -> _Listing:
    channels = list_channels(desk)
    schedules = tuple(map(partial(posting_schedule, desk), (c.id for c in channels)))
    zones = tuple(sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC"))
    return _Listing(channels, schedules, zones)
