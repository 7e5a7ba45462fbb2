"""What was said of a post before it goes out, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.reviews import Review, Verdict
from socialdesk_ui.runtime.i18n import when_text

VERDICT_ICONS = {
    Verdict.ASKED: "hand-waving",
    Verdict.APPROVED: "checks",
    Verdict.CHANGES_REQUESTED: "arrow-bend-up-left",
}


def said(review: Review, now: datetime, zone: ZoneInfo) -> str:
    """One line of a post's reviews: "Ola asks for changes (yesterday at 09:30): Name the price"."""
    say = QCoreApplication.translate
    who, when = review.reviewer, when_text(review.at, now, zone)
    match review.verdict:
        case Verdict.ASKED:
            words = say("Review", "Approval was asked for ({when})")
        case Verdict.APPROVED:
            words = say("Review", "{who} approved ({when})") if who else ""
            words = words or say("Review", "Approved ({when})")
        case Verdict.CHANGES_REQUESTED:
            words = say("Review", "{who} asks for changes ({when})") if who else ""
            words = words or say("Review", "Changes are asked for ({when})")
    line = words.format(who=who, when=when)
    return f"{line}: {review.note}" if review.note else line
