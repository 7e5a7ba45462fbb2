"""The only source of "now": passed in, so that rules stay pure and tests can move time."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """The current moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def to_millis(moment: datetime) -> int:
    """An aware moment as whole milliseconds since 1970 UTC."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1000 + delta.microseconds // 1000


def from_millis(millis: int) -> datetime:
    """The inverse of :func:`to_millis`."""
    seconds, rest = divmod(millis, 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
