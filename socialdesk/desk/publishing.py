"""Publishing from this process: one pass, or in the background until closed."""

import os
import random
import socket
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.desk.backups import make_daily_backup
from socialdesk.desk.checking import what_stops
from socialdesk.desk.desk import Desk
from socialdesk.domain.errors import StateError
from socialdesk.domain.events import PostsChanged
from socialdesk.scheduling.publisher import Publisher, run_once
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.report import PassReport


@dataclass(frozen=True)
class PublisherHandle:
    """The publisher in the background. ``wake`` looks at the queue now, ``close`` ends it."""

    wake: Callable[[], None]
    close: Callable[[], None]


def start_publishing(desk: Desk) -> PublisherHandle:
    """Publish what falls due, in the background, for as long as the desk is open."""
    publisher = Publisher(
        _means(desk),
        on_pass=lambda _report: desk.events.emit(PostsChanged()),
        on_status=desk.events.emit,
        on_change=lambda: desk.events.emit(PostsChanged()),
        housekeep=lambda: _back_up_daily(desk),
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


def _back_up_daily(desk: Desk) -> None:
    if desk.database.file is not None:
        make_daily_backup(desk.folder, desk.clock.now())


def _means(desk: Desk) -> Publishing:
    return Publishing(
        database=desk.database,
        folder=desk.folder,
        clock=desk.clock,
        account=desk.account,
        connector=desk.connector,
        what_stops=what_stops,
        me=f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}",
        jitter=random.random,
        # The lock covers one data folder; a shared database may have publishers elsewhere.
        alone=desk.database.file is not None,
    )
