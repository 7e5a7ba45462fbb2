"""What the queue's commands are called, and their icons and keys."""

from PySide6.QtCore import QCoreApplication

from socialdesk_ui.models.queue_model import Act

ICONS = {
    Act.MARK_PUBLISHED: "check",
    Act.MARK_NOT_PUBLISHED: "x",
    Act.APPROVE: "checks",
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
    return _act_words()[act]


def _act_words() -> dict[Act, str]:
    say = QCoreApplication.translate
    return {
        Act.MARK_PUBLISHED: say("Queue", "Mark as published"),
        Act.MARK_NOT_PUBLISHED: say("Queue", "Mark as not published"),
        Act.APPROVE: say("Queue", "Approve"),
        Act.RECONNECT: say("Queue", "Reconnect"),
        Act.RETRY: say("Queue", "Retry"),
        Act.RESCHEDULE: say("Queue", "Reschedule"),
        Act.NEXT_SLOT: say("Queue", "Next slot"),
        Act.TO_DRAFT: say("Queue", "Back to draft"),
        Act.VIEW: say("Queue", "View"),
        Act.DELETE: say("Queue", "Delete"),
    }
