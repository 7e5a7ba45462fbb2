"""How long a server asks us to stay away, in the ways in which servers say so."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_WAIT = timedelta(hours=24)
_RESETS = ("x-ratelimit-reset", "x-rate-limit-reset", "ratelimit-reset")
_EARLIEST_MOMENT = 1_000_000_000
"""Smaller numbers are seconds to wait, larger ones seconds since 1970."""


def asked_wait(headers: Mapping[str, str], now: datetime, status: int = 429) -> timedelta | None:
    """How long to wait, a day at most; ``None`` where the server does not say.

    Retry-After holds seconds or a date (RFC 9110). A reset header ends the running window of a
    rate limit, so it counts only where that is used up (status 429): seconds since 1970 (Bluesky,
    X), seconds from now, or ISO 8601 (Mastodon, GoToSocial).
    """
    wait = _retry_after(headers.get("retry-after", "").strip(), now)
    if wait is None and status == 429:
        resets = (headers.get(name, "").strip() for name in _RESETS)
        wait = next((w for reset in resets if (w := _until(reset, now)) is not None), None)
    return None if wait is None else min(max(wait, timedelta(0)), LONGEST_WAIT)


def _retry_after(said: str, now: datetime) -> timedelta | None:
    try:
        if said.isdecimal():
            return timedelta(seconds=min(int(said), 10**6))
        return parsedate_to_datetime(said) - now if said else None
    except (ValueError, TypeError, OverflowError):
        return None


def _until(reset: str, now: datetime) -> timedelta | None:
    try:
        if not reset.replace(".", "", 1).isdecimal():
            moment = datetime.fromisoformat(reset)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
        seconds = float(reset)
        if seconds < _EARLIEST_MOMENT:
            return timedelta(seconds=seconds)
        return datetime.fromtimestamp(seconds, UTC) - now
    except (ValueError, OverflowError, OSError):
        return None
