"""What a post carries beside its words: labels, campaign, first comment, notes, options."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.labels import LabelField
from socialdesk_ui.rooms.composer.network_options import NetworkOptions
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label


class DetailsPanel(QWidget):
    """``campaign_typed``, ``notes_typed`` and ``comment_typed`` carry the new words.

    ``option_chosen`` carries a channel's id, an option's name and its value.
    """

    campaign_typed = Signal(str)
    notes_typed = Signal(str)
    comment_typed = Signal(str)
    option_chosen = Signal(int, str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.labels = LabelField(appearance)
        self.campaign = QComboBox()
        self.campaign.setEditable(True)
        self.campaign.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("None"))
        self.campaign.setLineEdit(line)
        completer = QCompleter(self.campaign.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.campaign.setCompleter(completer)
        self.campaign.editTextChanged.connect(self.campaign_typed)
        self.first_comment = SmallText()
        self.first_comment.typed.connect(self.comment_typed)
        self.comment_label = self._label(self.tr("First comment"), self.first_comment)
        self.notes = SmallText()
        self.notes.setPlaceholderText(self.tr("For colleagues; never published"))
        self.notes.typed.connect(self.notes_typed)
        self.options: dict[int, NetworkOptions] = {}
        self._channels: tuple[Channel, ...] = ()
        self._of_networks = QVBoxLayout()
        self._lay_out()

    def show_campaigns(self, campaigns: Sequence[str]) -> None:
        """Offer the campaigns there are; what is typed stays."""
        shown = [self.campaign.itemText(index) for index in range(self.campaign.count())]
        if shown == ["", *campaigns]:
            return
        typed = self.campaign.currentText()
        self.campaign.blockSignals(True)
        self.campaign.clear()
        self.campaign.addItems(["", *campaigns])
        self.campaign.setEditText(typed)
        self.campaign.blockSignals(False)

    def follow(self, draft: Draft, channels: Sequence[Channel], editable: bool) -> None:
        """Show the draft; a field being typed in is left alone."""
        if self.campaign.currentText() != draft.campaign:
            self.campaign.blockSignals(True)
            self.campaign.setEditText(draft.campaign)
            self.campaign.blockSignals(False)
        self.notes.show_text(draft.notes)
        self.first_comment.show_text(draft.first_comment)
        commented = [c.name for c in channels if c.network_facts.first_comment]
        for part in (self.comment_label, self.first_comment):
            part.setVisible(bool(commented))
        where = self.tr("Posted right after the post on {names}").format(names=", ".join(commented))
        self.first_comment.setPlaceholderText(where)
        self._show_options(draft, channels)
        self.setEnabled(editable)

    def _show_options(self, draft: Draft, channels: Sequence[Channel]) -> None:
        choosing = tuple(c for c in channels if c.network_facts.options)
        if choosing != self._channels:
            self._channels = choosing
            for panel in self.options.values():
                self._of_networks.removeWidget(panel)
                let_go(panel)
            self.options = {c.id: self._make_options(c) for c in choosing}
        for channel_id, panel in self.options.items():
            panel.show_values(draft.options.get(channel_id, {}))

    def _make_options(self, channel: Channel) -> NetworkOptions:
        panel = NetworkOptions(channel)
        panel.chosen.connect(lambda name, value: self.option_chosen.emit(channel.id, name, value))
        self._of_networks.addWidget(panel)
        return panel

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = plain_label(words, "note")
        label.setBuddy(buddy)
        buddy.setAccessibleName(words)
        return label

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_xs)
        layout.addWidget(self.labels)
        layout.addWidget(self._label(self.tr("Campaign"), self.campaign))
        layout.addWidget(self.campaign)
        layout.addWidget(self.comment_label)
        layout.addWidget(self.first_comment)
        layout.addWidget(self._label(self.tr("Notes"), self.notes))
        layout.addWidget(self.notes)
        self._of_networks.setSpacing(figures.gap_s)
        layout.addLayout(self._of_networks)


class SmallText(QPlainTextEdit):
    """A field of two lines. ``typed`` carries what a person made of it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.sizeHint().height())
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show another text; its own is left alone."""
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * 2 + 22)
