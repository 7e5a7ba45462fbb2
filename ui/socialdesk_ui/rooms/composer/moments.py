"""Whether a date and time that a person picked can be planned."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from socialdesk.domain.errors import InputError
from socialdesk.domain.schedule import chosen_moment, is_repeated, zone_named
from socialdesk_ui.runtime.engine_words import in_words

MINUTES_AHEAD = 60
"""How far ahead of now the time field starts when nothing is chosen."""


@dataclass(frozen=True)
class PickedMoment:
    """What came of a picked local time: a UTC ``moment``, or a ``problem`` in one line.

    ``twice`` says that clocks show the time twice that night; the first one is meant.
    """

    moment: datetime | None = None
    problem: str = ""
    twice: bool = False


def pick(local: datetime, zone_name: str, now: datetime) -> PickedMoment:
    """Check a naive local time in an IANA zone against the clock's UTC ``now``."""
    try:
        moment = chosen_moment(local, zone_named(zone_name))
    except InputError as error:
        return PickedMoment(problem=f"{in_words(error.what)}: {in_words(error.mend)}.")
    if moment <= now:
        return PickedMoment(problem="This time has passed. Choose a later one, or Share now.")
    return PickedMoment(moment, twice=is_repeated(local, zone_named(zone_name)))


def first_offer(now: datetime, zone_name: str) -> datetime:
    """The naive local time offered first: about an hour ahead, on a full quarter."""
    later = now + timedelta(minutes=MINUTES_AHEAD)
    rounded = later + timedelta(minutes=-later.minute % 15)
    return local_time(rounded, zone_name).replace(second=0, microsecond=0)


def local_time(moment: datetime, zone_name: str) -> datetime:
    """A UTC moment on a wall clock in the zone, naive."""
    zone: ZoneInfo = zone_named(zone_name)
    return moment.astimezone(zone).replace(tzinfo=None)
