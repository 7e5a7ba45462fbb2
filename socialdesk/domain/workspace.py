"""A workspace: one brand's calendar, channels and voice."""

from dataclasses import dataclass
from datetime import timedelta

DEFAULT_GRACE = timedelta(minutes=30)


@dataclass(frozen=True)
class Workspace:
    """A brand's desk.

    ``late_grace`` is how late a post may still go out by itself; later, it is Missed and its owner
    decides. ``languages`` are ISO 639-1 codes, the first one is what short texts are taken for.
    ``packs`` are the voice packs that its posts are checked against, in order.
    """

    id: int
    name: str
    zone: str
    languages: tuple[str, ...] = ("en",)
    packs: tuple[str, ...] = ()
    late_grace: timedelta = DEFAULT_GRACE
