"""Publishing on Instagram, https://developers.facebook.com/docs/instagram-platform."""

from socialdesk.connectors.addresses import resolve_host
from socialdesk.connectors.containers import Names
from socialdesk.connectors.http import Http, new_client
from socialdesk.connectors.two_steps import Manner, TwoStepConnector, Way
from socialdesk.domain.clock import Clock
from socialdesk.domain.networks import NetworkId

SERVER = "https://graph.instagram.com"

MANNER = Manner(
    network=NetworkId("instagram"),
    names=Names("media", "media_publish", "media", "caption", "status_code"),
    version="v24.0",
    grant="ig_refresh_token",
    profile="https://www.instagram.com/",
    text_alone=False,
)


def connector(clock: Clock) -> TwoStepConnector:
    """For the registry."""
    return TwoStepConnector(MANNER, Way(Http(new_client(), clock), clock, SERVER, resolve_host))
