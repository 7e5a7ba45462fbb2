"""What the calendar shows: states, labels and campaigns, ticked in a panel under a button."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.campaigns import list_campaigns, list_labels
from socialdesk.domain.calendar import CalendarFilter
from socialdesk.domain.delivery import State
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import state_word
from socialdesk_ui.runtime.icons import state_icons

_STATES = (
    State.DRAFT,
    State.NEEDS_APPROVAL,
    State.CHANGES_REQUESTED,
    State.APPROVED,
    State.SCHEDULED,
    State.PUBLISHED,
    State.FAILED,
    State.UNCONFIRMED,
    State.MISSED,
    State.ON_HOLD,
)
_WIDTH, _HEIGHT = 260, 420
_Value = TypeVar("_Value", bound=Hashable)


class FilterButton(QPushButton):
    """Says how much is ticked. ``changed`` carries a filter with these three alone."""

    changed = Signal(object)

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.only = CalendarFilter()
        self._in_words = True
        self.setProperty("kind", "quiet")
        self.setIcon(context.appearance.icon("funnel-simple"))
        self.setToolTip(self.tr("Show only some states, labels or campaigns (Shift+F)"))
        self.panel = FilterPanel(context, self)
        self.panel.ticked.connect(self._take)
        self.clicked.connect(self.open_panel)
        self._name()

    def open_panel(self) -> None:
        """Show the panel, with the labels and campaigns that there are now."""
        desk = self._context.desk
        self._context.tasks.run(
            lambda: (list_labels(desk), list_campaigns(desk)), then=self._open, owner=self
        )

    def _open(self, known: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        self.panel.offer(self.only, *known)
        mirrored = self.isRightToLeft()
        corner = self.rect().bottomLeft() if mirrored else self.rect().bottomRight()
        left = 0 if mirrored else -self.panel.width()
        self.panel.move(self.mapToGlobal(corner + QPoint(left, 4)))
        self.panel.show()
        next(iter(self.panel.boxes.values())).setFocus()

    def _take(self, only: CalendarFilter) -> None:
        if only != self.only:
            self.only = only
            self._name()
            self.changed.emit(only)

    def show_words(self, in_words: bool) -> None:
        """Say "Filter" beside the icon, or (where there is little room) only how much is ticked."""
        self._in_words = in_words
        self._name()

    def _name(self) -> None:
        count = len(self.only.states) + len(self.only.labels) + len(self.only.campaigns)
        words = self.tr("Filter ({count})").format(count=count) if count else self.tr("Filter")
        self.setAccessibleName(words)
        self.setText(words if self._in_words else f"({count})" if count else "")


@dataclass(frozen=True)
class _Group(Generic[_Value]):
    """Values to tick, and what becomes of the filter when they are."""

    head: str
    values: tuple[_Value, ...]
    ticked: frozenset[_Value]
    word: Callable[[_Value], str]
    apply: Callable[[CalendarFilter, frozenset[_Value]], CalendarFilter]


class FilterPanel(QFrame):
    """Floats until one clicks elsewhere or presses Escape. Every tick counts at once."""

    ticked = Signal(object)

    def __init__(self, context: RoomContext, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._context = context
        self._only = CalendarFilter()
        self.boxes: dict[Hashable, QCheckBox] = {}
        self.setProperty("role", "card")
        self.setFixedSize(_WIDTH, _HEIGHT)
        figures = context.appearance.theme.figures
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.everything = QPushButton(self.tr("Show all"))
        self.everything.clicked.connect(self._untick)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.everything)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_m, figures.gap_m, figures.gap_m, figures.gap_m)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)

    def offer(self, only: CalendarFilter, labels: Iterable[str], campaigns: Iterable[str]) -> None:
        """Show what can be ticked; what is ticked but gone can still be unticked."""
        self._only = only
        self.boxes = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        states = _Group(self.tr("State"), _STATES, only.states, state_word, _with_states)
        self._add(column, states)
        for head, values, ticked, apply in (
            (self.tr("Label"), labels, only.labels, _with_labels),
            (self.tr("Campaign"), campaigns, only.campaigns, _with_campaigns),
        ):
            every = tuple(sorted({*values, *ticked}))
            self._add(column, _Group(head, every, ticked, str, apply))
        column.addStretch()
        self._area.setWidget(inner)
        # The panel's own ground shows through.
        for ground in (self._area.viewport(), inner):
            ground.setAutoFillBackground(False)
        self.everything.setEnabled(only.narrows_posts)

    def _add(self, column: QVBoxLayout, group: _Group[_Value]) -> None:
        if not group.values:
            return
        head = QLabel(group.head)
        head.setProperty("role", "muted")
        column.addWidget(head)
        boxes: dict[_Value, QCheckBox] = {}
        for value in group.values:
            box = QCheckBox(group.word(value).replace("&", "&&"))
            box.setChecked(value in group.ticked)
            if isinstance(value, State):
                box.setIcon(self._context.appearance.icon(state_icons()[value]))
            box.toggled.connect(partial(self._tick, group, boxes))
            boxes[value] = box
            column.addWidget(box)
        self.boxes.update(boxes.items())

    def _tick(self, group: _Group[_Value], boxes: dict[_Value, QCheckBox], _: bool) -> None:
        ticked = frozenset(value for value, box in boxes.items() if box.isChecked())
        self._only = group.apply(self._only, ticked)
        self.everything.setEnabled(self._only.narrows_posts)
        self.ticked.emit(self._only)

    def _untick(self) -> None:
        for box in self.boxes.values():
            box.setChecked(False)


def _with_states(only: CalendarFilter, states: frozenset[State]) -> CalendarFilter:
    return replace(only, states=states)


def _with_labels(only: CalendarFilter, labels: frozenset[str]) -> CalendarFilter:
    return replace(only, labels=labels)


def _with_campaigns(only: CalendarFilter, campaigns: frozenset[str]) -> CalendarFilter:
    return replace(only, campaigns=campaigns)
