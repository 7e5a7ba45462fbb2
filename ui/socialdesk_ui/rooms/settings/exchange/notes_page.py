"""A calendar file whose events are about to become notes."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.desk import plan_export
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar_notes import CalendarNote, ReadNotes
from socialdesk.domain.errors import KnownError
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.models.voice_lines import LinesModel
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import day_text, time_text
from socialdesk_ui.runtime.tasks import Lane
from socialdesk_ui.widgets.lines_table import LinesTable
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine

_WHEN_WIDTH = 260


class NotesPage(QWidget):
    """``closed`` says that it is done with; a toast tells what was kept."""

    closed = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._notes: tuple[CalendarNote, ...] = ()
        self.title = plain_label(role="heading")
        self.status = StatusLine(context.appearance)
        self.model = LinesModel((self.tr("When"), self.tr("What")), self)
        self.table = LinesTable(context.appearance, self.model, {0: _WHEN_WIDTH})
        self.table.setAccessibleName(self.tr("Events of the calendar"))
        self.keep = QPushButton()
        self.keep.setProperty("kind", "primary")
        self.keep.clicked.connect(self._keep)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        self._lay_out()

    def look_at(self, file: Path) -> None:
        """Show the events of a file."""
        self.title.setText(self.tr("Import {file}").format(file=file.name))
        self.status.show_note(self.tr("Reading…"))
        self._show_notes(())
        desk = self._context.desk

        def work() -> tuple[ReadNotes, ZoneInfo]:
            read = plan_export.read_calendar_file(desk, file)
            return read, zone_named(workspace(desk).zone)

        self._context.tasks.run(
            work,
            then=lambda answer: self._show(*answer),
            failed=self._refuse,
            lane=Lane.NETWORK,
            owner=self,
        )

    def _show(self, read: ReadNotes, zone: ZoneInfo) -> None:
        notes = tuple(sorted(read.notes, key=lambda note: note.starts_at))
        self._show_notes(notes)
        self.model.show_lines([(_when(note, zone), note.text) for note in notes])
        words = self.tr("Events become notes on the calendar: they are seen, never published.")
        if read.skipped:
            left = self.tr("{count} could not be understood and are left out.")
            words += " " + left.format(count=read.skipped)
        if notes:
            self.status.show_fine(words)
        else:
            self.status.show_trouble(
                self.tr("It has no event of the last weeks or the year ahead.")
            )

    def _show_notes(self, notes: tuple[CalendarNote, ...]) -> None:
        self._notes = notes
        one, many = self.tr("Import 1 note"), self.tr("Import {count} notes")
        self.keep.setText(one if len(notes) == 1 else many.format(count=len(notes)))
        self.keep.setEnabled(bool(notes))
        if not notes:
            self.model.show_lines(())

    def _refuse(self, error: KnownError) -> None:
        self.status.show_trouble(self.tr("Not imported: {reason}.").format(reason=error))

    def _keep(self) -> None:
        desk, notes = self._context.desk, self._notes
        self.keep.setEnabled(False)
        self._context.tasks.run(
            lambda: plan_export.import_notes(desk, notes),
            then=self._kept,
            failed=self._refuse,
            owner=self,
        )

    def _kept(self, added: int) -> None:
        known = len(self._notes) - added
        words = self.tr("{count} notes are new on the calendar").format(count=added)
        if known:
            words += self.tr("; {count} were there already").format(count=known)
        self._context.navigation.toast(words)
        self.closed.emit()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(self.title)
        layout.addWidget(self.status)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)


def _when(note: CalendarNote, zone: ZoneInfo) -> str:
    start = note.starts_at.astimezone(zone)
    day = day_text(start.date(), "ddd d MMM yyyy")
    return day if note.whole_day else f"{day}, {time_text(_naive(start))}"


def _naive(local: datetime) -> datetime:
    return local.replace(tzinfo=None)
