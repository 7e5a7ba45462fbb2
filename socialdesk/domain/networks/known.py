"""The networks that are known: those that come with SocialDesk, and those of plug-ins."""

from socialdesk.domain.networks.bluesky import BLUESKY
from socialdesk.domain.networks.email import EMAIL
from socialdesk.domain.networks.facebook import FACEBOOK
from socialdesk.domain.networks.feed import FEED
from socialdesk.domain.networks.instagram import INSTAGRAM
from socialdesk.domain.networks.linkedin import LINKEDIN
from socialdesk.domain.networks.mastodon import MASTODON
from socialdesk.domain.networks.network import Network, NetworkId
from socialdesk.domain.networks.own_limits import bare, with_own_limits
from socialdesk.domain.networks.pinterest import PINTEREST
from socialdesk.domain.networks.plugins import plugins
from socialdesk.domain.networks.reminder import REMINDER
from socialdesk.domain.networks.telegram import TELEGRAM
from socialdesk.domain.networks.threads import THREADS
from socialdesk.domain.networks.webhook import WEBHOOK
from socialdesk.domain.networks.x import X

BUILT_IN = {
    network.id: network
    for network in (
        FEED,
        BLUESKY,
        MASTODON,
        EMAIL,
        TELEGRAM,
        X,
        LINKEDIN,
        FACEBOOK,
        PINTEREST,
        INSTAGRAM,
        THREADS,
        WEBHOOK,
        REMINDER,
    )
}


def facts_of(network: NetworkId) -> Network:
    """A network's facts; bare ones for a network whose plug-in is gone, so that its posts show.

    ``network`` may hold a server's own limits (:func:`measured_as`).
    """
    name = bare(network)
    facts = BUILT_IN.get(name) or _of_plugins().get(name)
    if facts is None:
        return Network(name, str(name).title(), needs_login=True)
    return with_own_limits(facts, network)


def known_networks() -> tuple[Network, ...]:
    """Every network that a channel can be added for, those of SocialDesk itself first."""
    return (*BUILT_IN.values(), *_of_plugins().values())


def _of_plugins() -> dict[NetworkId, Network]:
    return {p.network.id: p.network for p in plugins() if p.network.id not in BUILT_IN}
