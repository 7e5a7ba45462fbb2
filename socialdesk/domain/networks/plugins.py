"""Other people's networks: found by their entry points, and never in the way of a start."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from socialdesk.domain.networks.network import Network, NetworkId

GROUP = "socialdesk.networks"
"""The entry point group: each names an object with ``network``, a :class:`Network`, and
``connector(clock)``, which makes its connector."""


@dataclass(frozen=True)
class Plugin:
    """A network that somebody else brings; its connector is made by ``connector(clock)``."""

    name: str
    network: Network
    connector: Callable[..., object]


@dataclass(frozen=True)
class BrokenPlugin:
    """A plug-in that can't be used, and why, in one line."""

    name: str
    package: str
    error: str


def plugins() -> tuple[Plugin, ...]:
    """Those that can be used, by their names."""
    return tuple(found for found in _found() if isinstance(found, Plugin))


def broken_plugins() -> tuple[BrokenPlugin, ...]:
    """Those that can't, by their names."""
    return tuple(found for found in _found() if isinstance(found, BrokenPlugin))


@cache
def _found() -> tuple[Plugin | BrokenPlugin, ...]:
    return tuple(_each_network_once(sorted(entry_points(group=GROUP), key=lambda e: e.name)))


def _each_network_once(entries: list[EntryPoint]) -> Iterator[Plugin | BrokenPlugin]:
    taken: set[NetworkId] = set()
    for entry in entries:
        found = _load(entry)
        if isinstance(found, Plugin) and found.network.id in taken:
            found = _broken(entry, f"another plug-in is {found.network.id} already")
        if isinstance(found, Plugin):
            taken.add(found.network.id)
        yield found


def _load(entry: EntryPoint) -> Plugin | BrokenPlugin:
    try:
        loaded = entry.load()
        network, connector = loaded.network, loaded.connector
    except (Exception, SystemExit) as error:
        # Somebody else's code may raise anything; it must not keep SocialDesk from starting.
        return _broken(entry, " ".join(f"{type(error).__name__}: {error}".split())[:200])
    if not isinstance(network, Network) or not callable(connector):
        return _broken(entry, "it is no network: it needs network and connector(clock)")
    return Plugin(entry.name, network, connector)


def _broken(entry: EntryPoint, error: str) -> BrokenPlugin:
    return BrokenPlugin(entry.name, entry.dist.name if entry.dist else entry.module, error)
