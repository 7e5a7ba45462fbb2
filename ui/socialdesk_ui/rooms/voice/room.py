"""The voice room: how we sound, the rules, our words, and packs to share."""

from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from socialdesk.desk.pack_shelf import PackShelf
from socialdesk.desk.voice_values import VoicePicture
from socialdesk.domain.errors import KnownError
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.library_page import LibraryPage, pack_in
from socialdesk_ui.rooms.voice.loading import load_picture
from socialdesk_ui.rooms.voice.rules_page import RulesPage
from socialdesk_ui.rooms.voice.voice_page import VoicePage
from socialdesk_ui.rooms.voice.words_page import WordsPage
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane
from socialdesk_ui.widgets.compound import Compound
from socialdesk_ui.widgets.empty_state import EmptyState
from socialdesk_ui.widgets.plain_label import plain_label

_TOGETHER_MS = 60
"""Changes in quick succession are read in one go."""


class Tab(IntEnum):
    """The room's pages in the order of their tabs."""

    VOICE = 0
    RULES = 1
    WORDS = 2
    LIBRARY = 3


class VoiceRoom(Compound):
    """Reads everything again whenever the voice changed, wherever that was done."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._shelf = PackShelf()
        self._picture: VoicePicture | None = None
        self._made: list[VoicePage | RulesPage | WordsPage | LibraryPage] = []
        self._commands = VoiceCommands(context, self)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Voice"))
        self.pages = QStackedWidget()
        self.loading = plain_label(self.tr("Reading your voice packs…"), "muted")
        self.problem = EmptyState(context.appearance, "warning-circle", "", self.tr("Try again"))
        self.problem.acted.connect(self.reload)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self.reload)
        context.bridge.voice_changed.connect(self._soon.start)
        self._commands.failed.connect(self._soon.start)
        self._lay_out()
        self.setAcceptDrops(True)
        self.start_at(self.tabs)
        self.reload()

    # A page takes a while to make, so each is made when it is first turned to.

    @cached_property
    def voice(self) -> VoicePage:
        """How we sound."""
        return VoicePage(self._context, self._commands)

    @cached_property
    def rules(self) -> RulesPage:
        """The rules that apply."""
        return RulesPage(self._context, self._commands)

    @cached_property
    def words(self) -> WordsPage:
        """The brand's words."""
        return WordsPage(self._context, self._commands)

    @cached_property
    def library(self) -> LibraryPage:
        """All packs."""
        return LibraryPage(self._context, self._commands)

    def show_tab(self, tab: Tab) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(tab)

    def reload(self) -> None:
        """Read the voice again."""
        desk, shelf = self._context.desk, self._shelf
        self._context.tasks.run(
            lambda: load_picture(desk, shelf),
            then=self._show,
            failed=self._refuse,
            lane=Lane.VOICE,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pack_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = pack_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.show_tab(Tab.LIBRARY)
            self.library.look_at(source)

    def _show(self, picture: VoicePicture) -> None:
        self._picture = picture
        for page in self._made:
            page.show_picture(picture)
        self._turn_to(self.tabs.currentIndex())

    def _refuse(self, error: KnownError) -> None:
        self.problem.sentence.setText(str(error))
        self.pages.setCurrentWidget(self.problem)

    def _turn_to(self, tab: int) -> None:
        if self._picture is None:
            return
        page = self._page(Tab(tab))
        if page not in self._made:
            self._made.append(page)
            self.pages.addWidget(page)
            page.show_picture(self._picture)
        self.pages.setCurrentWidget(page)

    def _page(self, tab: Tab) -> VoicePage | RulesPage | WordsPage | LibraryPage:
        match tab:
            case Tab.VOICE:
                return self.voice
            case Tab.RULES:
                return self.rules
            case Tab.WORDS:
                return self.words
            case Tab.LIBRARY:
                return self.library

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        heading = plain_label(self.tr("Voice"), "heading")
        waiting = QWidget()
        centred = QVBoxLayout(waiting)
        centred.addWidget(self.loading)
        centred.addStretch()
        self.pages.addWidget(waiting)
        self.pages.addWidget(self.problem)
        for words in (self.tr("Voice"), self.tr("Rules"), self.tr("Words"), self.tr("Library")):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._turn_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_m, figures.gap_l, 0)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(heading)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
