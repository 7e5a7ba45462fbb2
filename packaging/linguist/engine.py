"""What the engine says and the window shows, for the context "Engine"."""

from collections.abc import Iterator

from linguist.sources import ENGINE, Message
from socialdesk.domain.networks import Network, known_networks
from socialdesk_ui.runtime.engine_words import FINDINGS, NETWORK_NAMES, SENTENCES, UNITS


def engine_messages() -> list[Message]:
    """The listed sentences, and whatever the networks' facts say to people, each once."""
    listed = [*FINDINGS, *SENTENCES, *NETWORK_NAMES, *UNITS]
    facts = [text for network in known_networks() for text in _said_by(network)]
    return [Message(ENGINE, text) for text in dict.fromkeys([*listed, *facts]) if text]


def _said_by(network: Network) -> Iterator[str]:
    for limit in (*network.limits, *network.limits_with_images):
        yield limit.unit
    yield from network.steps
    yield network.cost
    for setting in network.settings:
        yield from (setting.label, setting.help)
    for option in network.options:
        yield from (option.label, *option.choices)
