"""The "…" button: every action of the window in one menu, each with its shortcut."""

from itertools import groupby

from PySide6.QtWidgets import QMenu, QToolButton

from socialdesk_ui.runtime.actions import Actions
from socialdesk_ui.runtime.theme import Appearance


class MoreButton(QToolButton):
    """Opens the menu, which is put together each time: rooms add actions when they are made."""

    def __init__(self, appearance: Appearance, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setProperty("kind", "quiet")
        self.setIcon(appearance.icon("dots-three", "text"))
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("Undo, redo and everything else (F10)"))
        self.setShortcut("F10")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill(self) -> None:
        self.menu().clear()
        shown = (action for action in self._actions.listed() if action.in_menu)
        for _, section in groupby(shown, key=lambda action: action.section):
            self.menu().addSeparator()
            for action in section:
                self.menu().addAction(self._actions.menu_entry(action.id))
