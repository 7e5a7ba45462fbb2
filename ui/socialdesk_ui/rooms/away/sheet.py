"""The sheet that lists what was missed: it lies over the room and blocks nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.away import CatchUp, Settled, Slipped
from socialdesk_ui.rooms.away.slipped_row import SlippedRow
from socialdesk_ui.rooms.away.words import choice_word
from socialdesk_ui.runtime.i18n import reading_start
from socialdesk_ui.runtime.theme import Appearance

MOST_ROWS = 50
"""More would be scrolled through by nobody; the rest follows what is chosen for all."""
WIDTH = 680
_AIR = 56
"""Margins and gaps between head, list and foot."""


class AwaySheet(QFrame):
    """Emits ``choices_changed``, then ``settled`` when it is to be done, ``put_off`` for later."""

    choices_changed = Signal()
    settled = Signal()
    put_off = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget, below: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._below = appearance, below
        self._slipped: tuple[Slipped, ...] = ()
        self._for_the_rest = CatchUp.NEXT_SLOT
        self.rows: list[SlippedRow] = []
        self.setProperty("role", "toast")
        self.setAccessibleName(self.tr("While you were away"))
        self._make()
        self.hide()

    @property
    def choices(self) -> Mapping[int, CatchUp]:
        """What is chosen for each post, by its id."""
        chosen = dict.fromkeys((each.post_id for each in self._slipped), self._for_the_rest)
        return chosen | {row.slipped.post_id: row.wish for row in self.rows}

    def show_slipped(self, slipped: tuple[Slipped, ...], now: datetime) -> None:
        """List these posts; what was chosen for one of them before stays chosen."""
        before = self.choices
        self._slipped = slipped
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for each in slipped[:MOST_ROWS]:
            choice = before.get(each.post_id, self._for_the_rest)
            row = SlippedRow(self._appearance, each, choice, now)
            row.chosen.connect(self.choices_changed)
            self._list.insertWidget(len(self.rows), row)
            self.rows.append(row)
        self._say_counts()
        self.choices_changed.emit()

    def choose_for_all(self, choice: CatchUp) -> None:
        """The same for every post."""
        self._for_the_rest = choice
        for row in self.rows:
            row.choose(choice)
        self.choices_changed.emit()

    def show_preview(self, settled: Sequence[Settled]) -> None:
        """Say of each post when it would go out."""
        for row in self.rows:
            own = [each for each in settled if each.post_id == row.slipped.post_id]
            row.show_outcome(own)
        self.do_it.setEnabled(True)

    def place(self) -> None:
        """Lie at the top of the rooms, in their middle, beside an open drawer."""
        over, bar = self.parentWidget(), self._below.geometry()
        if over is None:
            return
        margin = self._appearance.theme.figures.gap_l
        top = bar.bottom() + margin
        width = min(WIDTH, bar.width() - 2 * margin)
        height = min(self._wanted_height(), over.height() - top - margin)
        self.setGeometry(bar.left() + (bar.width() - width) // 2, top, width, height)
        self.raise_()

    def _wanted_height(self) -> int:
        rows = sum(row.sizeHint().height() for row in self.rows)
        return rows + self._head.sizeHint().height() + self._foot.sizeHint().height() + _AIR

    def _say_counts(self) -> None:
        count = len(self._slipped)
        if count == 1:
            said = self.tr("One post was not sent: nothing could publish at its time.")
        else:
            said = self.tr(
                "{count} posts were not sent: nothing could publish at their time.", "", count
            )
        self.said.setText(said.format(count=count))
        rest = count - len(self.rows)
        more = self.tr("{count} more follow what you choose for all.", "", rest).format(count=rest)
        self.more.setText(more)
        self.more.setVisible(rest > 0)
        self.do_it.setText(
            self.tr("Do this")
            if count == 1
            else self.tr("Do this with all {count}").format(count=count)
        )

    def _make(self) -> None:
        figures = self._appearance.theme.figures
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_l, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        self._head = self._make_head()
        layout.addWidget(self._head)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(figures.gap_s, 0, figures.gap_s, 0)
        self._list.setSpacing(0)
        self.more = QLabel()
        self.more.setProperty("role", "note")
        self._list.addWidget(self.more)
        self._list.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        self._foot = self._make_foot()
        layout.addWidget(self._foot)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.put_off)

    def _make_head(self) -> QWidget:
        figures = self._appearance.theme.figures
        head = QWidget()
        heading = QLabel(self.tr("While you were away"))
        heading.setProperty("role", "heading")
        self.said = QLabel()
        self.said.setWordWrap(True)
        promise = QLabel(
            self.tr(
                "Nothing goes out until you decide. Posts sent now keep their distance and the "
                "daily limit: the first goes at once, the others in turn."
            )
        )
        promise.setProperty("role", "muted")
        promise.setWordWrap(True)
        every = QHBoxLayout()
        every.setSpacing(figures.gap_s)
        every.addWidget(QLabel(self.tr("All of them:")))
        self.for_all = {choice: QPushButton(choice_word(choice)) for choice in CatchUp}
        for choice, button in self.for_all.items():
            button.clicked.connect(lambda _=False, chosen=choice: self.choose_for_all(chosen))
            every.addWidget(button)
        every.addStretch()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_s)
        for label in (heading, self.said, promise):
            label.setAlignment(reading_start())
            layout.addWidget(label)
        layout.addLayout(every)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        self.later = QPushButton(self.tr("Decide later"))
        self.later.clicked.connect(self.put_off)
        self.do_it = QPushButton()
        self.do_it.setProperty("kind", "primary")
        self.do_it.clicked.connect(self.settled)
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self.later)
        layout.addWidget(self.do_it)
        return foot
