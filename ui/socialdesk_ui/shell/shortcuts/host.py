"""Opens the sheet of shortcuts over the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialdesk_ui.runtime.actions import Action, Section
from socialdesk_ui.shell.shortcuts.keys import groups
from socialdesk_ui.shell.shortcuts.sheet import ShortcutSheet

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext
    from socialdesk_ui.shell.window import MainWindow


class ShortcutsHost(QObject):
    """Put together anew each time: rooms bring keys of their own when they are made."""

    def __init__(self, context: "RoomContext", window: "MainWindow") -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.sheet: ShortcutSheet | None = None
        words = self.tr("Keyboard shortcuts")
        act = Action("help.shortcuts", words, self.open, Section.HELP, ("?", "F1"))
        context.actions.add(act)

    def open(self) -> None:
        """Show every key there is."""
        if self.sheet is not None:
            self.sheet.deleteLater()
        shown = groups(self._context.actions.listed())
        self.sheet = ShortcutSheet(self._context.appearance, self._window, shown)
        self.sheet.open()
