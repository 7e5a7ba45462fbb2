"""Limits that one server of a network has of its own, as part of a network's name.

Texts are measured by a network's name, also in other processes, so a channel on a server with
limits of its own is measured by a name that holds them: ``mastodon?max_characters=5000``.
"""

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from socialdesk.domain.networks.network import Network, NetworkId


def measured_as(facts: Network, settings: Mapping[str, str]) -> NetworkId:
    """The name by which texts for a channel with these settings are measured."""
    own = {name: settings[name] for name in facts.own_limits if settings.get(name)}
    return NetworkId(f"{facts.id}?{urlencode(own)}") if own else facts.id


def bare(network: NetworkId) -> NetworkId:
    """The network's own name, without limits."""
    return NetworkId(network.partition("?")[0])


def with_own_limits(facts: Network, network: NetworkId) -> Network:
    """``facts`` of the bare network with the limits that the name ``network`` holds."""
    _, _, own = network.partition("?")
    if not own or facts.with_own is None:
        return facts
    return replace(facts.with_own(dict(parse_qsl(own))), id=network)
