"""The window's own actions: what can be done whichever room is in front.

Whoever has something to offer registers it; keys, the "…" menu and the palette then know it::

    from socialdesk_ui.runtime.actions import Action, Section

    context.actions.add(
        Action("file.import", self.tr("Import posts…"), self._import, Section.FILE, ("Ctrl+I",))
    )

``context`` is the room's RoomContext; in the shell it is ``window.action_list``. A second argument
``within=widget`` keeps the keys to that widget and its children: single letters of one room.
``actions.listed()`` is every action in the menu's order, ``actions.trigger("file.import")`` does
one, ``actions.update("edit.undo", text=…, enabled=…)`` renames or greys one, and the signal
``actions.changed`` tells whoever shows them. A text field that has the keyboard keeps its own keys
(letters, Ctrl+Z), as people expect.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from socialdesk_ui.runtime.actions import Action, Actions, Section

if TYPE_CHECKING:
    from socialdesk_ui.shell.window import MainWindow


def register(window: "MainWindow", actions: Actions) -> None:
    """Offer what belongs to the window itself."""
    say = QCoreApplication.translate
    for action in (
        Action(
            "post.new",
            say("Actions", "New post"),
            window.compose_new,
            Section.POST,
            ("N", "Ctrl+N"),
        ),
        Action(
            "view.find",
            say("Actions", "Search posts"),
            window.top_bar.search.setFocus,
            Section.VIEW,
            ("Ctrl+F",),
        ),
        Action(
            "file.import",
            say("Actions", "Import a plan or a calendar…"),
            window.show_import,
            Section.FILE,
            ("Ctrl+I",),
        ),
        Action("file.export", say("Actions", "Export the plan…"), window.show_export, Section.FILE),
        Action("window.quit", say("Actions", "Quit"), window.quit, Section.QUIT, ("Ctrl+Q",)),
    ):
        actions.add(action)
