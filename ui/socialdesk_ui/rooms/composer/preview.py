"""How the post will look on the channel in view: a card like a network's own."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from socialdesk.domain.channel import Channel
from socialdesk.domain.media import Attachment
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.rooms.composer.pictures import paint_cropped
from socialdesk_ui.rooms.composer.social_text import social_paragraphs
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import Avatar

_CARD_WIDTH = 440
_MOST_SHOWN = 4
_WRITING = 15


class Preview(QWidget):
    """One card for each channel that is chosen, the one in view first."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._appearance = appearance
        self._thumbnails = thumbnails
        self.cards: list[PreviewCard] = []
        self._title = QLabel(self.tr("Preview"))
        self._title.setProperty("role", "strong")
        self._hint = QLabel(self.tr("Choose a channel to see the post on it."))
        self._hint.setProperty("role", "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 16, 24, 24)
        self._layout.setSpacing(12)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._hint)
        self._layout.addStretch(1)
        appearance.changed.connect(self._repaint_texts)
        self._shown: tuple[Draft, tuple[Channel, ...]] = (Draft(), ())

    def follow(self, draft: Draft, channels: tuple[Channel, ...]) -> None:
        """Show the draft on these channels, once there is something to see it."""
        self._shown = (draft, channels)
        if not self.isVisible():
            return
        if [card.channel for card in self.cards] != list(channels):
            self._rebuild(channels)
        for card in self.cards:
            card.show_post(draft.text_on(card.channel.id), draft.pictures)
        self._hint.setVisible(not channels)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow(*self._shown)

    def _repaint_texts(self) -> None:
        self.follow(*self._shown)

    def _rebuild(self, channels: tuple[Channel, ...]) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            let_go(card)
        self.cards = [PreviewCard(self._appearance, self._thumbnails, c) for c in channels]
        for index, card in enumerate(self.cards):
            self._layout.insertWidget(2 + index, card)


class PreviewCard(QFrame):
    """Avatar, name, text and pictures of one channel's post."""

    def __init__(self, appearance: Appearance, thumbnails: Thumbnails, channel: Channel) -> None:
        super().__init__()
        self.channel = channel
        self._appearance = appearance
        self._thumbnails = thumbnails
        self.setProperty("role", "card")
        self.setMaximumWidth(_CARD_WIDTH)
        self.setAccessibleName(self.tr("Preview on {name}").format(name=channel.name))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.pictures = PictureGrid(appearance)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Avatar(appearance, channel.name, channel.network, 36))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(_label(channel.name, "strong"))
        handle = channel.settings.get("handle", "")
        under = f"@{handle}" if handle else channel.network_facts.name
        names.addWidget(_label(under, "note"))
        head.addLayout(names, 1)
        head.addWidget(_label(self.tr("now"), "note"), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.pictures)

    def show_post(self, text: str, pictures: tuple[Attachment, ...]) -> None:
        """Show what this channel gets."""
        theme = self._appearance.theme
        if text.strip():
            colour = theme.colours["accent"]
            paragraphs = social_paragraphs(text, colour)
            body = f'<div style="font-size:{_WRITING}px">{paragraphs}</div>'
        else:
            words = self.tr("Your words show up here.")
            body = f'<span style="color:{theme.colours["muted"]}">{words}</span>'
        self.text.setText(body)
        self.pictures.show_pictures(pictures[:_MOST_SHOWN], self._thumbnails)


class PictureGrid(QWidget):
    """Up to four pictures in a grid, as networks show them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._digests: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pictures(self, pictures: tuple[Attachment, ...], thumbnails: Thumbnails) -> None:
        """Show these; each appears when it is decoded."""
        digests = tuple(picture.media.digest for picture in pictures)
        self.setVisible(bool(digests))
        self.setAccessibleName("; ".join(picture.alt for picture in pictures if picture.alt))
        if digests == self._digests:
            return
        self._digests = digests
        for picture in pictures:
            thumbnails.get(picture.media, self, partial(self.keep, picture.media.digest))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_CARD_WIDTH - 32, 230)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for digest, box in zip(self._digests, self._boxes(), strict=False):
            image = self._images.get(digest)
            if image is None or image.isNull():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("raised"))
                painter.drawRoundedRect(box, 8, 8)
            paint_cropped(painter, box, image, 8)
        painter.end()

    def _boxes(self) -> list[QRectF]:
        count, gap = len(self._digests), 4
        whole = QRectF(self.rect())
        columns = 1 if count == 1 else 2
        rows = 1 if count <= 2 else 2
        width = (whole.width() - gap * (columns - 1)) / columns
        height = (whole.height() - gap * (rows - 1)) / rows
        boxes = [
            QRectF((i % columns) * (width + gap), (i // columns) * (height + gap), width, height)
            for i in range(count)
        ]
        if count == 3:
            boxes[2].setWidth(whole.width())
        return boxes

    def keep(self, digest: str, image: QImage) -> None:
        """A picture is decoded."""
        self._images[digest] = image
        self.update()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(leading_edge(label))
    return label
