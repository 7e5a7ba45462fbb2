"""Two packs side by side: what was added, removed and changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import PackCard, PackDifference
from socialdesk.domain.errors import KnownError
from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.models.voice_words import message_text, pack_title
from socialdesk_ui.rooms.voice.loading import differences, rule_on_both_sides
from socialdesk_ui.rooms.voice.sources import SourcesSideBySide
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task
from socialdesk_ui.widgets.empty_state import EmptyState
from socialdesk_ui.widgets.lines_table import LinesTable


class ComparePage(QWidget):
    """Two pickers over a table, before at one side and after at the other."""

    closed = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._reading: Task | None = None
        self.back = QPushButton(self.tr("Library"))
        self.back.setIcon(context.appearance.icon("caret-left"))
        self.back.setProperty("kind", "quiet")
        self.back.clicked.connect(self.closed)
        self.before = QComboBox()
        self.before.setAccessibleName(self.tr("From this pack"))
        self.after = QComboBox()
        self.after.setAccessibleName(self.tr("To this pack"))
        for combo in (self.before, self.after):
            combo.activated.connect(self._compare)
        self.count = QLabel()
        self.count.setProperty("role", "note")
        headings = ("", self.tr("What"), self.tr("Name"), self.tr("Before"), self.tr("After"))
        self.model = LinesModel(headings, self)
        self.table = LinesTable(context.appearance, self.model, {0: 100, 1: 110, 2: 170})
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.selectionModel().currentRowChanged.connect(self._show_sources)
        self._found: tuple[PackDifference, ...] = ()
        self.sources = SourcesSideBySide(context.appearance)
        self.sources.hide()
        self.same = EmptyState(context.appearance, "equals", "")
        self._keys = ("", "")
        self._pages = QStackedWidget()
        self._lay_out()

    def show_cards(self, cards: tuple[PackCard, ...]) -> None:
        """Offer the packs that can be read."""
        usable = [card for card in cards if not card.problem]
        for combo in (self.before, self.after):
            chosen = combo.currentData()
            combo.clear()
            for card in usable:
                combo.addItem(pack_title(card.key, card.name, BRAND_PACK), card.key)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def begin(self, key: str) -> None:
        """Compare another pack with this one."""
        self.after.setCurrentIndex(max(0, self.after.findData(key)))
        if self.before.currentData() == key:
            self.before.setCurrentIndex(1 if self.before.currentIndex() == 0 else 0)
        self.before.setFocus()
        self._compare()

    def _compare(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        desk, first, second = (
            self._context.desk,
            self.before.currentData(),
            self.after.currentData(),
        )
        self._keys = (str(first), str(second))
        self.count.setText(self.tr("Comparing…"))
        self._reading = self._context.tasks.run(
            lambda: differences(desk, first, second),
            then=self._show,
            failed=self._refuse,
            lane=Lane.VOICE,
        )

    def _show(self, found: tuple[PackDifference, ...]) -> None:
        self._found = found
        self.sources.hide()
        self.model.show_lines([self._line(each) for each in found])
        self.count.setText(self.tr("{count} differences", "", len(found)).format(count=len(found)))
        self.same.sentence.setText(self.tr("The two packs do the same."))
        self._pages.setCurrentWidget(self.table if found else self.same)

    def _show_sources(self) -> None:
        """The rule of the current row as both packs have it."""
        index = self.table.currentIndex()
        if not index.isValid() or self._found[index.row()].what != "rule":
            self.sources.hide()
            return
        desk, keys, name = self._context.desk, self._keys, self._found[index.row()].name
        self._context.tasks.run(
            lambda: rule_on_both_sides(desk, keys, name),
            then=lambda texts: self.sources.show_texts(*texts),
            lane=Lane.VOICE,
            owner=self,
        )

    def _refuse(self, error: KnownError) -> None:
        self.count.setText("")
        self.same.sentence.setText(str(error))
        self._pages.setCurrentWidget(self.same)

    def _line(self, found: PackDifference) -> tuple[str, ...]:
        changes = {
            "added": self.tr("+ Added"),
            "removed": self.tr("− Removed"),
            "changed": self.tr("≠ Changed"),
        }
        what = {
            "rule": self.tr("Rule"),
            "tone": self.tr("Tone"),
            "accepted word": self.tr("Our word"),
            "rejected word": self.tr("Word to avoid"),
        }
        before, after = message_text(found.before), message_text(found.after)
        if found.change == "changed" and before == after:
            after = self.tr("{said} (it looks for other words)").format(said=after)
        return (
            changes.get(found.change, found.change),
            what.get(found.what, found.what),
            found.name,
            before,
            after,
        )

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        top = QHBoxLayout()
        top.setSpacing(figures.gap_s)
        top.addWidget(self.back)
        top.addWidget(QLabel(self.tr("From")))
        top.addWidget(self.before)
        top.addWidget(QLabel(self.tr("to")))
        top.addWidget(self.after)
        top.addWidget(self.count, 1)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.same)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, figures.gap_s, 0, figures.gap_l)
        layout.setSpacing(figures.gap_s)
        layout.addLayout(top)
        layout.addWidget(self._pages, 3)
        layout.addWidget(self.sources, 2)
