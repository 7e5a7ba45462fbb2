"""The row under the text: what room is left, and what can be put in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from socialdesk_ui.rooms.composer.counters import Counters
from socialdesk_ui.runtime.theme import Appearance


class WritingTools(QWidget):
    """The buttons, each with its icon and name; what they do is the composer's business."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.counters = Counters(appearance)
        self.add_picture = self._button("image", self.tr("Add picture"))
        self.emoji = self._button("smiley", self.tr("Emoji (Ctrl+.)"))
        self.snippets = self._button("bookmark-simple", self.tr("Templates and hashtags (Ctrl+J)"))
        self.new_part = self._button("rows", self.tr("Add a part to the thread"))
        self.more = QPushButton()
        self.more.setProperty("kind", "quiet")
        self.more.setCheckable(True)
        self.more.setIcon(appearance.icon("sliders-horizontal", "muted"))
        self.show_more(())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(appearance.theme.figures.gap_m)
        # As high as the middle of the buttons, on its first line.
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 3, 0, 0)
        beside.addWidget(self.counters)
        beside.addStretch()
        row.addLayout(beside, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """Those that change the text."""
        return (self.add_picture, self.emoji, self.snippets, self.new_part)

    def show_more(self, carried: Sequence[str]) -> None:
        """What the post carries beside its words: counted on the button, told by its tooltip."""
        words = self.tr("More ({count})").format(count=len(carried))
        self.more.setText(words if carried else self.tr("More"))
        hint = self.tr("Labels, campaign, first comment, notes, options of a network")
        self.more.setToolTip(" · ".join(carried) or hint)

    def set_editable(self, editable: bool) -> None:
        """Whether anything may be put in."""
        for button in self.buttons:
            button.setVisible(editable)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(icon, "muted"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
