"""The review's head: which week, how it stands, and the file that goes out and comes back."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.runtime.i18n import range_title, right_to_left
from socialdesk_ui.runtime.theme import Appearance

_NARROW = 800


class ReviewHead(QWidget):
    """``stepped`` by weeks, ``today_wanted``, ``elsewhere_wanted``: the first post that waits."""

    stepped = Signal(int)
    today_wanted = Signal()
    elsewhere_wanted = Signal()
    send_wanted = Signal()
    answers_wanted = Signal()
    approval_wanted = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.today = QPushButton(self.tr("This week"))
        self.today.clicked.connect(self.today_wanted)
        self.back = self._arrow("caret-left", "caret-right", -1, self.tr("Previous week"))
        self.on = self._arrow("caret-right", "caret-left", 1, self.tr("Next week"))
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.send = QPushButton(self.tr("Send for review…"))
        self.send.setIcon(appearance.icon("paper-plane-tilt"))
        self.send.setToolTip(self.tr("Write the week as one file for somebody without SocialDesk"))
        self.send.clicked.connect(self.send_wanted)
        self.answers = QPushButton(self.tr("Take in answers…"))
        self.answers.setIcon(appearance.icon("download-simple"))
        self.answers.setToolTip(self.tr("Read the file that a reviewer sent back"))
        self.answers.clicked.connect(self.answers_wanted)
        self.more = self._more()
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.elsewhere = QPushButton()
        self.elsewhere.setProperty("kind", "quiet-accent")
        self.elsewhere.clicked.connect(self.elsewhere_wanted)
        self.elsewhere.hide()
        self._lay_out()

    def show_week(self, first: date) -> None:
        """Name the week that starts on a day."""
        self.title.setText(range_title(first, first + timedelta(days=6)))

    def show_state(self, words: str, elsewhere: int, *, needs_approval: bool) -> None:
        """How the week stands, and how many posts wait in other weeks."""
        self.summary.setText(words)
        one = self.tr("1 more waits in another week")
        many = self.tr("{count} more wait in other weeks").format(count=elsewhere)
        self.elsewhere.setText(one if elsewhere == 1 else many)
        self.elsewhere.setVisible(elsewhere > 0)
        self.needs_approval.blockSignals(True)
        self.needs_approval.setChecked(needs_approval)
        self.needs_approval.blockSignals(False)

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon("dots-three"))
        button.setAccessibleName(self.tr("More"))
        button.setToolTip(self.tr("How posts are reviewed"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        words = self.tr("Posts need approval before they go out")
        self.needs_approval = menu.addAction(words)
        self.needs_approval.setCheckable(True)
        self.needs_approval.toggled.connect(self.approval_wanted)
        button.setMenu(menu)
        return button

    def _arrow(self, icon: str, mirrored: str, step: int, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(mirrored if right_to_left() else icon))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        when, files = QWidget(), QWidget()
        for holder, widgets in (
            (when, (self.today, self.back, self.on, self.title)),
            (files, (self.send, self.answers, self.more)),
        ):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(figures.gap_xs)
            for widget in widgets:
                row.addWidget(widget)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(figures.gap_s)
        self._top.addWidget(when, 0, Qt.AlignmentFlag.AlignLeft)
        self._top.addStretch()
        self._top.addWidget(files, 0, Qt.AlignmentFlag.AlignLeft)
        state = QHBoxLayout()
        state.setSpacing(figures.gap_s)
        state.addWidget(self.summary)
        state.addWidget(self.elsewhere)
        state.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_s, figures.gap_l, figures.gap_xs)
        layout.setSpacing(figures.gap_xs)
        layout.addLayout(self._top)
        layout.addLayout(state)

    def minimumSizeHint(self) -> QSize:
        # Narrow windows get two rows, and only a resize tells.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().resizeEvent(event)
