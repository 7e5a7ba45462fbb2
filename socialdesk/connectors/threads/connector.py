"""Publishing on Threads, https://developers.facebook.com/docs/threads."""

from socialdesk.connectors.addresses import resolve_host
from socialdesk.connectors.containers import Names
from socialdesk.connectors.http import Http, new_client
from socialdesk.connectors.two_steps import Manner, TwoStepConnector, Way
from socialdesk.domain.clock import Clock
from socialdesk.domain.networks import NetworkId

SERVER = "https://graph.threads.net"

MANNER = Manner(
    network=NetworkId("threads"),
    names=Names("threads", "threads_publish", "threads", "text", "status"),
    version="v1.0",
    grant="th_refresh_token",
    profile="https://www.threads.net/@",
    text_alone=True,
)


def connector(clock: Clock) -> TwoStepConnector:
    """For the registry."""
    return TwoStepConnector(MANNER, Way(Http(new_client(), clock), clock, SERVER, resolve_host))
