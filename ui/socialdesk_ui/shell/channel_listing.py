"""Keeps the top bar's channels as the desk has them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialdesk.desk.channels import list_channels
from socialdesk_ui.shell.top_bar import TopBar

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext


class ChannelListing(QObject):
    """Lists them at once and whenever they change."""

    def __init__(self, context: "RoomContext", top_bar: TopBar) -> None:
        super().__init__(top_bar)
        self._context, self._top_bar = context, top_bar
        context.bridge.channels_changed.connect(self._list)
        self._list()

    def _list(self) -> None:
        tasks = self._context.tasks
        if tasks.is_open:
            read = partial(list_channels, self._context.desk)
            tasks.run(read, then=self._top_bar.show_channels, owner=self)
