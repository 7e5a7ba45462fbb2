"""The guide's first page: whose calendar this is, and by which clock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from socialdesk.desk.first_run import Shop
from socialdesk_ui.models.voice_words import language_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.shell.guide.page import GuidePage
from socialdesk_ui.shell.guide.places import Places


class ShopPage(GuidePage):
    """A name to type; the rest is as the system has it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(
            appearance,
            self.tr("Welcome to SocialDesk"),
            self.tr("Your posts, planned, checked and sent from this computer. First, your shop."),
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Corner Bakery"))
        self.zone = _choice()
        self.country = _choice()
        self.language = QComboBox()
        self.add_field(self.tr("What is your shop or brand called?"), self.name)
        self.add_field(self.tr("Time zone of your plans"), self.zone)
        self.add_field(self.tr("Country, for its holidays"), self.country)
        self.add_field(self.tr("Language of your posts"), self.language)
        self.end()
        self.setFocusProxy(self.name)

    def show_places(self, places: Places) -> None:
        """Offer what there is, with what the system says chosen."""
        # Who types fast has begun already.
        self.name.setText(self.name.text() or places.shop.name)
        self.zone.addItems(list(places.zones))
        self.zone.setCurrentText(places.shop.zone)
        self.country.addItem(self.tr("None"), "")
        for code, name in places.countries:
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(places.shop.country)))
        for code in places.languages:
            self.language.addItem(language_text(code), code)
        self.language.setCurrentIndex(self.language.findData(places.shop.language))

    @property
    def ready(self) -> bool:
        """Whether there is something to choose from yet."""
        return self.language.count() > 0

    @property
    def shop(self) -> Shop:
        """What the fields say. A country that is none counts as no country."""
        country = self.country.findText(self.country.currentText())
        return Shop(
            self.name.text().strip(),
            self.zone.currentText().strip(),
            self.country.itemData(country) or "",
            self.language.currentData(),
        )


def _choice() -> QComboBox:
    """A long list in which one types a part of a name."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = box.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box
