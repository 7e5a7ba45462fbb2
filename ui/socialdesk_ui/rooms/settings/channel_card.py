"""One channel: whether it works, how often it posts, and when."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
)

from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.publishing import CheckResult
from socialdesk.domain.schedule import PostingSchedule
from socialdesk_ui.rooms.settings.channel_commands import ChannelCommands
from socialdesk_ui.rooms.settings.schedule_editor import ScheduleEditor
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.i18n import joined, reading_start
from socialdesk_ui.widgets.avatar import Avatar
from socialdesk_ui.widgets.status_line import StatusLine

_MOST_A_DAY = 50
_GAPS = (0, 15, 30, 60, 120, 240, 480, 720, 1440)
"""Minutes."""


class ChannelCard(QFrame):
    """Changes are kept as they are made."""

    reconnect_wanted = Signal(object)

    def __init__(
        self,
        context: RoomContext,
        commands: ChannelCommands,
        channel: Channel,
        zones: tuple[str, ...],
    ) -> None:
        super().__init__()
        self._context, self._commands, self._channel = context, commands, channel
        self.setProperty("role", "card")
        self.name = QLabel(channel.name)
        self.name.setProperty("role", "strong")
        self.detail = QLabel()
        self.detail.setProperty("role", "note")
        self.status = StatusLine(context.appearance)
        self.paused = QCheckBox(self.tr("Paused"))
        self.paused.setToolTip(self.tr("While it is paused, nothing goes out there"))
        self.paused.clicked.connect(lambda on: commands.pause(self._channel, paused=on))
        self.cap = QSpinBox()
        self.cap.setRange(1, _MOST_A_DAY)
        self.cap.lineEdit().setTextMargins(context.appearance.theme.figures.gap_s, 0, 0, 0)
        self.cap.setAccessibleName(self.tr("Most posts a day from the queue"))
        self.cap.editingFinished.connect(self._set_cap)
        self.gap = _gap_box()
        self.gap.setAccessibleName(self.tr("Least time between two posts"))
        self.gap.activated.connect(self._set_gap)
        self.times = QPushButton(self.tr("Posting times"))
        self.times.setCheckable(True)
        self.times.setIcon(context.appearance.icon("caret-down", "muted"))
        self.schedule = ScheduleEditor(context.appearance, zones)
        self.schedule.changed.connect(commands.set_schedule)
        self.schedule.hide()
        self.times.toggled.connect(self.schedule.setVisible)
        self._lay_out()

    @property
    def channel(self) -> Channel:
        """The channel as it was last read."""
        return self._channel

    def show_channel(self, channel: Channel, schedule: PostingSchedule) -> None:
        """Show how the channel is now."""
        self._channel = channel
        self.name.setText(channel.name)
        self.detail.setText(_where(channel))
        self.paused.setChecked(channel.paused)
        if not self.cap.hasFocus():
            self.cap.setValue(channel.daily_cap)
        self._show_gap(channel.min_gap)
        if channel.trouble:
            self.status.show_trouble(in_words(channel.trouble))
        self.schedule.show_schedule(schedule)
        count = len(schedule.slots)
        words = self.tr("Posting times: {count} a week").format(count=count)
        self.times.setText(words if count else self.tr("Set posting times"))

    def check(self) -> None:
        """Ask the network whether it works; the answer comes into the status line."""
        self.status.show_checking()
        self._commands.check(self._channel, self._checked, self._check_failed)

    def _checked(self, result: CheckResult) -> None:
        if result.ok:
            self.status.show_fine(in_words(result.message))
        else:
            self.status.show_trouble(in_words(result.message))

    def _check_failed(self, error: KnownError) -> None:
        self.status.show_trouble(in_words(str(error)))

    def _set_cap(self) -> None:
        if self.cap.value() != self._channel.daily_cap:
            self._commands.set_daily_cap(self._channel, self.cap.value())

    def _show_gap(self, gap: timedelta) -> None:
        if self.gap.findData(gap) < 0:
            self.gap.addItem(_gap_words(gap), gap)
        self.gap.setCurrentIndex(self.gap.findData(gap))

    def _set_gap(self) -> None:
        if self.gap.currentData() != self._channel.min_gap:
            self._commands.set_min_gap(self._channel, self.gap.currentData())

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.name, self.detail):
            label.setAlignment(reading_start())
            words.addWidget(label)
        words.addWidget(self.status)
        head = QHBoxLayout()
        head.setSpacing(figures.gap_m)
        avatar = Avatar(self._context.appearance, self._channel.name, self._channel.network, 36)
        head.addWidget(avatar)
        head.addLayout(words, 1)
        head.addWidget(self._menu_button())
        controls = QHBoxLayout()
        controls.setSpacing(figures.gap_s)
        at_most = QLabel(self.tr("At most"))
        at_most.setBuddy(self.cap)
        apart = QLabel(self.tr("Apart"))
        apart.setBuddy(self.gap)
        for widget in (at_most, self.cap, QLabel(self.tr("a day")), apart, self.gap):
            controls.addWidget(widget)
        controls.addSpacing(figures.gap_l)
        controls.addWidget(self.paused)
        controls.addStretch()
        controls.addWidget(self.times)
        layout = QVBoxLayout(self)
        margin = figures.gap_l
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(figures.gap_m)
        layout.addLayout(head)
        layout.addLayout(controls)
        layout.addWidget(self.schedule)

    def _menu_button(self) -> QToolButton:
        self.more = QToolButton()
        self.more.setProperty("kind", "quiet")
        self.more.setIcon(self._context.appearance.icon("dots-three"))
        self.more.setAccessibleName(self.tr("More for {name}").format(name=self._channel.name))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Check again")).triggered.connect(self.check)
        menu.addAction(self.tr("Rename…")).triggered.connect(
            lambda: self._commands.rename(self._channel)
        )
        if any(setting.secret for setting in self._channel.network_facts.settings):
            menu.addAction(self.tr("Reconnect…")).triggered.connect(
                lambda: self.reconnect_wanted.emit(self._channel)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Remove…")).triggered.connect(
            lambda: self._commands.remove(self._channel)
        )
        self.more.setMenu(menu)
        return self.more


def _gap_box() -> QComboBox:
    box = QComboBox()
    for minutes in _GAPS:
        gap = timedelta(minutes=minutes)
        box.addItem(_gap_words(gap), gap)
    return box


def _gap_words(gap: timedelta) -> str:
    say = QCoreApplication.translate
    minutes = round(gap.total_seconds() / 60)
    if not minutes:
        return say("ChannelCard", "any time")
    if minutes % 60:
        return say("ChannelCard", "{count} min").format(count=minutes)
    return say("ChannelCard", "{count} h").format(count=minutes // 60)


def _where(channel: Channel) -> str:
    handle = channel.settings.get("handle", "")
    return joined((in_words(channel.network_facts.name), handle))
