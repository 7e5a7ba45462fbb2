"""Times as people type them."""

from datetime import UTC, datetime

from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import At
from socialdesk.domain.schedule import chosen_moment, zone_named


def parse_at(text: str, zone_name: str) -> At:
    """A moment from "2026-12-01T09:30" by the clock of ``zone_name``, or with its own offset.

    Raises InputError for what is no time, or one that clocks skip in that zone.
    """
    zone = zone_named(zone_name)
    try:
        typed = datetime.fromisoformat(text.strip())
    except ValueError:
        raise InputError(f"“{text}” is not a time", "write it as 2026-12-01T09:30") from None
    if typed.tzinfo is not None:
        return At(typed.astimezone(UTC), zone_name)
    return At(chosen_moment(typed, zone), zone_name)


def parse_bound(text: str | None, zone_name: str) -> datetime | None:
    """A day or a time that limits a list."""
    return parse_at(text, zone_name).moment if text else None
