"""One post as its network shows it: who, what, pictures or a link's card, what readers can do."""

import re
from urllib.parse import urlsplit

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.channel import Channel
from socialdesk.domain.media import Attachment
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.rooms.composer.picture_grid import MOST_SHOWN, PictureGrid
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import Avatar
from socialdesk_ui.widgets.social_text import social_paragraphs

_WRITING = 15
_AVATAR = 36
_ICON = 16
_LINK = re.compile(r"https?://[^\s<>\"]+")
_ACTIONS = {
    "bluesky": ("chat-circle", "repeat", "heart", "dots-three"),
    "mastodon": ("arrow-bend-up-left", "repeat", "star", "bookmark-simple"),
    "threads": ("heart", "chat-circle", "repeat", "paper-plane-tilt"),
    "x": ("chat-circle", "repeat", "heart", "chart-bar"),
    "linkedin": ("thumbs-up", "chat-circle", "repeat", "paper-plane-tilt"),
    "facebook": ("thumbs-up", "chat-circle", "share-network"),
    "instagram": ("heart", "chat-circle", "paper-plane-tilt", "bookmark-simple"),
}


def first_link(text: str) -> str:
    """The address that a network makes a card of; empty where there is none."""
    found = _LINK.search(text)
    return found.group().rstrip(".,;:!?)") if found else ""


class PreviewCard(QFrame):
    """``number`` is the post's place in a thread, 1 for the first or only one."""

    def __init__(
        self, appearance: Appearance, thumbnails: Thumbnails, channel: Channel, number: int = 1
    ) -> None:
        super().__init__()
        self.channel = channel
        self.number = number
        self._appearance = appearance
        self._thumbnails = thumbnails
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Preview on {name}").format(name=channel.name))
        self.place = _label("", "note")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.pictures = PictureGrid(appearance)
        self.link = LinkCard(appearance)
        self.comment = _label("", "note")
        self.comment.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        for part in (self.text, self.pictures, self.link):
            layout.addWidget(part)
        actions = self._actions()
        if actions is not None:
            layout.addLayout(actions)
        layout.addWidget(self.comment)

    def show_post(
        self, text: str, pictures: tuple[Attachment, ...], count: int = 1, comment: str = ""
    ) -> None:
        """Show what this channel gets, one of ``count`` posts."""
        theme = self._appearance.theme
        self.place.setText(self.tr("now") if count == 1 else f"{self.number}/{count}")
        if text.strip():
            paragraphs = social_paragraphs(text, theme.colours["accent"])
            body = f'<div style="font-size:{_WRITING}px">{paragraphs}</div>'
        else:
            words = self.tr("Your words show up here.")
            body = f'<span style="color:{theme.colours["muted"]}">{words}</span>'
        self.text.setText(body)
        self.pictures.show_pictures(pictures[:MOST_SHOWN], self._thumbnails)
        self.link.show_link("" if pictures else first_link(text))
        self.comment.setText(self.tr("First comment: {words}").format(words=comment))
        self.comment.setVisible(bool(comment))

    def _head(self) -> QHBoxLayout:
        channel = self.channel
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(self._appearance, channel.name, channel.network, _AVATAR))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(_label(channel.name, "strong"))
        handle = channel.settings.get("handle", "")
        names.addWidget(_label(f"@{handle}" if handle else channel.network_facts.name, "note"))
        head.addLayout(names, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _actions(self) -> QLayout | None:
        icons = _ACTIONS.get(self.channel.network)
        if icons is None:
            return None
        row = QHBoxLayout()
        for icon in icons:
            label = QLabel()
            picture = self._appearance.icon(icon, "muted")
            label.setPixmap(picture.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
            row.addWidget(label)
            row.addStretch(1)
        return row


class LinkCard(QFrame):
    """Where a link leads, as the card that a network puts under a post.

    Its title and picture are the page's own, which the network reads when the post goes out.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("role", "card")
        icon = QLabel()
        picture = appearance.icon("link-simple", "muted")
        icon.setPixmap(picture.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.host = _label("", "strong")
        self.path = _label("", "note")
        self.path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.host)
        words.addWidget(self.path)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(icon)
        row.addLayout(words, 1)

    def show_link(self, link: str) -> None:
        """Show a link, or nothing."""
        self.setVisible(bool(link))
        address = urlsplit(link)
        self.host.setText((address.hostname or link).removeprefix("www."))
        self.path.setText(address.path.strip("/"))
        self.path.setVisible(bool(self.path.text()))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(leading_edge(label))
    return label


def thread_line(appearance: Appearance) -> QWidget:
    """What ties two posts of a thread together."""
    line = QFrame()
    line.setFixedSize(2, 14)
    line.setStyleSheet(f"background: {appearance.theme.colours['line']}")
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16 + _AVATAR // 2, 0, 16 + _AVATAR // 2, 0)
    row.addWidget(line)
    row.addStretch(1)
    return holder
