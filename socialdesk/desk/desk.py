"""What every command needs, in one frozen bundle."""

from dataclasses import dataclass, field

from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.registry import Connectors
from socialdesk.desk.event_bus import EventBus
from socialdesk.desk.history import History
from socialdesk.desk.linting import Linting
from socialdesk.domain.channel import Channel
from socialdesk.domain.clock import Clock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account
from socialdesk.paths import DataFolder
from socialdesk.secrets.drawers import KeyringDrawers
from socialdesk.store.database import Database


@dataclass(frozen=True)
class Desk:
    """An open data folder. Safe to share between threads; made by ``open_desk``."""

    folder: DataFolder
    database: Database
    workspace_id: int
    clock: Clock
    events: EventBus
    drawers: KeyringDrawers
    connectors: Connectors
    linting: Linting
    history: History = field(default_factory=History)

    def account(self, channel: Channel) -> Account:
        """The channel together with its drawer of secrets."""
        return Account(channel, self.drawers.of(channel.id))

    def connector(self, network: NetworkId) -> Connector:
        """The way to publish on a network."""
        return self.connectors.of(network)
