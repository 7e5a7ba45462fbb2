"""The connector of each network, built when it is first needed."""

from socialdesk.connectors.protocol import Connector
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId


class Connectors:
    """One connector a network. What a network needs is imported only where it is used."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._built: dict[NetworkId, Connector] = {}

    def of(self, network: NetworkId) -> Connector:
        """The connector of ``network``, always the same one."""
        if network not in self._built:
            self._built[network] = _build(network, self._clock)
        return self._built[network]

    def close(self) -> None:
        """Let go of every open connection."""
        for connector in self._built.values():
            connector.close()
        self._built.clear()


def _build(network: NetworkId, clock: Clock) -> Connector:
    match network:
        case NetworkId.FEED:
            from socialdesk.connectors.feed.connector import FeedConnector

            return FeedConnector()
        case NetworkId.BLUESKY:
            from socialdesk.connectors.bluesky.connector import BlueskyConnector

            return BlueskyConnector(clock)
