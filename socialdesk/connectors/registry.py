"""The connector of each network, built when it is first needed."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from socialdesk.connectors.missing import MissingConnector
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.networks.known import BUILT_IN
from socialdesk.domain.networks.plugins import Plugin, plugins


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
    if network in BUILT_IN:
        # Each is the package named like its network; imported only when it is used.
        module = import_module(f"socialdesk.connectors.{network}.connector")
        make: Callable[[Clock], Connector] = module.connector
        return make(clock)
    for plugin in plugins():
        if plugin.network.id == network:
            return _of_plugin(plugin, clock)
    return MissingConnector(network)


def _of_plugin(plugin: Plugin, clock: Clock) -> Connector:
    try:
        return cast("Connector", plugin.connector(clock))
    except Exception as error:
        return MissingConnector(plugin.network.id, f"{type(error).__name__}: {error}"[:200])
