"""Publishing from this process: one pass, or in the background until closed."""

import os
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.desk.backups import make_daily_backup
from socialdesk.desk.checking import what_stops
from socialdesk.desk.desk import Desk
from socialdesk.desk.team import (
    NotFromHere,
    bring_pictures,
    bring_pictures_of_what_is_planned,
    is_shared,
    place_of,
)
from socialdesk.domain.errors import StateError
from socialdesk.domain.events import ChannelsChanged, Event, PostsChanged
from socialdesk.scheduling.publisher import Publisher, run_once
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.report import PassReport
from socialdesk.scheduling.wakeups import Wakeups


@dataclass(frozen=True)
class PublisherHandle:
    """The publisher in the background. ``wake`` looks at the queue now, ``close`` ends it."""

    wake: Callable[[], None]
    close: Callable[[], None]


def start_publishing(desk: Desk, wakeups: type[Wakeups] = Wakeups) -> PublisherHandle:
    """Publish what falls due, in the background, for as long as the desk is open.

    ``wakeups`` is another kind where the desk's clock does not run as the machine's does.
    """
    publisher = Publisher(
        _means(desk),
        on_pass=lambda _report: desk.events.emit(PostsChanged()),
        on_status=desk.events.emit,
        on_change=lambda: _tell_of_change(desk),
        housekeep=lambda: _back_up_daily(desk),
        wakeups=wakeups,
    )
    publisher.start()
    return PublisherHandle(publisher.wake, publisher.close)


def publish_due(desk: Desk) -> PassReport:
    """Publish what is due now, and come back.

    Raises StateError where another process publishes from this data folder.
    """
    report = run_once(_means(desk))
    if report is None:
        raise StateError(
            "another SocialDesk publishes from this data folder", "it will send what is due"
        )
    if report.changed:
        desk.events.emit(PostsChanged())
    return report


def _tell_of_change(desk: Desk) -> None:
    bring_pictures_of_what_is_planned(desk)
    desk.events.emit(PostsChanged())


def _back_up_daily(desk: Desk) -> None:
    if _only_here(desk):
        make_daily_backup(desk.folder, desk.clock.now())


def _only_here(desk: Desk) -> bool:
    """Whether the data folder's lock covers all who may publish from the calendar."""
    return desk.database.file == desk.folder.database


def _means(desk: Desk) -> Publishing:
    place = place_of(desk.folder)
    return Publishing(
        database=desk.database,
        folder=desk.folder,
        clock=desk.clock,
        account=desk.account,
        connector=desk.connector,
        what_stops=what_stops,
        me=f"{place}{os.getpid()}:{uuid.uuid4().hex[:8]}",
        jitter=random.random,
        alone=_only_here(desk),
        place=place,
        not_from_here=_not_from_here(desk),
        bring_pictures=lambda pictures: bring_pictures(desk, pictures),
    )


def _not_from_here(desk: Desk) -> Callable[[], frozenset[int]]:
    if not is_shared(desk):
        return frozenset
    channels = NotFromHere(desk)

    def heard(event: Event) -> None:
        if isinstance(event, ChannelsChanged):
            channels.forget()

    desk.events.subscribe(heard)
    return channels
