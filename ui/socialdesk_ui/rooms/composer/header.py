"""The composer's top line: what is open, its state, and the window's own buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from socialdesk.domain.delivery import State
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.state_badge import StateBadge


class Header(QWidget):
    """Each signal comes from one of its buttons."""

    close_asked = Signal()
    expand_asked = Signal()
    delete_asked = Signal()
    approval_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.badge = StateBadge(appearance, State.DRAFT)
        self.ask = self._button("checks", self.tr("Ask for approval"))
        self.ask.clicked.connect(self.approval_asked)
        self.ask.hide()
        self.delete = self._button("trash", self.tr("Delete this post"))
        self.expand = self._button("", "")
        self.close_button = self._button("x", self.tr("Close (Esc)"))
        self.delete.clicked.connect(self.delete_asked)
        self.expand.clicked.connect(self.expand_asked)
        self.close_button.clicked.connect(self.close_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.theme.figures.gap_s)
        row.addWidget(self.title)
        row.addWidget(self.badge)
        row.addStretch(1)
        for button in (self.ask, self.delete, self.expand, self.close_button):
            row.addWidget(button)
        self.show_wide(False)

    def show_new(self) -> None:
        """A post that is not saved yet."""
        self.title.setText(self.tr("New post"))
        for widget in (self.badge, self.ask, self.delete):
            widget.hide()

    def show_post(self, state: State, *, editable: bool, deletable: bool) -> None:
        """A saved post and its state."""
        self.title.setText(self.tr("Edit post") if editable else self.tr("Post"))
        self.badge.show_state(state)
        self.badge.show()
        self.delete.setVisible(deletable)

    def show_ask(self, possible: bool) -> None:
        """Whether somebody can be asked to approve the post."""
        self.ask.setVisible(possible)

    def show_wide(self, wide: bool) -> None:
        """Whether the composer fills the window."""
        icon = "arrows-in-simple" if wide else "arrows-out-simple"
        words = self.tr("Back to the drawer") if wide else self.tr("Widen, with a preview")
        self.expand.setIcon(self._appearance.icon(icon, "muted"))
        self.expand.setAccessibleName(words)
        self.expand.setToolTip(words)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        if icon:
            button.setIcon(self._appearance.icon(icon, "muted"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
