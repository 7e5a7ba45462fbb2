"""What people say of a post before it goes out."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
