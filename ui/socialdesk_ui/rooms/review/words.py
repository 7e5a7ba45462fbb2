"""What the review room's commands and marks are called."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.delivery import State
from socialdesk.domain.findings import Level
from socialdesk.domain.reviews import AnsweredPost, Stays, Verdict
from socialdesk_ui.models.review_model import Act, ReviewCard
from socialdesk_ui.runtime.i18n import state_word

ICONS = {
    Act.APPROVE: "checks",
    Act.CHANGE: "arrow-bend-up-left",
    Act.ASK: "hand-waving",
    Act.OPEN: "pencil-line",
}
KEYS = {Act.APPROVE: "A", Act.CHANGE: "C", Act.OPEN: "Return"}
LEVEL_TOKENS = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "suggestion"}


def act_word(act: Act) -> str:
    """A verb for a button."""
    return _act_words()[act]


def _act_words() -> dict[Act, str]:
    say = QCoreApplication.translate
    return {
        Act.APPROVE: say("Review", "Approve"),
        Act.CHANGE: say("Review", "Request changes…"),
        Act.ASK: say("Review", "Ask for approval"),
        Act.OPEN: say("Review", "Open"),
    }


def summary(cards: Iterable[ReviewCard]) -> str:
    """How many posts stand where: "Needs approval: 3 · Scheduled: 5"."""
    counts = Counter(card.state for card in cards)
    shown = sorted(counts, key=lambda state: _ORDER.get(state, len(_ORDER)))
    return " · ".join(f"{state_word(state)}: {counts[state]}" for state in shown)


_FIRST = (State.NEEDS_APPROVAL, State.CHANGES_REQUESTED, State.APPROVED, State.SCHEDULED)
_ORDER = {state: place for place, state in enumerate(_FIRST)}


def outcome(answered: AnsweredPost) -> str:
    """What taking an answer in comes to: "Approved", "Stays as it is: it was changed since"."""
    say = QCoreApplication.translate
    match answered.stays:
        case Stays.DELETED:
            return say("Review", "Nothing: the post was deleted")
        case Stays.CHANGED:
            return say("Review", "Stays as it is: it was changed since")
        case Stays.SETTLED:
            return say("Review", "Stays as it is: it waits for no answer")
        case None:
            approved = answered.answer.verdict is Verdict.APPROVED
            back = say("Review", "Goes back for changes")
            return say("Review", "Is approved") if approved else back
