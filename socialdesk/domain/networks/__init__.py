"""What each network allows, and how it measures a text."""

from socialdesk.domain.networks.graphemes import grapheme_offset, grapheme_starts, graphemes
from socialdesk.domain.networks.known import facts_of, known_networks
from socialdesk.domain.networks.measure import Measure, measure, tightest, where_it_ends
from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting, Shape
from socialdesk.domain.networks.own_limits import bare, measured_as

__all__ = [
    "Limit",
    "Measure",
    "Network",
    "NetworkId",
    "Option",
    "Setting",
    "Shape",
    "bare",
    "facts_of",
    "grapheme_offset",
    "grapheme_starts",
    "graphemes",
    "known_networks",
    "measure",
    "measured_as",
    "tightest",
    "where_it_ends",
]
