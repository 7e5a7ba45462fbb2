"""How the post will look: a column for each chosen channel, as many side by side as fit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk.domain.threads import posts_of
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.preview_card import PreviewCard, thread_line
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.theme import Appearance

_NARROWEST, _WIDEST = 320, 440
_MARGIN, _GAP = 24, 16


class Preview(QWidget):
    """The chosen channels in the picker's order; a thread's posts one under another."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._appearance = appearance
        self._thumbnails = thumbnails
        self.columns: list[ChannelColumn] = []
        self._title = QLabel(self.tr("Preview"))
        self._title.setProperty("role", "strong")
        self._hint = QLabel(self.tr("Choose a channel to see the post on it."))
        self._hint.setProperty("role", "muted")
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        appearance.changed.connect(self._draw_again)
        self._shown: tuple[Draft, tuple[Channel, ...]] = (Draft(), ())

    @property
    def cards(self) -> list[PreviewCard]:
        """Every post in view."""
        return [card for column in self.columns for card in column.cards]

    def follow(self, draft: Draft, channels: tuple[Channel, ...]) -> None:
        """Show the draft on these channels, once there is something to see it."""
        self._shown = (draft, channels)
        if not self.isVisible():
            return
        if [column.channel for column in self.columns] != list(channels):
            self._rebuild(channels)
        for column in self.columns:
            column.show_draft(draft)
        self._hint.setVisible(not channels)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(*self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _draw_again(self) -> None:
        self._rebuild(())
        self.follow(*self._shown)

    def _rebuild(self, channels: tuple[Channel, ...]) -> None:
        for column in self.columns:
            self._grid.removeWidget(column)
            let_go(column)
        self.columns = [ChannelColumn(self._appearance, self._thumbnails, c) for c in channels]
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * _MARGIN + _GAP
        across = max(1, min(len(self.columns), room // (_NARROWEST + _GAP)))
        for index, column in enumerate(self.columns):
            row, place = divmod(index, across)
            self._grid.addWidget(column, row, place, Qt.AlignmentFlag.AlignTop)
        for place in range(self._grid.columnCount() + 1):
            self._grid.setColumnStretch(place, 1 if place < across else 0)


class ChannelColumn(QWidget):
    """One channel's post, or its thread."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, channel: Channel) -> None:
        super().__init__()
        self.channel = channel
        self.cards: list[PreviewCard] = []
        self._appearance = appearance
        self._thumbnails = thumbnails
        self._lines: list[QWidget] = []
        self.setMaximumWidth(_WIDEST)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_draft(self, draft: Draft) -> None:
        """Show what the channel gets; the pictures go with the first post of a thread."""
        posts = posts_of(draft.text_on(self.channel.id), self.channel.network)
        self._make(len(posts))
        comment = draft.first_comment if self.channel.network_facts.first_comment else ""
        for number, (card, text) in enumerate(zip(self.cards, posts, strict=True), start=1):
            last = number == len(posts)
            pictures = draft.pictures if number == 1 else ()
            card.show_post(text, pictures, len(posts), comment if last else "")

    def _make(self, count: int) -> None:
        while len(self.cards) > count:
            let_go(self.cards.pop())
            if self._lines:
                let_go(self._lines.pop())
        while len(self.cards) < count:
            if self.cards:
                self._lines.append(thread_line(self._appearance))
                self._layout.addWidget(self._lines[-1])
            number = len(self.cards) + 1
            card = PreviewCard(self._appearance, self._thumbnails, self.channel, number)
            self.cards.append(card)
            self._layout.addWidget(card)
