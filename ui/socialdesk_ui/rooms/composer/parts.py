"""What the composer's errands share."""

from dataclasses import dataclass

from socialdesk_ui.rooms.composer.autosave import Autosave
from socialdesk_ui.rooms.composer.binding import Binding
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.endings import Endings
from socialdesk_ui.rooms.composer.page import Page
from socialdesk_ui.rooms.composer.questions import Questions
from socialdesk_ui.runtime.context import RoomContext


@dataclass(frozen=True)
class Parts:
    """The draft, its widgets, its file, and what speaks to the user."""

    context: RoomContext
    page: Page
    composition: Composition
    binding: Binding
    autosave: Autosave
    endings: Endings
    questions: Questions
