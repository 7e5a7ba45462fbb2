"""What the review room reads from the desk, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from socialdesk.desk.checking import ContentCheck, prepare_check
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import content_of
from socialdesk.desk.review_week import ReviewWeek, review_week
from socialdesk.desk.workspace import workspace
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk_ui.runtime.i18n import week_start

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class LoadedWeek:
    """A week of days by the workspace's clock; ``since`` is its start as a UTC moment."""

    first_day: date
    this_week: date
    since: datetime
    now: datetime
    review: ReviewWeek


def load_week(desk: Desk, first_day: date | None) -> LoadedWeek:
    """The week that starts on a day (``None``: the present one)."""
    now = desk.clock.now()
    zone = zone_named(workspace(desk).zone)
    this_week = week_start(now.astimezone(zone).date())
    shown = first_day or this_week
    since, until = span_of(desk, shown)
    return LoadedWeek(shown, this_week, since, now, review_week(desk, since, until))


def span_of(desk: Desk, first_day: date) -> tuple[datetime, datetime]:
    """The UTC moments between which a week lies by the workspace's clock."""
    zone = zone_named(workspace(desk).zone)
    return (
        resolve(datetime.combine(first_day, time()), zone),
        resolve(datetime.combine(first_day + WEEK, time()), zone),
    )


def checks_of(desk: Desk, posts: Sequence[Post]) -> tuple[ContentCheck, ...]:
    """What to ask of the linter about each post."""
    return tuple(prepare_check(desk, content_of(post), post.id) for post in posts)
