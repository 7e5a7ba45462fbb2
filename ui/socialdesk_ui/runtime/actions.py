"""What a person can do from anywhere in the window, as one list: keys, menu and palette read it.

How to register is shown in :mod:`socialdesk_ui.shell.actions`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Section(Enum):
    """Where an action stands in the menu, in this order, with a line between sections."""

    EDIT = "edit"
    POST = "post"
    VIEW = "view"
    ROOM = "room"
    FILE = "file"
    HELP = "help"
    QUIT = "quit"


@dataclass(frozen=True)
class Action:
    """One thing to do. ``id`` is "area.verb", as in "edit.undo".

    ``text`` is what the menu says, translated, without "&" marks. Any of ``shortcuts`` (as
    "Ctrl+Z") does it; the first is shown. ``in_menu`` is off for what only keys and palette offer.
    """

    id: str
    text: str
    run: Callable[[], object]
    section: Section
    shortcuts: tuple[str, ...] = ()
    enabled: bool = True
    in_menu: bool = True


class Actions(QObject):
    """The registry. ``changed`` tells that an action came, went, or reads differently now."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, Action] = {}
        self._qt: dict[str, QAction] = {}

    def add(self, action: Action, within: QWidget | None = None) -> None:
        """Offer an action; its keys work in the whole window, or only while ``within`` has them.

        Raises ValueError where the id is taken.
        """
        if action.id in self._actions:
            raise ValueError(f"the action {action.id} is registered already")
        qt = QAction(within or self._window)
        whole, part = (
            Qt.ShortcutContext.WindowShortcut,
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        qt.setShortcutContext(part if within else whole)
        qt.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        qt.triggered.connect(lambda: self.trigger(action.id))
        (within or self._window).addAction(qt)
        self._qt[action.id] = qt
        self._keep(action)

    def update(self, action_id: str, *, text: str | None = None, enabled: bool = True) -> None:
        """Show an action with another text, or greyed while it can't be done."""
        before = self._actions[action_id]
        after = replace(before, text=before.text if text is None else text, enabled=enabled)
        if after != before:
            self._keep(after)

    def trigger(self, action_id: str) -> None:
        """Do it, unless it is greyed."""
        action = self._actions[action_id]
        if action.enabled:
            action.run()

    def listed(self) -> tuple[Action, ...]:
        """Every action, by section, in the order in which they were registered."""
        order = list(Section)
        return tuple(sorted(self._actions.values(), key=lambda a: order.index(a.section)))

    def menu_entry(self, action_id: str) -> QAction:
        """The action as a QMenu takes it, with its shortcut."""
        return self._qt[action_id]

    def _keep(self, action: Action) -> None:
        self._actions[action.id] = action
        qt = self._qt[action.id]
        qt.setText(action.text.replace("&", "&&"))
        qt.setEnabled(action.enabled)
        self.changed.emit()
