"""The queue's settings: lateness, repeats, and the zone by whose clock all is planned."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk import workspace
from socialdesk.desk.desk import Desk
from socialdesk.domain.workspace import (
    LEAST_GRACE,
    LONGEST_GRACE,
    MOST_REPEAT_DAYS,
    Workspace,
)
from socialdesk_ui.rooms.settings.zone_move import ZoneMovePanel
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import reading_start

_MINUTE = timedelta(minutes=1)
_TOGETHER_MS = 40
_WIDEST = 640


@dataclass(frozen=True)
class _Known:
    workspace: Workspace
    zones: tuple[str, ...]


class QueuePage(QWidget):
    """Changes are kept as they are made; a move to another zone asks first what should stay."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._now: Workspace | None = None
        self.grace = _spin_box(LEAST_GRACE // _MINUTE, LONGEST_GRACE // _MINUTE)
        self.grace.setSuffix(" " + self.tr("minutes"))
        self.grace.editingFinished.connect(self._set_grace)
        self.repeat_days = _spin_box(0, MOST_REPEAT_DAYS)
        self.repeat_days.setSuffix(" " + self.tr("days"))
        self.repeat_days.setSpecialValueText(self.tr("off"))
        self.repeat_days.editingFinished.connect(self._set_repeat_days)
        self.zone = QLabel()
        self.change_zone = QPushButton(self.tr("Move to another zone…"))
        self.move_panel = ZoneMovePanel(context)
        self.move_panel.hide()
        self.change_zone.clicked.connect(self._open_move)
        self.move_panel.finished.connect(self._close_move)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self.reload)
        context.bridge.channels_changed.connect(self._soon.start)
        self.reload()

    def reload(self) -> None:
        """Read the settings again."""
        desk = self._context.desk
        self._context.tasks.run(lambda: _known(desk), then=self._show)

    def _show(self, known: _Known) -> None:
        self._now = known.workspace
        if not self.grace.hasFocus():
            self.grace.setValue(known.workspace.late_grace // _MINUTE)
        if not self.repeat_days.hasFocus():
            self.repeat_days.setValue(known.workspace.repeat_days)
        self.zone.setText(known.workspace.zone.replace("_", " "))
        self.move_panel.show_zones(known.workspace.zone, known.zones)

    def _set_grace(self) -> None:
        grace = self.grace.value() * _MINUTE
        if self._now is not None and grace != self._now.late_grace:
            self._run(partial(workspace.set_late_grace, self._context.desk, grace))

    def _set_repeat_days(self) -> None:
        days = self.repeat_days.value()
        if self._now is not None and days != self._now.repeat_days:
            self._run(partial(workspace.set_repeat_days, self._context.desk, days))

    def _run(self, command: "partial[Workspace]") -> None:
        self._context.tasks.run(command, owner=self)

    def _open_move(self) -> None:
        self.change_zone.hide()
        self.move_panel.show()
        self.move_panel.zone.setFocus()

    def _close_move(self) -> None:
        self.move_panel.hide()
        self.change_zone.show()
        self.change_zone.setFocus()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        heading = QLabel(self.tr("Queue"))
        heading.setProperty("role", "heading")
        heading.setAlignment(reading_start())
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, figures.gap_l)
        column.setSpacing(figures.gap_l)
        column.addWidget(heading)
        late = self.tr(
            "After the computer slept or was off, a post this late still goes out by itself. "
            "A later one is missed, and you decide."
        )
        again = self.tr(
            "A text that comes again on one channel within this time is flagged while you write. "
            "It can still go out."
        )
        for title, field, help_text in (
            (self.tr("A post may be late by"), self.grace, late),
            (self.tr("Flag the same text within"), self.repeat_days, again),
        ):
            column.addWidget(_setting(title, field, help_text, figures.gap_s))
        column.addWidget(self._zone_line())
        column.addWidget(self.move_panel)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside, 1)
        layout.addStretch()

    def _zone_line(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Planned by the clock of")))
        self.zone.setProperty("role", "strong")
        row.addWidget(self.zone)
        row.addSpacing(self._context.appearance.theme.figures.gap_m)
        row.addWidget(self.change_zone)
        row.addStretch()
        return holder


def _spin_box(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    return box


def _setting(title: str, field: QSpinBox, help_text: str, gap: int) -> QWidget:
    label = QLabel(title)
    label.setBuddy(field)
    field.setAccessibleName(title)
    row = QHBoxLayout()
    row.addWidget(label)
    row.addWidget(field)
    row.addStretch()
    words = QLabel(help_text)
    words.setProperty("role", "muted")
    words.setWordWrap(True)
    words.setAlignment(reading_start())
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    column.addLayout(row)
    column.addWidget(words)
    return holder


def _known(desk: Desk) -> _Known:
    zones = tuple(sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC"))
    return _Known(workspace.workspace(desk), zones)
