"""The choices about a missed post, and what they come to, in words."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.away import CatchUp, Settled
from socialdesk_ui.runtime.i18n import when_text


def choice_word(choice: CatchUp) -> str:
    """A choice as a button says it."""
    say = QCoreApplication.translate
    match choice:
        case CatchUp.PUBLISH_NOW:
            return say("Away", "Publish now")
        case CatchUp.NEXT_SLOT:
            return say("Away", "Next slot")
        case CatchUp.SKIP:
            return say("Away", "Skip")


def outcome_words(settled: Sequence[Settled], now: datetime, zone: ZoneInfo) -> str:
    """What becomes of one post: "Goes out tomorrow at 09:30"."""
    say = QCoreApplication.translate
    moments = sorted(each.moment for each in settled if each.moment is not None)
    if not settled:
        return ""
    if not moments:
        return say("Away", "Kept as a draft")
    if moments[0] <= now:
        return say("Away", "Goes out now")
    return say("Away", "Goes out {when}").format(when=when_text(moments[0], now, zone))


def summary_words(settled: Sequence[Settled], now: datetime) -> str:
    """What was done, for a toast."""
    say = QCoreApplication.translate
    posts = {each.post_id for each in settled}
    at_once = {each.post_id for each in settled if each.moment is not None and each.moment <= now}
    skipped = posts - {each.post_id for each in settled if each.moment is not None}
    later = posts - at_once - skipped
    parts = (
        (len(at_once), say("Away", "{count} out now")),
        (len(later), say("Away", "{count} in turn")),
        (len(skipped), say("Away", "{count} kept as drafts")),
    )
    return " · ".join(words.format(count=count) for count, words in parts if count)
