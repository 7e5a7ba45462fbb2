"""What can be done to a channel, and the questions asked before."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from socialdesk.desk import channels, queue, schedules
from socialdesk.desk.posts import list_posts
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.publishing import CheckResult
from socialdesk.domain.schedule import PostingSchedule
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane

_PLANNED = (State.SCHEDULED, State.ON_HOLD, State.FAILED, State.MISSED)


class ChannelCommands(QObject):
    """Commands on one channel at a time."""

    def __init__(self, context: RoomContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def pause(self, channel: Channel, *, paused: bool) -> None:
        """Publish nothing there, or publish again."""
        change = queue.pause_queue if paused else queue.resume_queue
        self._context.tasks.run(partial(change, self._context.desk, channel.id))

    def set_daily_cap(self, channel: Channel, cap: int) -> None:
        """How many posts the queue places on one day."""
        self._context.tasks.run(
            partial(channels.set_daily_cap, self._context.desk, channel.id, cap)
        )

    def set_min_gap(self, channel: Channel, gap: timedelta) -> None:
        """The least time between two posts."""
        self._context.tasks.run(partial(channels.set_min_gap, self._context.desk, channel.id, gap))

    def set_schedule(self, schedule: PostingSchedule) -> None:
        """Replace the posting times."""
        self._context.tasks.run(
            partial(schedules.set_posting_schedule, self._context.desk, schedule)
        )

    def check(
        self,
        channel: Channel,
        then: Callable[[CheckResult], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        """Ask the network whether the channel can publish now."""
        ask = partial(channels.check_channel, self._context.desk, channel.id)
        self._context.tasks.run(ask, then=then, failed=failed, lane=Lane.NETWORK)

    def rename(self, channel: Channel) -> None:
        """Ask for another name."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename channel"))
        dialog.setLabelText(self.tr("Name of the channel"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setTextValue(channel.name)
        dialog.textValueSelected.connect(lambda name: self._rename(channel, name))
        dialog.open()

    def remove(self, channel: Channel) -> None:
        """Say what will happen to what is planned, and ask."""
        desk = self._context.desk
        query = PostQuery(states=_PLANNED, channel_ids=(channel.id,))
        self._context.tasks.run(
            lambda: len(list_posts(desk, query)),
            then=lambda count: self._ask_to_remove(channel, count),
            owner=self,
        )

    def _rename(self, channel: Channel, name: str) -> None:
        self._context.tasks.run(
            partial(channels.rename_channel, self._context.desk, channel.id, name)
        )

    def _ask_to_remove(self, channel: Channel, planned: int) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Remove channel"))
        box.setText(self.tr("Remove {name} from SocialDesk?").format(name=channel.name))
        box.setInformativeText(self._consequence(planned))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda: self._remove(channel))
        box.open()

    def _consequence(self, planned: int) -> str:
        if planned == 0:
            gone = self.tr("Nothing is planned there.")
        elif planned == 1:
            gone = self.tr("One post that is planned there won't go out there.")
        else:
            gone = self.tr("{count} posts that are planned there won't go out there.", "", planned)
        kept = self.tr("What it has published stays on the network.")
        return f"{gone.format(count=planned)} {kept}"

    def _remove(self, channel: Channel) -> None:
        done = self.tr("{name} is removed").format(name=channel.name)
        self._context.tasks.run(
            partial(channels.remove_channel, self._context.desk, channel.id),
            then=lambda _: self._context.navigation.toast(done),
            owner=self,
        )
