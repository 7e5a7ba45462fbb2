"""What the demo plays: a clock that can be moved, and a Bluesky that needs no account."""

from dataclasses import dataclass
from datetime import datetime

from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.registry import Connectors
from socialdesk.desk.demo_script import DemoScript
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    CheckResult,
    Content,
    Lookup,
    Outcome,
    Payload,
    Refused,
)


class Stage:
    """A clock that stands where it was put."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Turn the clock."""
        self._moment = moment


@dataclass(frozen=True)
class PlayedBluesky:
    """Takes every post but those that the script says were refused; sends nothing anywhere."""

    script: DemoScript

    @property
    def network(self) -> NetworkId:
        return NetworkId.BLUESKY

    def check(self, account: Account) -> CheckResult:
        return CheckResult(False, "the demo has no Bluesky account")

    def prepare(self, account: Account, content: Content, now: datetime) -> Payload:
        return Payload(f"demo-{now.timestamp():.0f}", content.text, content.pictures)

    def publish(self, account: Account, payload: Payload) -> Outcome:
        reason = self.script.refusal(payload.body, NetworkId.BLUESKY)
        return Refused(reason) if reason else Accepted(payload.key, "")

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        return Absent()

    def close(self) -> None:
        """Holds nothing."""


class StagedConnectors(Connectors):
    """The real connectors, but for the network that is played."""

    def __init__(self, real: Connectors, script: DemoScript) -> None:
        super().__init__()
        self._real = real
        self._played = PlayedBluesky(script)

    def of(self, network: NetworkId) -> Connector:
        return self._played if network == NetworkId.BLUESKY else self._real.of(network)
