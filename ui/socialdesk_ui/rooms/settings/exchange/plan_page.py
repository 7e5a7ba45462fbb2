"""A plan that is about to come in: what it means, what becomes of each row, and the import."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.plan_formats import OTHER
from socialdesk.domain.plan_rows import Column, DayOrder, PlanColumns, PlanFile, PlanFormat
from socialdesk_ui.models.plan_model import WHERE, PlanModel
from socialdesk_ui.rooms.settings.exchange.columns_form import ColumnsForm
from socialdesk_ui.rooms.settings.exchange.plan_choices import (
    ChannelsRow,
    FormatRow,
    OrderQuestion,
)
from socialdesk_ui.rooms.settings.exchange.reading import PlanReading
from socialdesk_ui.rooms.settings.exchange.rows_table import RowsTable
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.progress_row import ProgressRow
from socialdesk_ui.widgets.status_line import StatusLine

_TABLE_HEIGHT = 260


class PlanPage(QScrollArea):
    """``closed`` says that nothing is imported, ``imported`` carries what came of it."""

    closed = Signal()
    imported = Signal(object)

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._columns: PlanColumns | None = None
        self.reading = PlanReading(context, self)
        appearance = context.appearance
        self.title = plain_label(role="heading")
        self.status = StatusLine(appearance)
        self.format = FormatRow()
        self.show_columns = QPushButton()
        self.show_columns.setProperty("kind", "quiet-accent")
        self.show_columns.setCheckable(True)
        self.show_columns.setIcon(appearance.icon("caret-down", "accent"))
        self.columns = ColumnsForm(appearance)
        self.columns.hide()
        self.order = OrderQuestion(appearance)
        self.order.hide()
        self.channels = ChannelsRow(appearance)
        self.model = PlanModel(self)
        self.table = RowsTable(appearance, self.model)
        self.table.setAccessibleName(self.tr("Rows of the plan"))
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.detail = plain_label(role="muted")
        self.detail.hide()
        self.every = QPushButton(self.tr("Choose all"))
        self.none = QPushButton(self.tr("Choose none"))
        for button in (self.every, self.none):
            button.setProperty("kind", "quiet")
        self.only_problems = QCheckBox(self.tr("Only rows with a problem"))
        self.start = QPushButton()
        self.start.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.progress = ProgressRow(appearance)
        self.progress.hide()
        self._lay_out()
        self._connect()

    def look_at(self, file: Path) -> None:
        """Show another file."""
        self.title.setText(self.tr("Import {file}").format(file=file.name))
        self.status.show_note(self.tr("Reading…"))
        self.model.forget_choice()
        self.model.show_rows(())
        self.only_problems.setChecked(False)
        self.order.hide()
        self.detail.hide()
        self._show_busy(False)
        self.reading.look_at(file)

    def _connect(self) -> None:
        reading = self.reading
        reading.looked.connect(self._show_columns)
        reading.read.connect(self._show_plan)
        reading.incomplete.connect(self._ask_for_text)
        reading.failed.connect(self._refuse)
        reading.progressed.connect(self._show_progress)
        reading.imported.connect(self._finish)
        self.format.chosen.connect(self._choose_format)
        self.columns.changed.connect(lambda mapping: reading.change(mapping=mapping))
        self.order.chosen.connect(self._choose_order)
        self.channels.chosen.connect(lambda ids: reading.change(channel_ids=ids))
        self.show_columns.toggled.connect(self._fold_columns)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        self.model.chosen_changed.connect(self._count)
        self.every.clicked.connect(lambda: self.model.choose_all(True))
        self.none.clicked.connect(lambda: self.model.choose_all(False))
        self.only_problems.toggled.connect(self.model.show_only_problems)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self.closed)
        self.progress.stopped.connect(reading.stop)

    def _show_columns(self, columns: PlanColumns, channels: tuple[Channel, ...]) -> None:
        self._columns = columns
        self.format.show_format(columns.format)
        self.columns.show_columns(columns)
        self.show_columns.setText(
            self.tr("What the columns hold: {used} of {all} are used").format(
                used=len(columns.mapping), all=len(columns.heads)
            )
        )
        understood = self.reading.understanding
        self.channels.show_channels(channels, understood.channel_ids if understood else ())
        known = columns.format.id != OTHER.id and Column.TEXT in columns.mapping
        self.show_columns.setChecked(not known)

    def _show_plan(self, plan: PlanFile) -> None:
        self.model.show_rows(plan.rows)
        answered = self.reading.understanding
        order = answered.order if answered else None
        if self._columns is not None and (plan.asks_for_order or order is not None):
            self.order.ask(self._columns, order)
        else:
            self.order.hide()
        self.channels.setVisible(any(not row.channels for row in plan.rows))
        self.table.setColumnHidden(WHERE, not self.model.names_channels)
        possible, problems = self.model.possible, self.model.problems
        words = self.tr("{possible} of {all} rows can be imported.").format(
            possible=possible, all=len(plan.rows)
        )
        if plan.asks_for_order:
            self.status.show_trouble(self.tr("First say which day the dates mean."))
        elif problems:
            words += " " + self.tr("The table says what keeps the others.")
            tell = self.status.show_unchecked if possible else self.status.show_trouble
            tell(words)
        else:
            self.status.show_fine(words)
        self._count()

    def _fold_columns(self, shown: bool) -> None:
        self.columns.setVisible(shown)
        icon = "caret-up" if shown else "caret-down"
        self.show_columns.setIcon(self._context.appearance.icon(icon, "accent"))

    def _explain(self, current: QModelIndex) -> None:
        """Say under the table all that is to be said of a row."""
        row = self.model.rows[current.row()] if current.isValid() else None
        said = "; ".join(map(in_words, (*row.problems, *row.remarks))) if row else ""
        words = self.tr("Row {line}: {words}.")
        self.detail.setText(words.format(line=row.line, words=said) if row and said else "")
        self.detail.setVisible(bool(said))

    def _ask_for_text(self) -> None:
        self.model.show_rows(())
        self.show_columns.setChecked(True)
        self.status.show_trouble(self.tr("Say which column holds the text."))

    def _refuse(self, error: KnownError) -> None:
        self._show_busy(False)
        self.model.show_rows(())
        self.status.show_trouble(self.tr("Not imported: {reason}.").format(reason=error))

    def _choose_format(self, plan_format: PlanFormat) -> None:
        understood = self.reading.understanding
        if understood is not None:
            self.status.show_note(self.tr("Reading…"))
            self.reading.look_at(understood.file, plan_format)

    def _choose_order(self, order: DayOrder) -> None:
        self.reading.change(order=order)

    def _count(self) -> None:
        count = self.model.chosen
        one, many = self.tr("Import 1 post"), self.tr("Import {count} posts")
        words = one if count == 1 else many.format(count=count)
        self.start.setText(words if count else self.tr("Import"))
        plan = self.reading.plan
        self.start.setEnabled(count > 0 and plan is not None and not plan.asks_for_order)
        self.only_problems.setEnabled(self.model.problems > 0)
        for button in (self.every, self.none):
            button.setEnabled(self.model.possible > 0)

    def _start(self) -> None:
        self._show_busy(True)
        self.progress.begin(self.tr("Getting ready…"))
        self.reading.start(self.model.wanted_lines)

    def _show_progress(self, done: int, total: int) -> None:
        if done + 1 >= total:
            self.progress.show_last_step(self.tr("Keeping {count} posts…").format(count=total))
        else:
            words = self.tr("{done} of {all}").format(done=done, all=total)
            self.progress.show_progress(done, total, words)

    def _finish(self, made: object, stopped: bool) -> None:
        self._show_busy(False)
        if stopped:
            self.status.show_note(self.tr("Stopped. Nothing was imported."))
        else:
            self.imported.emit(made)

    def _show_busy(self, busy: bool) -> None:
        self._choices.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.start.setVisible(not busy)
        self.cancel.setVisible(not busy)

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(figures.gap_s)
        source = QHBoxLayout()
        source.setSpacing(figures.gap_m)
        source.addWidget(self.format)
        source.addWidget(self.show_columns)
        source.addStretch()
        choices.addLayout(source)
        for widget in (self.columns, self.order, self.channels):
            choices.addWidget(widget)
        over = QHBoxLayout()
        over.setSpacing(figures.gap_xs)
        for button in (self.every, self.none):
            over.addWidget(button)
        over.addStretch()
        over.addWidget(self.only_problems)
        choices.addLayout(over)
        choices.addWidget(self.table, 1)
        choices.addWidget(self.detail)
        buttons = QHBoxLayout()
        buttons.setSpacing(figures.gap_s)
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, figures.gap_l, figures.gap_l)
        column.setSpacing(figures.gap_m)
        column.addWidget(self.title)
        column.addWidget(self.status)
        column.addWidget(self._choices, 1)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
