"""The findings beside the text: what, why, and the fix as a button; follows the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QStyle, QVBoxLayout, QWidget

from socialdesk.domain.findings import Finding, Level
from socialdesk_ui.models.findings import LEVEL_ICONS, FindingRow, FindingsModel
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.rooms.composer.findings_list import FindingsList
from socialdesk_ui.rooms.composer.ignored_list import IgnoredList
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.status_line import StatusLine

_ICON = 16


class FindingsPanel(QWidget):
    """Counts by level over a list whose current row is unfolded.

    ``mark_chosen`` asks to jump to a place, ``whole_post_chosen`` to what the finding is about,
    ``fix_chosen`` to apply a fix, ``accept_chosen`` to take a word among the brand's,
    ``always_chosen`` to correct it always, ``ignore_chosen`` to leave it in this post.
    """

    mark_chosen = Signal(object)
    whole_post_chosen = Signal(object)
    fix_chosen = Signal(object, str)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    ignore_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.model = FindingsModel(self)
        self.counts = [LevelCount(appearance, level) for level in Level]
        self.list = FindingsList(appearance, self.model)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.chosen.connect(self._choose)
        self.list.fix_chosen.connect(self.fix_chosen)
        self.list.accept_chosen.connect(self.accept_chosen)
        self.list.always_chosen.connect(self.always_chosen)
        self.list.ignore_chosen.connect(self.ignore_chosen)
        self.ignored = IgnoredList(appearance)
        self.notices = StatusLine(appearance)
        self.notices.hide()
        self.message = QLabel()
        self.message.setProperty("role", "muted")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | leading_edge(self.message))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.message)
        self._pages.addWidget(self.list)
        self._lay_out()
        self.show_checking()

    def show_checking(self) -> None:
        """The first answer is not there yet."""
        self._say(self.tr("Checking…"))

    def show_nothing_written(self) -> None:
        """There is no text to check."""
        self._say(self.tr("Findings show up here as you write."))

    def show_findings(self, marks: Sequence[Mark], whole_post: Sequence[Finding]) -> None:
        """Show what was found in the text in view."""
        self.model.show(marks, whole_post)
        self._show_counts()
        if self.model.rows:
            self.list.unfold_first()
            self._pages.setCurrentWidget(self.list)
        else:
            self.message.setText(self.tr("Nothing to fix."))
            self._pages.setCurrentWidget(self.message)

    def show_notices(self, notices: Sequence[str]) -> None:
        """Say what could not be checked."""
        words = "\n".join(notices)
        self.notices.setVisible(bool(words))
        if words != self.notices.words.text():
            self.notices.show_unchecked(words)

    def follow(self, mark: Mark | None) -> None:
        """Unfold the finding under the cursor."""
        row = self.model.row_of(mark)
        if row is not None:
            self.list.unfold(row)

    def _say(self, words: str) -> None:
        self.model.show((), ())
        self._show_counts()
        self.message.setText(words)
        self._pages.setCurrentWidget(self.message)

    def _show_counts(self) -> None:
        counts = self.model.counts
        for label in self.counts:
            label.show_count(counts.get(label.level, 0))

    def _choose(self, row: FindingRow) -> None:
        if row.mark is None:
            self.whole_post_chosen.emit(row.finding)
        else:
            self.mark_chosen.emit(row.mark)

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        title = QLabel(self.tr("Findings"))
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.setSpacing(figures.gap_m)
        head.addWidget(title)
        head.addStretch(1)
        for count in self.counts:
            head.addWidget(count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_xs)
        layout.addLayout(head)
        layout.addWidget(self.notices)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.ignored)


class LevelCount(QLabel):
    """A level's icon and how many findings it has; hidden where there are none."""

    def __init__(self, appearance: Appearance, level: Level) -> None:
        super().__init__()
        self.level = level
        self.count = 0
        self._appearance = appearance
        appearance.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Show another number; nothing for none."""
        if count == self.count and self.toolTip():
            return
        words = {
            Level.ERROR: self.tr("Errors: {count}"),
            Level.WARNING: self.tr("Warnings: {count}"),
            Level.SUGGESTION: self.tr("Suggestions: {count}"),
        }[self.level].format(count=count)
        self.count = count
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(text_font(12, strong=True)).horizontalAdvance(str(self.count))
        return QSize(_ICON + 4 + width, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self._appearance.theme.colour(self.level.value)
        painter = QPainter(self)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 2, _ICON, _ICON))
        paint_icon(painter, box, LEVEL_ICONS[self.level], colour)
        painter.setPen(colour)
        painter.setFont(text_font(12, strong=True))
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(self.rect(), flags, str(self.count))
        painter.end()
