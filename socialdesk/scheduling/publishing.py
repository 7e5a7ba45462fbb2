"""What the queue works with."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from socialdesk.connectors.protocol import Connector
from socialdesk.domain.channel import Channel
from socialdesk.domain.clock import Clock
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.media import Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account
from socialdesk.paths import DataFolder
from socialdesk.store.database import Database


def no_pictures_to_bring(_pictures: Iterable[Media]) -> None:
    """Where every picture is in the data folder from the start."""


@dataclass(frozen=True)
class Publishing:
    """A publisher's means. ``me`` names this process in claims; ``jitter`` gives [0, 1).

    ``what_stops`` answers with the findings for which a text can't be published. ``alone`` says
    that no other process publishes from this database, so that any other claim is a dead one's;
    elsewhere that is true of claims whose names begin with ``place``, this data folder's own.
    ``not_from_here`` answers with the channels that only another computer can publish on.
    ``bring_pictures`` gets those that are not in the data folder yet.
    """

    database: Database
    folder: DataFolder
    clock: Clock
    account: Callable[[Channel], Account]
    connector: Callable[[NetworkId], Connector]
    what_stops: Callable[[LintRequest], tuple[Finding, ...]]
    me: str
    jitter: Callable[[], float]
    alone: bool
    place: str = ""
    not_from_here: Callable[[], frozenset[int]] = frozenset
    bring_pictures: Callable[[Iterable[Media]], None] = no_pictures_to_bring
