"""A channel: one account on one network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from socialdesk.domain.networks import Network, NetworkId, facts_of, measured_as

DEFAULT_DAILY_CAP = 2
LONGEST_GAP = timedelta(days=7)
"""More would leave no room for a weekly slot."""


@dataclass(frozen=True)
class Channel:
    """An account on a network. Secrets are never in here; ``settings`` may be shown to anyone.

    ``daily_cap`` is how many posts the queue places on one local day, ``min_gap`` the least time
    between two of them. ``trouble`` is one line that
    says why the channel can't publish until its owner acts (a revoked login), else empty.
    """

    id: int
    workspace_id: int
    name: str
    network: NetworkId
    settings: Mapping[str, str] = field(default_factory=dict)
    daily_cap: int = DEFAULT_DAILY_CAP
    paused: bool = False
    trouble: str = ""
    min_gap: timedelta = timedelta()

    @property
    def network_facts(self) -> Network:
        return facts_of(self.measured_as)

    @property
    def measured_as(self) -> NetworkId:
        """By what name its texts are measured: with its server's own limits, if it has some."""
        return measured_as(facts_of(self.network), self.settings)
