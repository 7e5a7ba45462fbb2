"""Stands in for the connector of a network whose plug-in is gone or broken."""

from datetime import datetime

from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Account,
    CannotTell,
    CheckResult,
    Content,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
)


class MissingConnector:
    """Sends nothing and says why; what waits goes on waiting."""

    def __init__(self, network: NetworkId, error: str = "") -> None:
        self._network = network
        self._reason = f"the plug-in for {network} is " + (
            f"broken ({error})" if error else "not installed"
        )
        self._mend = "update" if error else "install"

    @property
    def network(self) -> NetworkId:
        return self._network

    def check(self, account: Account) -> CheckResult:
        return CheckResult(ok=False, message=f"{self._reason}: {self._mend} it and start again")

    def prepare(self, account: Account, content: Content, now: datetime) -> NotAccepted:
        return NotAccepted(self._reason)

    def publish(self, account: Account, payload: Payload) -> Outcome:
        return NotAccepted(self._reason)

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        return CannotTell(self._reason)

    def close(self) -> None:
        """There is nothing open."""
