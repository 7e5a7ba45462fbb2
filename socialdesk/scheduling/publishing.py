"""What the queue works with."""

from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.connectors.protocol import Connector
from socialdesk.domain.channel import Channel
from socialdesk.domain.clock import Clock
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account
from socialdesk.paths import DataFolder
from socialdesk.store.database import Database


@dataclass(frozen=True)
class Publishing:
    """A publisher's means. ``me`` names this process in claims; ``jitter`` gives [0, 1).

    ``what_stops`` answers with the findings for which a text can't be published. ``alone`` says
    that no other process publishes from this database, so that any other claim is a dead one's.
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
