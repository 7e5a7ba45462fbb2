"""What the queue's commands are called, and their icons and keys."""

from PySide6.QtCore import QCoreApplication

from socialdesk_ui.models.queue_model import Act

ICONS = {
    Act.MARK_PUBLISHED: "check",
    Act.MARK_NOT_PUBLISHED: "x",
    Act.RECONNECT: "sign-in",
    Act.RETRY: "arrow-clockwise",
    Act.RESCHEDULE: "calendar-blank",
    Act.NEXT_SLOT: "queue",
    Act.TO_DRAFT: "note-pencil",
    Act.VIEW: "arrow-square-out",
    Act.DELETE: "trash",
}
KEYS = {Act.RETRY: "R", Act.NEXT_SLOT: "S", Act.DELETE: "Del"}


def act_word(act: Act) -> str:
    """A verb for a button."""
    say = QCoreApplication.translate
    match act:
        case Act.MARK_PUBLISHED:
            return say("Queue", "Mark as published")
        case Act.MARK_NOT_PUBLISHED:
            return say("Queue", "Mark as not published")
        case Act.RECONNECT:
            return say("Queue", "Reconnect")
        case Act.RETRY:
            return say("Queue", "Retry")
        case Act.RESCHEDULE:
            return say("Queue", "Reschedule")
        case Act.NEXT_SLOT:
            return say("Queue", "Next slot")
        case Act.TO_DRAFT:
            return say("Queue", "Back to draft")
        case Act.VIEW:
            return say("Queue", "View")
        case Act.DELETE:
            return say("Queue", "Delete")
