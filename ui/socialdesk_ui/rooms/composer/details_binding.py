"""Ties what a post carries beside its words to the draft."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSettings

from socialdesk.domain.channel import Channel
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.facts import Facts
from socialdesk_ui.rooms.composer.page import Page

_OPEN_KEY = "composer/details"


class DetailsBinding(QObject):
    """The panel is folded away until it is asked for; whether it is open is remembered."""

    def __init__(
        self,
        page: Page,
        composition: Composition,
        channels: Callable[[], tuple[Channel, ...]],
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._composition = composition
        self._channels = channels
        self._settings = settings
        change, details = composition.change, page.details
        details.campaign_typed.connect(
            lambda words: change(lambda d: replace(d, campaign=words.strip()))
        )
        details.notes_typed.connect(lambda words: change(lambda d: replace(d, notes=words)))
        details.comment_typed.connect(
            lambda words: change(lambda d: replace(d, first_comment=words))
        )
        details.option_chosen.connect(
            lambda channel, name, value: change(
                lambda d: drafts.with_option(d, channel, name, value)
            )
        )
        page.tools.more.toggled.connect(self._fold)
        composition.changed.connect(self.follow)
        composition.replaced.connect(self.follow)
        page.tools.more.setChecked(settings.value(_OPEN_KEY, "") == "open")

    def show_facts(self, facts: Facts) -> None:
        """Campaigns and labels to offer."""
        self._page.details.show_campaigns(facts.campaigns)
        self._page.labels.offer(facts.labels)
        self.follow()

    def follow(self) -> None:
        """Show the draft as it is now."""
        draft, channels = self._composition.draft, self._channels()
        self._page.details.follow(draft, channels, self._composition.editable)
        self._page.tools.show_more(self._carried(draft))

    def _fold(self, opened: bool) -> None:
        self._page.details.setVisible(opened)
        self._settings.setValue(_OPEN_KEY, "open" if opened else "")
        if opened:
            self._page.labels.field.setFocus()

    def _carried(self, draft: Draft) -> list[str]:
        said = list(draft.labels)
        if draft.campaign:
            said.append(self.tr("Campaign: {name}").format(name=draft.campaign))
        if draft.first_comment.strip():
            said.append(self.tr("First comment"))
        if draft.notes.strip():
            said.append(self.tr("Notes"))
        if any(draft.options.get(channel) for channel in draft.channels):
            said.append(self.tr("Options of a network"))
        return said
