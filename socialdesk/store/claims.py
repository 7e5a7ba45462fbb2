"""What the queue and the store tell each other."""

from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.delivery import Delivery
from socialdesk.domain.media import Attachment


@dataclass(frozen=True)
class FrozenPayload:
    """A payload as it is kept; ``MediaFiles.payload`` turns it into one that can be sent."""

    key: str
    body: str
    attachments: tuple[Attachment, ...]
    frozen_at: datetime


@dataclass(frozen=True)
class ClaimedDelivery:
    """A delivery that is ours to publish until ``lease_until``; its attempt is written down.

    ``attempt`` is the attempt's number, ``attempts_made`` how many were made (this one too) since
    a person last acted: what the backoff counts. ``payload`` is set on a retry.
    """

    delivery: Delivery
    attempt: int
    attempts_made: int
    lease_until: datetime
    text: str
    attachments: tuple[Attachment, ...]
    languages: tuple[str, ...]
    findings_accepted: bool
    payload: FrozenPayload | None


@dataclass(frozen=True)
class Lease:
    """Who is publishing a delivery, and until when they may."""

    delivery_id: int
    claimed_by: str
    lease_until: datetime


@dataclass(frozen=True)
class UnconfirmedDelivery:
    """A delivery that may be out there, and what was sent: what to ask the network for."""

    delivery: Delivery
    payload: FrozenPayload | None
