"""What somebody gets before a channel can be added, and where, as a numbered guide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from socialdesk.domain.networks import Network
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.i18n import reading_start

_WIDTH = 340


class StepsPanel(QFrame):
    """The steps in order, and what it costs."""

    def __init__(self, context: RoomContext, network: Network) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDTH)
        figures = context.appearance.theme.figures
        heading = QLabel(self.tr("What you need"))
        heading.setProperty("role", "strong")
        steps = QGridLayout()
        steps.setHorizontalSpacing(figures.gap_s)
        steps.setVerticalSpacing(figures.gap_s)
        steps.setColumnStretch(1, 1)
        for number, step in enumerate(network.steps, start=1):
            counted = QLabel(f"{number}.")
            counted.setProperty("role", "muted")
            steps.addWidget(counted, number, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(_words(in_words(step), ""), number, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_l, figures.gap_l, figures.gap_l)
        layout.setSpacing(figures.gap_m)
        layout.addWidget(heading)
        layout.addLayout(steps)
        if network.cost:
            layout.addWidget(_words(in_words(network.cost), "cost"))
        layout.addStretch()


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(reading_start() | Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
