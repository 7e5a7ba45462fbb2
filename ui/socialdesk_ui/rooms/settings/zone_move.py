"""Moving to another zone: which one, what should stay, and what that comes to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from socialdesk.desk.zones import ZoneMove, move_zone, preview_zone_move
from socialdesk.domain.moving import Keep
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import reading_start
from socialdesk_ui.runtime.tasks import Task


class ZoneMovePanel(QFrame):
    """Says what would happen before anything does; ``finished`` when it is done with."""

    finished = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._old = "UTC"
        self._looking: Task | None = None
        self.setProperty("role", "card")
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.setAccessibleName(self.tr("New time zone"))
        self.zone.setMinimumWidth(240)
        self.zone.currentTextChanged.connect(self._look)
        words = {
            Keep.TIMES: self.tr(
                "Keep the times: what goes out at 9:30 there goes out at 9:30 here"
            ),
            Keep.MOMENTS: self.tr("Keep the moments: followers notice nothing"),
        }
        self.keep = {keep: QRadioButton(text) for keep, text in words.items()}
        self._group = QButtonGroup(self)
        for button in self.keep.values():
            self._group.addButton(button)
            button.clicked.connect(self._look)
        self.keep[Keep.TIMES].setChecked(True)
        self.effect = QLabel()
        self.effect.setWordWrap(True)
        self.effect.setAlignment(reading_start())
        self.move_it = QPushButton(self.tr("Move"))
        self.move_it.setProperty("kind", "primary")
        self.move_it.clicked.connect(self._move)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.finished)
        self._lay_out()

    def show_zones(self, old: str, zones: Sequence[str]) -> None:
        """The zone as it is, and those there are to choose from."""
        self._old = old
        if self.zone.count() != len(zones):
            self.zone.blockSignals(True)
            self.zone.addItems(list(zones))
            self.zone.blockSignals(False)
            completer = self.zone.completer()
            if completer is not None:
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.setCurrentText(old)
        self._look()

    @property
    def kept(self) -> Keep:
        """What is chosen to stay."""
        return next(keep for keep, button in self.keep.items() if button.isChecked())

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        zone = self.zone.currentText()
        self.move_it.setEnabled(False)
        if zone == self._old or self.zone.findText(zone) < 0:
            self.effect.setText(self.tr("Choose the zone to move to."))
            return
        self._looking = self._context.tasks.run(
            partial(preview_zone_move, self._context.desk, zone, self.kept),
            then=self._show_effect,
            owner=self,
        )

    def _show_effect(self, move: ZoneMove) -> None:
        self.effect.setText(self._effect_words(move))
        self.move_it.setEnabled(True)

    def _effect_words(self, move: ZoneMove) -> str:
        if move.keep is Keep.MOMENTS:
            return self.tr(
                "Planned: {posts}. All go out at the same moment as now. Posting schedules stay by "
                "the clock of {old}: {schedules}."
            ).format(posts=move.posts, old=move.old_zone, schedules=move.schedules)
        words = self.tr(
            "Planned: {posts}. They keep their local time, and so {shifted} of them go out at "
            "another moment. Posting schedules that move along: {schedules}."
        ).format(posts=move.posts, shifted=move.shifted, schedules=move.schedules)
        if move.too_late:
            late = self.tr(
                "{count} keep their moment: in {zone} their time has passed already.",
                "",
                move.too_late,
            )
            words += " " + late.format(count=move.too_late, zone=move.zone)
        return words

    def _move(self) -> None:
        self.move_it.setEnabled(False)
        self._context.tasks.run(
            partial(move_zone, self._context.desk, self.zone.currentText(), self.kept),
            then=self._moved,
            owner=self,
        )

    def _moved(self, move: ZoneMove) -> None:
        done = self.tr("Everything is planned by the clock of {zone} now")
        self._context.navigation.toast(done.format(zone=move.zone))
        self.finished.emit()

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        layout = QVBoxLayout(self)
        margin = figures.gap_l
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(figures.gap_s)
        where = QHBoxLayout()
        label = QLabel(self.tr("Move to"))
        label.setBuddy(self.zone)
        where.addWidget(label)
        where.addWidget(self.zone)
        where.addStretch()
        layout.addLayout(where)
        for button in self.keep.values():
            layout.addWidget(button)
        layout.addWidget(self.effect)
        buttons = QHBoxLayout()
        buttons.addWidget(self.move_it)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        layout.addLayout(buttons)
