"""The queue's tabs: which posts each lists, and what it says when there are none."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.delivery import State


class Tab(IntEnum):
    """The room's lists, in the order of their tabs."""

    WAITING = 0
    DRAFTS = 1
    APPROVALS = 2
    SENT = 3
    ATTENTION = 4


STATES = {
    Tab.WAITING: (State.SCHEDULED, State.PUBLISHING),
    Tab.DRAFTS: (State.DRAFT,),
    Tab.APPROVALS: (State.NEEDS_APPROVAL, State.CHANGES_REQUESTED, State.APPROVED),
    Tab.SENT: (State.PUBLISHED,),
    Tab.ATTENTION: (State.UNCONFIRMED, State.FAILED, State.ON_HOLD, State.MISSED),
}


@dataclass(frozen=True)
class TabWords:
    """What a tab is called, and its empty list: an icon, a sentence, and a button or none."""

    name: str
    icon: str
    empty: str
    action: str = ""


def tab_words(tab: Tab) -> TabWords:
    """In the user's language."""
    say = QCoreApplication.translate
    plan = say("Queue", "Plan a post")
    match tab:
        case Tab.WAITING:
            empty = say("Queue", "Nothing is planned. The next post is yours.")
            return TabWords(say("Queue", "Queue"), "tray", empty, plan)
        case Tab.DRAFTS:
            empty = say("Queue", "No drafts. A thought kept here goes nowhere until you say so.")
            return TabWords(say("Queue", "Drafts"), "note-pencil", empty, plan)
        case Tab.APPROVALS:
            empty = say("Queue", "Nothing waits for anybody's approval.")
            return TabWords(say("Queue", "Approvals"), "checks", empty)
        case Tab.SENT:
            empty = say("Queue", "Nothing went out in the last 30 days.")
            return TabWords(say("Queue", "Sent"), "paper-plane-tilt", empty)
        case Tab.ATTENTION:
            empty = say("Queue", "Nothing needs you. All posts go their way.")
            return TabWords(say("Queue", "Needs attention"), "check-circle", empty)
