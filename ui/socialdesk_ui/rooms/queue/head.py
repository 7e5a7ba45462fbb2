"""The queue's head: who publishes, what is next, and the pause."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk.domain.events import PublisherChanged
from socialdesk_ui.runtime.i18n import when_text
from socialdesk_ui.runtime.theme import Appearance


class QueueHead(QWidget):
    """Emits ``pause_chosen`` with a channel id (``None``: all) and whether to pause."""

    pause_chosen = Signal(object, bool)
    times_wanted = Signal()
    missed_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        figures = appearance.theme.figures
        self.heading = QLabel(self.tr("Queue"))
        self.heading.setProperty("role", "heading")
        self.next_up = QLabel()
        self.next_up.setProperty("role", "muted")
        self.publisher = QLabel()
        self.publisher.setProperty("role", "note")
        self.paused = QLabel()
        self.paused.setProperty("role", "strong")
        self.paused.hide()
        self.pause = QPushButton()
        self.menu = QMenu(self.pause)
        self.pause.setMenu(self.menu)
        self.missed = QPushButton()
        self.missed.setIcon(appearance.icon("clock-counter-clockwise"))
        self.missed.clicked.connect(self.missed_wanted)
        self.missed.hide()
        self.times = QPushButton(self.tr("Posting times"))
        self.times.setIcon(appearance.icon("clock"))
        self.times.clicked.connect(self.times_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.heading, self.next_up, self.paused, self.publisher):
            label.setWordWrap(label is not self.heading)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_m, figures.gap_l, figures.gap_s)
        layout.addLayout(words, 1)
        for button in (self.missed, self.times, self.pause):
            layout.addWidget(button)

    def show_missed(self, count: int) -> None:
        """Offer to decide about what was missed."""
        words = self.tr("{count} missed while you were away", "", count).format(count=count)
        self.missed.setText(words)
        self.missed.setVisible(count > 0)

    def show_next(
        self, waiting: int, next_at: datetime | None, now: datetime, zone: ZoneInfo
    ) -> None:
        """Say how much waits and when the next one goes out."""
        if not waiting:
            self.next_up.setText(self.tr("Nothing is waiting to go out."))
            return
        count = (
            self.tr("1 post waits") if waiting == 1 else self.tr("{count} posts wait", "", waiting)
        )
        line = count.format(count=waiting)
        if next_at is not None:
            when = when_text(max(next_at, now), now, zone)
            line += "; " + self.tr("the next one goes out {when}").format(when=when)
        self.next_up.setText(line + ".")

    def show_publisher(self, publisher: PublisherChanged | None) -> None:
        """Say who sends the posts."""
        if publisher is None:
            words = ""
        elif publisher.publishing_here:
            words = self.tr("Posts go out for as long as this window is open.")
        else:
            words = self.tr("Another SocialDesk on this computer sends the posts.")
        if publisher is not None and publisher.problem:
            words = publisher.problem
        self.publisher.setText(words)
        self.publisher.setVisible(bool(words))

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Offer to pause or resume all channels, or one."""
        paused = [channel for channel in channels if channel.paused]
        all_paused = bool(paused) and len(paused) == len(channels)
        self.pause.setEnabled(bool(channels))
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.setIcon(self._appearance.icon("play" if paused else "pause"))
        self.menu.clear()
        if not all_paused:
            self._offer(self.tr("Pause all channels"), None, pause=True)
        if paused:
            self._offer(self.tr("Resume all channels"), None, pause=False)
        self.menu.addSeparator()
        for channel in channels:
            words = self.tr("Resume {name}") if channel.paused else self.tr("Pause {name}")
            name = channel.name.replace("&", "&&")
            self._offer(words.format(name=name), channel.id, pause=not channel.paused)
        self._say_paused(paused, all_paused)

    def _say_paused(self, paused: list[Channel], all_paused: bool) -> None:
        names = ", ".join(channel.name for channel in paused)
        words = self.tr("The queue is paused: nothing goes out.")
        if not all_paused:
            words = self.tr("Paused: {names}. Posts there wait.").format(names=names)
        self.paused.setText(words)
        self.paused.setVisible(bool(paused))

    def _offer(self, words: str, channel_id: int | None, *, pause: bool) -> None:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda: self.pause_chosen.emit(channel_id, pause))
