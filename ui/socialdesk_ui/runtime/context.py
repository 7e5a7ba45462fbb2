"""What a room is given, and all that it is given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from socialdesk_ui.runtime.actions import Actions
from socialdesk_ui.runtime.bridge import Bridge
from socialdesk_ui.runtime.navigation import Navigation
from socialdesk_ui.runtime.tasks import TaskRunner
from socialdesk_ui.runtime.theme import Appearance

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk
    from socialdesk.desk.linting import LintService


@dataclass(frozen=True)
class RoomContext:
    """The desk and the window's services.

    ``linting`` gives the window's one lint service, started at the first call; the shell closes
    it. ``settings`` is the ini file of the data folder (window state, no posts, no secrets).
    ``actions`` is where a room offers what can be done from anywhere.
    """

    desk: "Desk"
    tasks: TaskRunner
    navigation: Navigation
    bridge: Bridge
    appearance: Appearance
    settings: QSettings
    linting: "Callable[[], LintService]"
    actions: Actions
