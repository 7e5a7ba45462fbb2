"""A delivery: one post on one channel, with its own text, time and state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from socialdesk.domain.channel import Channel


class State(StrEnum):
    """Where a delivery (or, put together, a post) stands. The values are a promise to scripts."""

    DRAFT = "draft"
    NEEDS_APPROVAL = "needs_approval"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHING = "publishing"
    PUBLISHED = "published"
    PARTLY_PUBLISHED = "partly_published"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    MISSED = "missed"
    ON_HOLD = "on_hold"

    @property
    def label(self) -> str:
        """The state as people read it: "Partly published"."""
        return self.value.replace("_", " ").capitalize()


class AttemptOutcome(StrEnum):
    """What came of one attempt to publish."""

    RUNNING = "running"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    REFUSED = "refused"
    LOGIN_NEEDED = "login_needed"
    UNKNOWN = "unknown"
    ABANDONED = "abandoned"
    """Its process ended before it could say; decided by asking the network."""


@dataclass(frozen=True)
class Attempt:
    """One try, written down before a byte is sent."""

    number: int
    started_at: datetime
    outcome: AttemptOutcome = AttemptOutcome.RUNNING
    ended_at: datetime | None = None
    detail: str = ""


class FollowUpKind(StrEnum):
    """What may follow a published delivery."""

    FIRST_COMMENT = "first_comment"
    """The author's own reply under the post."""


class FollowUpState(StrEnum):
    """Where a follow-up stands."""

    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class FollowUp:
    """Side work after publishing. ``problem`` is why it is not done, as a person reads it."""

    kind: FollowUpKind
    state: FollowUpState
    tries: int = 0
    remote_id: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Delivery:
    """One post on one channel.

    ``text`` is ``None`` where the channel takes the post's own text. ``scheduled_for`` is a UTC
    moment and ``zone`` the IANA zone in which its owner chose it. ``not_before`` delays a retry.
    ``problem`` is the reason a person reads when it did not go out. ``options`` are what only its
    network knows (a visibility, a content warning, a title), by the names its connector gives.
    """

    id: int
    post_id: int
    channel: Channel
    state: State
    zone: str
    text: str | None = None
    scheduled_for: datetime | None = None
    not_before: datetime | None = None
    published_at: datetime | None = None
    remote_id: str = ""
    remote_url: str = ""
    problem: str = ""
    attempts: tuple[Attempt, ...] = field(default=())
    options: Mapping[str, str] = field(default_factory=dict)
    follow_ups: tuple[FollowUp, ...] = ()
