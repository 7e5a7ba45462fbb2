"""Shows the guide in place of the rooms, and the rooms when it is over."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialdesk.desk.channels import list_channels
from socialdesk.domain.channel import Channel
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.shell.guide.guide import Guide

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.window import MainWindow


class GuideHost(QObject):
    """While the guide is open there is nothing beside it: no rail, no bar, no rooms' keys."""

    def __init__(self, context: "RoomContext", window: "MainWindow") -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._waits_for_account = False
        self.guide = Guide(context)
        self.guide.scheduled.connect(self._scheduled)
        self.guide.skipped.connect(lambda: self._leave_for(RoomName.CALENDAR))
        self.guide.account_wanted.connect(self._connect_account)
        window.rooms.addWidget(self.guide)
        context.bridge.channels_changed.connect(self._look_for_account)

    def open(self) -> None:
        """Put the guide in front."""
        self._window.rail.hide()
        self._window.top_bar.hide()
        self._window.rooms.setCurrentWidget(self.guide)
        self.guide.page.setFocus()

    def _leave_for(self, room: RoomName) -> None:
        self._window.rail.show()
        self._window.top_bar.show()
        self._window.show_room(room)

    def _scheduled(self, day: date) -> None:
        self._leave_for(RoomName.CALENDAR)
        self._window.show_day(day)
        self._window.toast(self.tr("Your first post is scheduled. It is in the calendar."))

    def _connect_account(self) -> None:
        self._waits_for_account = True
        self._leave_for(RoomName.SETTINGS)
        self._window.toast(self.tr("Choose Add channel, then come back for your first post."))

    def _look_for_account(self) -> None:
        if self._waits_for_account and not self._context.tasks.closed:
            look = partial(list_channels, self._context.desk)
            self._context.tasks.run(look, then=self._offer_post, owner=self)

    def _offer_post(self, channels: tuple[Channel, ...]) -> None:
        if channels and self._waits_for_account:
            self._waits_for_account = False
            self._window.toast(
                self.tr("{name} is connected.").format(name=channels[0].name),
                self.tr("Write the first post"),
                self._go_on,
            )

    def _go_on(self) -> None:
        self.guide.show_post_page()
        self.open()
