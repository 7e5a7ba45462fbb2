"""A channel's posting times: chips by weekday, a line to add more, and the zone they are in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.schedule import PostingSchedule, Slot, Weekday
from socialdesk_ui.runtime.i18n import first_weekday
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout

_USUAL = QTime(9, 30)
_WORKING = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)


class ScheduleEditor(QWidget):
    """Emits the whole new schedule with every change."""

    changed = Signal(object)

    def __init__(self, appearance: Appearance, zones: Sequence[str]) -> None:
        super().__init__()
        self._appearance = appearance
        self._schedule = PostingSchedule(0, "UTC")
        self._rows: dict[Weekday, FlowLayout] = {}
        figures = appearance.theme.figures
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, figures.gap_s, 0, 0)
        layout.setSpacing(figures.gap_m)
        layout.addLayout(self._add_line())
        layout.addLayout(self._week())
        layout.addLayout(self._zone_line(zones))

    def show_schedule(self, schedule: PostingSchedule) -> None:
        """Show a schedule; does nothing where it is shown already."""
        if schedule == self._schedule:
            return
        self._schedule = schedule
        self.zone.setCurrentText(schedule.zone)
        for weekday, row in self._rows.items():
            self._fill(row, [slot for slot in schedule.slots if slot.weekday is weekday])

    def chips(self) -> list[str]:
        """What each chip says, by weekday and time."""
        buttons = self.findChildren(QPushButton, "chip")
        return [button.accessibleName() for button in buttons]

    def _week(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._appearance.theme.figures.gap_m)
        grid.setVerticalSpacing(self._appearance.theme.figures.gap_xs)
        grid.setColumnStretch(1, 1)
        for number in range(7):
            weekday = Weekday((first_weekday() + number) % 7)
            name = QLabel(_day_name(weekday))
            name.setProperty("role", "muted")
            name.setMinimumHeight(self._appearance.theme.figures.target)
            row = FlowLayout(gap=self._appearance.theme.figures.gap_xs)
            self._rows[weekday] = row
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(row, number, 1)
        return grid

    def _add_line(self) -> QHBoxLayout:
        self.time = QTimeEdit(_USUAL)
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.lineEdit().setTextMargins(self._appearance.theme.figures.gap_s, 0, 0, 0)
        # Hours come before minutes in every script.
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.time.setAccessibleName(self.tr("Time to add"))
        self.days = QComboBox()
        self.days.setAccessibleName(self.tr("Days to add it to"))
        self.days.addItem(self.tr("every day"), tuple(Weekday))
        self.days.addItem(self.tr("Monday to Friday"), _WORKING)
        for number in range(7):
            weekday = Weekday((first_weekday() + number) % 7)
            self.days.addItem(_day_name(weekday), (weekday,))
        self.add = QPushButton(self.tr("Add time"))
        self.add.setIcon(self._appearance.icon("plus"))
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        for widget in (self.time, self.days, self.add):
            line.addWidget(widget)
        line.addStretch()
        return line

    def _zone_line(self, zones: Sequence[str]) -> QHBoxLayout:
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems(list(zones))
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setMinimumWidth(220)
        completer = self.zone.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.activated.connect(self._set_zone)
        edit = self.zone.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._set_zone)
        line = QHBoxLayout()
        label = QLabel(self.tr("Times are in"))
        label.setBuddy(self.zone)
        line.addWidget(label)
        line.addWidget(self.zone)
        line.addStretch()
        return line

    def _fill(self, row: FlowLayout, slots: list[Slot]) -> None:
        while (item := row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for slot in slots:
            row.addWidget(self._chip(slot))
        if not slots:
            none = QLabel("–")
            none.setProperty("role", "muted")
            none.setMinimumHeight(self._appearance.theme.figures.target)
            row.addWidget(none)

    def _chip(self, slot: Slot) -> QPushButton:
        words = QLocale().toString(QTime(slot.at.hour, slot.at.minute), _SHORT)
        chip = QPushButton(words)
        chip.setObjectName("chip")
        chip.setIcon(self._appearance.icon("x", "muted"))
        chip.setLayoutDirection(_opposite(self.layoutDirection()))
        chip.setToolTip(self.tr("Remove this time"))
        chip.setAccessibleName(
            self.tr("Remove {day} {time}").format(day=_day_name(slot.weekday), time=words)
        )
        chip.clicked.connect(lambda: self._remove(slot))
        return chip

    def _add(self) -> None:
        chosen = self.time.time()
        days: tuple[Weekday, ...] = self.days.currentData()
        new = {Slot(Weekday(day), time(chosen.hour(), chosen.minute())) for day in days}
        self._emit(tuple(sorted({*self._schedule.slots, *new})))

    def _remove(self, slot: Slot) -> None:
        self._emit(tuple(other for other in self._schedule.slots if other != slot))

    def _set_zone(self) -> None:
        name = self.zone.currentText()
        if self.zone.findText(name) < 0:
            self.zone.setCurrentText(self._schedule.zone)
        elif name != self._schedule.zone:
            self.changed.emit(replace(self._schedule, zone=name))

    def _emit(self, slots: tuple[Slot, ...]) -> None:
        changed = replace(self._schedule, slots=slots)
        self.show_schedule(changed)
        self.changed.emit(changed)


_SHORT = QLocale.FormatType.ShortFormat


def _day_name(weekday: Weekday) -> str:
    return QLocale().standaloneDayName(weekday.value + 1)


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Puts a chip's cross after its time."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft
