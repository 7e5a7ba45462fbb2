"""The bar on top: search, the channels as a filter, and New post."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from socialdesk_ui.runtime.theme import Appearance

if TYPE_CHECKING:
    from socialdesk.domain.channel import Channel
    from socialdesk_ui.runtime.actions import Actions
    from socialdesk_ui.shell.channel_toggle import ChannelToggle

_SEARCH_WIDTH = 280
_HEIGHT = 52


class TopBar(QFrame):
    """Emits ``filtered`` with the text and the chosen channel ids (empty: all)."""

    filtered = Signal(str, object)
    new_post_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        figures = appearance.theme.figures
        self.setProperty("role", "bar")
        self.setFixedHeight(_HEIGHT)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search these posts"))
        self.search.setAccessibleName(self.tr("Search these posts"))
        self.search.setToolTip(self.tr("Show only posts with these words (Ctrl+F)"))
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.search.textChanged.connect(self._filter)
        self.new_post = QPushButton(self.tr("New post"))
        self.new_post.setProperty("kind", "primary")
        self.new_post.setToolTip(self.tr("Write a new post (N)"))
        self.new_post.clicked.connect(self.new_post_wanted)
        self.toggles: list[ChannelToggle] = []
        self.channels: Sequence[Channel] = ()
        self._chosen_before: frozenset[int] = frozenset()
        self._channels = QHBoxLayout()
        self._channels.setSpacing(2)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_s, figures.gap_l, figures.gap_s)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(self.search, 1)
        layout.addLayout(self._channels)
        layout.addStretch(1)
        layout.addWidget(self.new_post)
        self.show_ready(ready=False)

    def finish(self) -> None:
        """Add the icons: slow to make, so the first frame does without."""
        glass = self._appearance.icon("magnifying-glass", "muted")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.new_post.setIcon(self._appearance.icon("plus", "on_accent"))

    def offer(self, actions: "Actions") -> None:
        """Put the menu of everything that can be done beside New post."""
        from socialdesk_ui.shell.more_menu import MoreButton

        self.more = MoreButton(self._appearance, actions)
        self._row.insertWidget(self._row.indexOf(self.new_post), self.more)

    def show_ready(self, *, ready: bool) -> None:
        """Nothing can be asked for before the calendar is open."""
        self.search.setEnabled(ready)
        self.new_post.setEnabled(ready)

    def show_filters(self, *, shown: bool) -> None:
        """Search and channels are only there where there are posts to filter."""
        self.search.setVisible(shown)
        for toggle in self.toggles:
            toggle.setVisible(shown)

    def show_channels(self, channels: "Sequence[Channel]") -> None:
        """Offer these channels; those that were chosen stay chosen."""
        from socialdesk_ui.shell.channel_toggle import ChannelToggle

        chosen = self.chosen_channels()
        self.channels, self._chosen_before = channels, frozenset()
        for old in self.toggles:
            self._channels.removeWidget(old)
            old.deleteLater()
        self.toggles = [ChannelToggle(self._appearance, c.id, c.name, c.network) for c in channels]
        for toggle in self.toggles:
            toggle.setChecked(toggle.channel_id in chosen)
            toggle.toggled.connect(self._filter)
            self._channels.addWidget(toggle)
        self._filter()

    def choose_channels(self, channel_ids: frozenset[int]) -> None:
        """Choose these as soon as they are offered."""
        self._chosen_before = channel_ids

    def show_only(self, channel_id: int) -> None:
        """Choose one channel and no other."""
        for toggle in self.toggles:
            toggle.setChecked(toggle.channel_id == channel_id)

    def chosen_channels(self) -> frozenset[int]:
        """The ids of the channels that are shown; empty where all are."""
        checked = (toggle.channel_id for toggle in self.toggles if toggle.isChecked())
        return self._chosen_before.union(checked)

    def _filter(self) -> None:
        chosen = self.chosen_channels()
        for toggle in self.toggles:
            toggle.step_back(bool(chosen))
        self.filtered.emit(self.search.text(), chosen)
