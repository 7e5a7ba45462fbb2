"""The languages that posts are written in, and how well each is checked."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.desk import Desk
from socialdesk.desk.languages import choose_languages, language_support
from socialdesk.desk.voices import reload_packs
from socialdesk.desk.workspace import workspace
from socialdesk.domain.languages import LanguageSupport
from socialdesk_ui.models.voice_words import language_text
from socialdesk_ui.rooms.settings.language_row import LanguageRow
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.plain_label import plain_label

_WIDEST = 720


@dataclass(frozen=True)
class _Listing:
    used: tuple[str, ...]
    supports: tuple[LanguageSupport, ...]


class LanguagesPage(QWidget):
    """Those in use come first, in their order; a change is kept at once."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._used: tuple[str, ...] = ()
        self._supports: tuple[LanguageSupport, ...] = ()
        self.rows: dict[str, LanguageRow] = {}
        self.add = QComboBox()
        self.add.setAccessibleName(self.tr("Add another language"))
        self.add.activated.connect(self._add)
        self.folder = QPushButton(self.tr("Open the dictionaries folder"))
        self.folder.setIcon(context.appearance.icon("folder-open", "muted"))
        self.folder.clicked.connect(self._open_folder)
        self._list = QVBoxLayout()
        self._lay_out()

    def reload(self) -> None:
        """Read what serves each language again."""
        self._context.tasks.run(partial(_listing, self._context.desk), then=self._show, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        # Each time: a dictionary may have been put in meanwhile.
        super().showEvent(event)
        self.reload()

    def _show(self, listing: _Listing) -> None:
        if listing.used == self._used and listing.supports != self._supports:
            # A dictionary came or went: what is being written is checked with it at once.
            self._context.tasks.run(partial(reload_packs, self._context.desk))
        self._used, self._supports = listing.used, listing.supports
        supports = {support.lang: support for support in listing.supports}
        for lang in self.rows.keys() - supports.keys():
            self.rows.pop(lang).deleteLater()
        order = (*listing.used, *(lang for lang in supports if lang not in listing.used))
        for index, lang in enumerate(order):
            row = self.rows.get(lang) or self._make_row(lang)
            if self._list.indexOf(row) != index:
                self._list.insertWidget(index, row)
            row.show_support(supports[lang])
            place = listing.used.index(lang) if lang in listing.used else None
            row.show_place(place, len(listing.used))
        self._offer_others(set(order))

    def _make_row(self, lang: str) -> LanguageRow:
        row = self.rows[lang] = LanguageRow(self._context.appearance, lang)
        row.chosen.connect(lambda used: self._choose(lang, used))
        row.moved.connect(lambda steps: self._move(lang, steps))
        return row

    def _choose(self, lang: str, used: bool) -> None:
        rest = tuple(other for other in self._used if other != lang)
        self._keep((*rest, lang) if used else rest)

    def _move(self, lang: str, steps: int) -> None:
        order = [other for other in self._used if other != lang]
        order.insert(self._used.index(lang) + steps, lang)
        self._keep(tuple(order))

    def _keep(self, languages: tuple[str, ...]) -> None:
        desk = self._context.desk

        def work() -> _Listing:
            choose_languages(desk, languages)
            return _listing(desk)

        self._context.tasks.run(work, then=self._show, failed=self._put_back, owner=self)

    def _put_back(self, error: Exception) -> None:
        self.reload()
        self._context.navigation.toast(str(error))

    def _offer_others(self, shown: set[str]) -> None:
        others = sorted(
            ((language_text(code), code) for code in _two_letter_codes() - shown),
            key=lambda pair: pair[0].casefold(),
        )
        self.add.clear()
        self.add.addItem(self.tr("Add another language"))
        for name, code in others:
            self.add.addItem(name, code)

    def _add(self, index: int) -> None:
        code = self.add.itemData(index)
        if code:
            self._choose(code, True)

    def _open_folder(self) -> None:
        folder = self._context.desk.folder.dictionaries
        self._context.tasks.run(
            lambda: folder.mkdir(parents=True, exist_ok=True),
            then=lambda _: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            owner=self,
        )

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        heading = plain_label(self.tr("Languages"), "heading")
        help_words = plain_label(
            self.tr(
                "Choose what you write in, the most frequent one first. Which language a post is"
                " in is found by itself, also sentence by sentence."
            ),
            "muted",
        )
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        foot.addWidget(self.folder)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, figures.gap_l)
        column.setSpacing(figures.gap_m)
        self._list.setSpacing(figures.gap_s)
        column.addWidget(heading)
        column.addWidget(help_words)
        column.addLayout(self._list)
        column.addLayout(foot)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _listing(desk: Desk) -> _Listing:
    used = workspace(desk).languages
    return _Listing(used, language_support(desk.folder, used))


def _two_letter_codes() -> set[str]:
    codes = (QLocale.languageToCode(language) for language in QLocale.Language)
    return {code for code in codes if len(code) == 2}
