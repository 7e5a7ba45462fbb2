"""The guide's second page: where posts go. A feed needs nothing and is chosen already."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.guide.page import GuidePage
from socialdesk_ui.widgets.plain_label import plain_label

_INDENT = 28


class ChannelPage(GuidePage):
    """A feed now, or an account, which has steps of its own."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(
            appearance,
            self.tr("Where should your posts go?"),
            self.tr("One channel is enough to begin with. Add others in Settings at any time."),
        )
        self.feed = QRadioButton(self.tr("A feed of your own, without any account"))
        self.account = QRadioButton(self.tr("An account: Bluesky, Mastodon, Instagram and others"))
        self._group = QButtonGroup(self)
        self._add(
            self.feed,
            self.tr(
                "SocialDesk writes a page and an Atom feed into a folder. You can put that folder "
                "on any web host, and nothing is seen by anybody before you do."
            ),
        )
        self._add(
            self.account,
            self.tr(
                "You connect it step by step in Settings, and come back here for your first post."
            ),
        )
        self.feed.setChecked(True)
        self.end()
        self.setFocusProxy(self.feed)

    def _add(self, button: QRadioButton, words: str) -> None:
        self._group.addButton(button)
        button.setAccessibleDescription(words)
        row = QHBoxLayout()
        row.addSpacing(_INDENT)
        row.addWidget(plain_label(words, "note"), 1)
        self.column.addSpacing(self._figures.gap_m)
        self.column.addWidget(button)
        self.column.addLayout(row)
