"""The connector of each network, built when it is first needed."""

from collections.abc import Callable
from importlib import import_module

from socialdesk.connectors.missing import MissingConnector
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks.known import plugins

_BUILT_IN: dict[NetworkId, str] = {
    NetworkId.FEED: "socialdesk.connectors.feed.connector",
    NetworkId.BLUESKY: "socialdesk.connectors.bluesky.connector",
}
"""Modules, imported when needed, with a function ``connector(clock)``."""


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
    if network in _BUILT_IN:
        make: Callable[[Clock], Connector] = import_module(_BUILT_IN[network]).connector
        return make(clock)
    for entry in plugins():
        plugin = entry.load()
        if plugin.network.id == network:
            built: Connector = plugin.connector(clock)
            return built
    return MissingConnector(network)
