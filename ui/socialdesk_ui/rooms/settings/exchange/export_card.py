"""The plan goes out, as a sheet or as a calendar."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk import plan_export
from socialdesk.desk.desk import Desk
from socialdesk.desk.workspace import workspace
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.rooms.settings.exchange.spans import Span, query_of
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import day_pattern
from socialdesk_ui.widgets.flow_layout import FlowLayout
from socialdesk_ui.widgets.plain_label import plain_label

Export = Callable[[Desk, Path, PostQuery], int]
_FOUR_WEEKS = timedelta(days=28)


class ExportCard(QFrame):
    """Which days, and as what; a file dialog asks where."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "card")
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("Which posts"))
        self._spans = {
            Span.COMING: self.tr("Everything from today on"),
            Span.NEXT_WEEKS: self.tr("The next four weeks"),
            Span.LAST_WEEKS: self.tr("The last four weeks"),
            Span.CHOSEN: self.tr("Chosen days"),
            Span.EVERYTHING: self.tr("Everything, drafts too"),
        }
        for words in self._spans.values():
            self.span.addItem(words)
        self.first = self._date_field(self.tr("First day"))
        self.last = self._date_field(self.tr("Last day"))
        self.days = QWidget()
        self.days.hide()
        self.span.currentIndexChanged.connect(self._follow)
        self.as_csv = QPushButton(self.tr("Export as CSV…"))
        self.as_csv.setIcon(context.appearance.icon("table"))
        self.as_csv.clicked.connect(self._ask_for_sheet)
        self.as_calendar = QPushButton(self.tr("Export for a calendar…"))
        self.as_calendar.setIcon(context.appearance.icon("calendar-blank"))
        self.as_calendar.clicked.connect(self._ask_for_calendar)
        self._lay_out()

    @property
    def chosen_span(self) -> Span:
        """The span that is chosen."""
        return tuple(self._spans)[self.span.currentIndex()]

    def _follow(self) -> None:
        self.days.setVisible(self.chosen_span is Span.CHOSEN)

    def _ask_for_sheet(self) -> None:
        self._ask("csv", self.tr("Sheet (*.csv)"), plan_export.export_csv)

    def _ask_for_calendar(self) -> None:
        self._ask("ics", self.tr("Calendar (*.ics)"), plan_export.export_calendar)

    def _ask(self, suffix: str, kind: str, export: Export) -> None:
        dialog = QFileDialog(self, self.tr("Export the plan"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(kind)
        dialog.selectFile(f"socialdesk-plan.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._write(export, Path(name)))
        dialog.open()

    def _write(self, export: Export, target: Path) -> None:
        desk, span = self._context.desk, self.chosen_span
        days = (_day(self.first), _day(self.last))

        def work() -> int:
            zone = zone_named(workspace(desk).zone)
            return export(desk, target, query_of(span, desk.clock.now(), zone, days))

        self._context.tasks.run(work, then=lambda count: self._tell(count, target), owner=self)

    def _tell(self, count: int, target: Path) -> None:
        words = self.tr("{file} holds {count} rows").format(file=target.name, count=count)
        folder = QUrl.fromLocalFile(str(target.parent))
        self._context.navigation.toast(
            words, self.tr("Show the folder"), lambda: QDesktopServices.openUrl(folder)
        )

    def _date_field(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setDisplayFormat(day_pattern("d MMM yyyy"))
        field.setAccessibleName(name)
        field.lineEdit().setTextMargins(6, 0, 6, 0)
        return field

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        today = self._context.desk.clock.now().date()
        for field, day in ((self.first, today), (self.last, today + _FOUR_WEEKS)):
            field.setDate(QDate(day.year, day.month, day.day))
        days = QHBoxLayout(self.days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(figures.gap_s)
        for widget in (self.first, QLabel("–"), self.last):
            days.addWidget(widget)
        which = FlowLayout(gap=figures.gap_s)
        for each in (self.span, self.days):
            which.addWidget(each)
        buttons = FlowLayout(gap=figures.gap_s)
        for button in (self.as_csv, self.as_calendar):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_l, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(plain_label(self.tr("Export the plan"), "strong"))
        about = self.tr("A sheet can be imported again; a calendar shows the plan to colleagues.")
        layout.addWidget(plain_label(about, "muted"))
        layout.addLayout(which)
        layout.addLayout(buttons)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
