"""The settings room: its pages at the side, one of them in front."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.rooms.settings.appearance_page import AppearancePage
from socialdesk_ui.rooms.settings.channels_page import ChannelsPage
from socialdesk_ui.rooms.settings.exchange.page import ExchangePage
from socialdesk_ui.rooms.settings.languages_page import LanguagesPage
from socialdesk_ui.rooms.settings.queue_page import QueuePage
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.compound import Compound

_SIDE = 180


class SettingsRoom(Compound):
    """Channels first: it is what one comes for."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.channels = ChannelsPage(context)
        self.queue = QueuePage(context)
        self.languages = LanguagesPage(context)
        self.exchange = ExchangePage(context)
        self.appearance = AppearancePage(context)
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)
        figures = context.appearance.theme.figures
        self._side = QVBoxLayout()
        self._side.setSpacing(figures.gap_xs)
        self._side.setContentsMargins(0, 0, 0, figures.gap_m)
        heading = QLabel(self.tr("Settings"))
        heading.setProperty("role", "heading")
        self._side.addWidget(heading)
        self._side.addSpacing(figures.gap_s)
        self._add(self.tr("Channels"), self.channels)
        self._add(self.tr("Queue"), self.queue)
        self._add(self.tr("Languages"), self.languages)
        self._add(self.tr("Import and export"), self.exchange)
        self._add(self.tr("Appearance"), self.appearance)
        self._side.addStretch()
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(self._side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_l, figures.gap_l, 0)
        layout.setSpacing(figures.gap_l)
        layout.addWidget(side)
        layout.addWidget(self._pages, 1)
        self._group.buttons()[0].setChecked(True)
        self.start_at(self._group.buttons()[0])

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        number = self._pages.indexOf(page)
        self._group.buttons()[number].setChecked(True)
        self._pages.setCurrentIndex(number)

    def _add(self, words: str, page: QWidget) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "side")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._pages.setCurrentWidget(page))
        self._group.addButton(button)
        self._side.addWidget(button)
        self._pages.addWidget(page)
