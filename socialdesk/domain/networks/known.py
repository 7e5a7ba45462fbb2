"""The networks that are known: those that come with SocialDesk, and those of plug-ins."""

from collections.abc import Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from socialdesk.domain.networks.bluesky import BLUESKY
from socialdesk.domain.networks.facebook import FACEBOOK
from socialdesk.domain.networks.feed import FEED
from socialdesk.domain.networks.instagram import INSTAGRAM
from socialdesk.domain.networks.linkedin import LINKEDIN
from socialdesk.domain.networks.network import Network, NetworkId
from socialdesk.domain.networks.pinterest import PINTEREST
from socialdesk.domain.networks.telegram import TELEGRAM
from socialdesk.domain.networks.threads import THREADS
from socialdesk.domain.networks.x import X

PLUGINS = "socialdesk.networks"
"""The entry point group of other people's networks: each names an object with ``network``, a
:class:`Network`, and ``connector(clock)``, which makes its connector."""

BUILT_IN = {
    network.id: network
    for network in (
        FEED,
        BLUESKY,
        TELEGRAM,
        X,
        LINKEDIN,
        FACEBOOK,
        PINTEREST,
        INSTAGRAM,
        THREADS,
    )
}


def facts_of(network: NetworkId) -> Network:
    """A network's facts; bare ones for a network whose plug-in is gone, so that its posts show."""
    if network in BUILT_IN:
        return BUILT_IN[network]
    return _of_plugins().get(network) or Network(network, str(network).title(), needs_login=True)


def known_networks() -> tuple[Network, ...]:
    """Every network that a channel can be added for, those of SocialDesk itself first."""
    return (*BUILT_IN.values(), *_of_plugins().values())


@cache
def _of_plugins() -> dict[NetworkId, Network]:
    return {network.id: network for network in _loaded() if network.id not in BUILT_IN}


def _loaded() -> Iterator[Network]:
    for entry in plugins():
        yield entry.load().network


def plugins() -> tuple[EntryPoint, ...]:
    """The entry points of other people's networks."""
    return tuple(entry_points(group=PLUGINS))
