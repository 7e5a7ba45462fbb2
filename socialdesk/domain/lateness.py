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

    A delivery that is being retried (``not_before`` set) was taken in time, so lateness no longer
    counts against it.
    """
    if not_before is not None:
        return Due.NOT_YET if now < not_before else Due.NOW
    if now < scheduled_for:
        return Due.NOT_YET
    return Due.NOW if now - scheduled_for <= grace else Due.TOO_LATE
