"""What the composer offers where a network would refuse the post: mended at a click."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from socialdesk.domain import picture_rules as rules
from socialdesk.domain.findings import Finding
from socialdesk.domain.media import Attachment
from socialdesk.domain.networks import Network, NetworkId, facts_of
from socialdesk.domain.platform_rules import TOO_LONG
from socialdesk.domain.splitting import split_for
from socialdesk.domain.threads import overhangs, parts
from socialdesk_ui.rooms.composer.draft import texts_in_use
from socialdesk_ui.rooms.composer.offers import Offer
from socialdesk_ui.rooms.composer.parts import Parts
from socialdesk_ui.rooms.composer.picture_mending import PictureMending
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails


class Mending(QObject):
    """Offers for findings of the text and the pictures in view."""

    def __init__(self, parts: Parts, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self.pictures = PictureMending(parts, thumbnails, parent)

    def offers(self, finding: Finding) -> tuple[Offer, ...]:
        """What can be done about a finding besides its own fixes."""
        if not self._parts.composition.editable:
            return ()
        if finding.rule == TOO_LONG:
            return self._offers_for_length(finding)
        return self._offers_for_picture(finding)

    def _offers_for_length(self, finding: Finding) -> tuple[Offer, ...]:
        shorten = Offer(self.tr("Shorten"), partial(self._select, finding))
        threading = [n for n in self._networks_in_view() if facts_of(n).threads]
        text = self._parts.page.writing.editor.text()
        if not any(over.start == finding.start for n in threading for over in overhangs(text, n)):
            return (shorten,)
        return (
            shorten,
            Offer(self.tr("Split into a thread"), partial(self._split, numbered=False)),
            Offer(self.tr("Split and number"), partial(self._split, numbered=True)),
        )

    def _offers_for_picture(self, finding: Finding) -> tuple[Offer, ...]:
        picture, network = self._about(finding)
        if picture is None or network is None:
            return ()
        match finding.rule:
            case rules.IMAGE_TYPE:
                return (Offer(self.tr("Convert"), partial(self._make_fit, picture)),)
            case rules.IMAGE_TOO_BIG:
                return (Offer(self.tr("Make it smaller"), partial(self._make_fit, picture)),)
            case rules.IMAGE_SHAPE:
                ask = partial(self.pictures.ask_for_crop, picture, network)
                return (Offer(self.tr("Crop…"), ask),)
        return ()

    def _networks_in_view(self) -> list[NetworkId]:
        """The networks that get the text in view."""
        tab, draft = self._parts.page.writing.tab, self._parts.composition.draft
        uses = texts_in_use(draft, self._parts.binding.facts.networks)
        return [network for used, network in uses if used == tab and network is not None]

    def _select(self, finding: Finding) -> None:
        """Select what no longer fits: a key, or new words, take its place."""
        editor = self._parts.page.writing.editor
        mark = next((mark for mark in editor.marks if mark.finding == finding), None)
        if mark is not None:
            editor.go_to(mark)
        editor.setFocus()

    def _split(self, *, numbered: bool) -> None:
        """As one step for Undo."""
        editor = self._parts.page.writing.editor
        threading = [n for n in self._networks_in_view() if facts_of(n).threads]
        splits = (split_for(editor.text(), n, numbered=numbered) for n in threading)
        cursor = QTextCursor(editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        # The network that takes least needs the most parts; they fit the others too.
        cursor.insertText(max(splits, key=lambda text: len(parts(text))))
        editor.put_cursor(0)

    def _about(self, finding: Finding) -> tuple[Attachment | None, Network | None]:
        """The picture that a finding is about, and the network that would refuse it."""
        for network in self._chosen_networks():
            for picture in self._parts.composition.draft.pictures:
                for fault in rules.faults_of(picture.media, network):
                    if fault.rule == finding.rule and finding.message.endswith(fault.message):
                        return picture, network
        return None, None

    def _chosen_networks(self) -> list[Network]:
        return [facts_of(channel.measured_as) for channel in self._parts.binding.channels]

    def _make_fit(self, picture: Attachment) -> None:
        """For every chosen network that would refuse the file, so that one click does."""
        refusing = [
            network.id
            for network in self._chosen_networks()
            if {rules.IMAGE_TYPE, rules.IMAGE_TOO_BIG}
            & {f.rule for f in rules.faults_of(picture.media, network)}
        ]
        self.pictures.make_fit(picture, refusing)
