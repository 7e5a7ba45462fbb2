"""What happens to a delivery whose time has passed: nothing fires in a burst."""

from datetime import datetime, timedelta
from enum import StrEnum


class Due(StrEnum):
    """Whether a scheduled delivery goes out."""

    NOT_YET = "not yet"
    NOW = "now"
    TOO_LATE = "too late"


def is_due(
    scheduled_for: datetime, now: datetime, grace: timedelta, not_before: datetime | None = None
) -> Due:
    """Whether to publish now.

    A delivery that is being tried again was taken in time, so its lateness counts from
    ``not_before``: a long back-off never makes it late, but a laptop asleep for days does.
    """
    due_at = scheduled_for if not_before is None else not_before
    if now < due_at:
        return Due.NOT_YET
    return Due.NOW if now - due_at <= grace else Due.TOO_LATE
