"""What people say of a post before it goes out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from socialdesk.domain.delivery import State
from socialdesk.domain.post import Post


class Verdict(StrEnum):
    """Somebody asked for approval, gave it, or asked for changes."""

    ASKED = "asked"
    APPROVED = "approved"
    CHANGES_REQUESTED = "changes_requested"


@dataclass(frozen=True)
class Review:
    """One line of a post's reviews. ``reviewer`` is a name as its owner typed it, or empty."""

    post_id: int
    at: datetime
    verdict: Verdict
    reviewer: str = ""
    note: str = ""


@dataclass(frozen=True)
class Answer:
    """One post's verdict in an answer file; ``fingerprint`` is of the post that was looked at."""

    post_id: int
    fingerprint: str
    verdict: Verdict
    note: str = ""


@dataclass(frozen=True)
class Answers:
    """What somebody without SocialDesk answered. ``calendar_id`` says whose plan they saw."""

    calendar_id: str
    reviewer: str
    answers: tuple[Answer, ...]


class Stays(StrEnum):
    """Why an answer changes nothing. The values end the sentence "Post 3 stays as it is: …"."""

    DELETED = "it was deleted since"
    CHANGED = "it was changed since"
    SETTLED = "it waits for no answer"


@dataclass(frozen=True)
class AnsweredPost:
    """An answer beside its post as it is now (``None`` for one that was deleted).

    ``stays`` says why taking the answer in would change nothing.
    """

    answer: Answer
    post: Post | None
    stays: Stays | None = None


def _english_day(day: date) -> str:
    return f"{day:%a %d %b %Y}"


@dataclass(frozen=True)
class ReviewTexts:
    """The words of the page that goes to a reviewer, in the language of whoever sends it.

    ``states`` are the words for states that are not said as :attr:`State.label` says them.
    """

    title: str
    intro: str
    approve: str = "Approve"
    change: str = "Ask for changes"
    note: str = "What should change?"
    name: str = "Your name"
    save: str = "Save the answers"
    then: str = "Send the file that was saved back to whoever sent you this page."
    alt: str = "Described as:"
    no_alt: str = "The picture has no description."
    states: Mapping[State, str] = field(default_factory=dict)
    day: Callable[[date], str] = _english_day
