"""A workspace: one brand's calendar, channels and voice."""

from dataclasses import dataclass
from datetime import timedelta

DEFAULT_GRACE = timedelta(minutes=30)
LEAST_GRACE = timedelta(minutes=1)
"""Less, and what is shared now would be late before the queue has looked at it."""
LONGEST_GRACE = timedelta(days=7)
DEFAULT_REPEAT_DAYS = 30
MOST_REPEAT_DAYS = 365


@dataclass(frozen=True)
class Workspace:
    """A brand's desk.

    ``late_grace`` is how late a post may still go out by itself; later, it is Missed and its owner
    decides. ``languages`` are ISO 639-1 codes, the first one is what short texts are taken for.
    ``packs`` are the voice packs that its posts are checked against, in order. ``country`` (ISO
    3166-1 alpha-2, or empty) says whose holidays the calendar shows. A text that comes again within
    ``repeat_days`` is flagged; 0 flags none. Where
    ``needs_approval``, what is planned waits for it.
    """

    id: int
    name: str
    zone: str
    languages: tuple[str, ...] = ("en",)
    packs: tuple[str, ...] = ()
    late_grace: timedelta = DEFAULT_GRACE
    country: str = ""
    repeat_days: int = DEFAULT_REPEAT_DAYS
    needs_approval: bool = False
