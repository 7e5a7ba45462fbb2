"""The composer's foot: when the post goes out, and the buttons that make it so."""

from collections.abc import Callable, Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.rooms.composer.draft import Choice, Draft
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.rooms.composer.facts import Facts
from socialdesk_ui.rooms.composer.moments import PickedMoment, first_offer, local_time, pick
from socialdesk_ui.rooms.composer.month_menu import MonthMenu
from socialdesk_ui.runtime.i18n import day_pattern, day_text, time_text, when_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout

# Qt gives the text no room under a style sheet where the steppers are switched off for good.
_NO_STEPPERS = (
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button,"
    "QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow"
    "{ width: 0; height: 0; border: 0; border-radius: 0; background: transparent; image: none }"
    "QLineEdit { padding: 0; border: 0; min-height: 0 }"
)


class WhenPanel(QWidget):
    """``chosen`` carries a Choice, ``moment_picked`` a naive local time.

    ``asked`` is emitted by the main button, ``draft_asked`` by the one beside it.
    """

    chosen = Signal(object)
    moment_picked = Signal(object)
    asked = Signal()
    draft_asked = Signal()

    def __init__(self, appearance: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._appearance = appearance
        self._now = now
        self._facts = Facts()
        self._draft = Draft()
        self._waiting: tuple[int, ...] = ()
        self.buttons = {
            Choice.KEEP: QPushButton(self.tr("Keep its time")),
            Choice.QUEUE: QPushButton(self.tr("Add to queue")),
            Choice.SCHEDULE: QPushButton(self.tr("Schedule")),
            Choice.NOW: QPushButton(self.tr("Share now")),
        }
        self._group = QButtonGroup(self)
        for choice, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, c=choice: self.chosen.emit(c))
            self._group.addButton(button)
        self.day = QDateEdit()
        self.calendar = QToolButton()
        self.clock = QTimeEdit()
        self.zone = QLabel()
        self.line = QLabel()
        self.main = QPushButton()
        self.keep_draft = QPushButton(self.tr("Save draft"))
        self._moment_row = QWidget()
        self._set_up_fields()
        self._lay_out()

    def show_facts(self, facts: Facts) -> None:
        """The workspace's zone and the channels' next slots."""
        self._facts = facts
        self.zone.setText(facts.zone.replace("_", " "))

    def offer_to_keep(self, keeps: bool) -> None:
        """Whether the post has a time that it may keep."""
        self.buttons[Choice.KEEP].setVisible(keeps)

    def follow(self, draft: Draft, *, secondary: str, ready: bool, out: Collection[int]) -> None:
        """Show the draft's choice.

        ``secondary`` is what the button beside the main one says; ``ready``: there is something to
        save and no save under way; ``out``: channels that have it already.
        """
        self._draft = draft
        self._waiting = tuple(channel for channel in draft.channels if channel not in out)
        self.buttons[draft.choice].setChecked(True)
        self._moment_row.setVisible(draft.choice is Choice.SCHEDULE)
        self._show_moment(draft.moment or first_offer(self._now(), self._facts.zone))
        picked = self.picked
        problem = picked.problem if draft.choice is Choice.SCHEDULE else ""
        self.line.setText(problem or self._words())
        self._mark_line("error" if problem else "muted")
        self.main.setText(self._verb())
        self.main.setEnabled(ready and not problem and bool(draft.channels))
        self.keep_draft.setText(secondary)
        self.keep_draft.setEnabled(ready)

    @property
    def local(self) -> datetime:
        """The date and time in the fields, naive."""
        day, clock = self.day.date(), self.clock.time()
        return datetime.combine(
            date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute())
        )

    @property
    def picked(self) -> PickedMoment:
        """What the fields come to now."""
        return pick(self.local, self._facts.zone, self._now())

    def _words(self) -> str:
        match self._draft.choice:
            case Choice.QUEUE:
                return self._next_slots()
            case Choice.NOW:
                return self.tr("It goes out at once.")
            case Choice.KEEP:
                return self.tr("It still goes out when it was planned.")
            case Choice.SCHEDULE:
                moment = self.picked.moment or self._now()
                when = when_text(moment, self._now(), ZoneInfo(self._facts.zone))
                words = self.tr("It goes out {when}.").format(when=when)
                if self.picked.twice:
                    words += " " + self.tr("Clocks show this time twice; the first one is meant.")
                return words

    def _next_slots(self) -> str:
        zone, now = ZoneInfo(self._facts.zone), self._now()
        parts: list[str] = []
        for number in self._waiting:
            channel = self._facts.channel(number)
            slot = self._facts.next_slots.get(number)
            if channel is None:
                continue
            if slot is None:
                parts.append(self.tr("{name}: no free slot").format(name=channel.name))
            else:
                when = when_text(slot, now, zone)
                parts.append(self.tr("{name} {when}").format(name=channel.name, when=when))
        return self.tr("Next slot: {slots}.").format(slots=", ".join(parts)) if parts else ""

    def _verb(self) -> str:
        match self._draft.choice:
            case Choice.KEEP:
                return self.tr("Save changes")
            case Choice.QUEUE:
                return self.tr("Add to queue")
            case Choice.NOW:
                return self.tr("Share now")
            case Choice.SCHEDULE:
                local = self.local
                when = f"{day_text(local.date(), 'ddd d MMM')}, {time_text(local)}"
                return self.tr("Schedule for {when}").format(when=when)

    def _show_moment(self, local: datetime) -> None:
        if self.local != local:
            for field in (self.day, self.clock):
                field.blockSignals(True)
            self.day.setDate(QDate(local.year, local.month, local.day))
            self.clock.setTime(QTime(local.hour, local.minute))
            for field in (self.day, self.clock):
                field.blockSignals(False)

    def _show_calendar(self) -> None:
        today = local_time(self._now(), self._facts.zone).date()
        self.months = MonthMenu(self._appearance, self.day.date(), today, self)
        self.months.picked.connect(self.day.setDate)
        self.months.popup(self.calendar.mapToGlobal(self.calendar.rect().bottomLeft()))
        self.months.month.setFocus()

    def _mark_line(self, role: str) -> None:
        if self.line.property("role") != role:
            self.line.setProperty("role", role)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        self.line.setVisible(bool(self.line.text()))

    def _set_up_fields(self) -> None:
        # Two fields: a single one follows the machine's zone and jumps over its DST gaps.
        for field in (self.day, self.clock):
            field.setStyleSheet(_NO_STEPPERS)
            field.lineEdit().setTextMargins(6, 0, 6, 0)
        self.calendar.setIcon(self._appearance.icon("calendar-blank", "muted"))
        self.calendar.setAccessibleName(self.tr("Choose the date in a calendar"))
        self.calendar.setToolTip(self.calendar.accessibleName())
        self.calendar.clicked.connect(self._show_calendar)
        self.day.setDisplayFormat(day_pattern("ddd d MMM yyyy"))
        self.day.setAccessibleName(self.tr("Date"))
        self.clock.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.clock.setAccessibleName(self.tr("Time"))
        self.day.dateChanged.connect(lambda: self.moment_picked.emit(self.local))
        self.clock.timeChanged.connect(lambda: self.moment_picked.emit(self.local))
        self.zone.setProperty("role", "note")
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.line.setWordWrap(True)
        self.line.setAlignment(leading_edge(self.line))
        self.line.setProperty("role", "muted")
        self.main.setProperty("kind", "primary")
        self.main.clicked.connect(self.asked)
        self.keep_draft.clicked.connect(self.draft_asked)
        self.keep_draft.setToolTip(self.tr("Ctrl+S"))

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        choices = FlowLayout(gap=figures.gap_xs)
        for button in self.buttons.values():
            choices.addWidget(button)
        moment = QHBoxLayout(self._moment_row)
        moment.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self.calendar, self.clock, self.zone):
            moment.addWidget(widget)
        moment.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self.keep_draft)
        last.addStretch(1)
        last.addWidget(self.main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_s)
        layout.addLayout(choices)
        layout.addWidget(self._moment_row)
        layout.addWidget(self.line)
        layout.addLayout(last)
