"""A connector in four steps, for networks that don't recognise a post that is sent again."""

from abc import ABC, abstractmethod
from datetime import datetime

from socialdesk.connectors.http import Http
from socialdesk.connectors.steps import TriedKeys, checked, looked_up, prepared, sent
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Account,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
)


class StepwiseConnector(ABC):
    """The connector protocol over steps that may stop anywhere by a ``HaltedError``.

    What this process tried to send already is looked up before it is sent again.
    """

    def __init__(self, network: NetworkId, http: Http) -> None:
        self._network = network
        self._http = http
        self._tried = TriedKeys()

    @property
    def network(self) -> NetworkId:
        return self._network

    def check(self, account: Account) -> CheckResult:
        """Whether the account's login holds."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix what will be sent."""
        return prepared(lambda: self._frozen(account, content, now))

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send it, unless an earlier try is found."""

        def look() -> Lookup:
            return self.find_published(account, payload)

        return self._tried.earlier(payload.key, look) or sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Look among what the account posted since it was prepared."""
        return looked_up(lambda: self._find(account, payload))

    def close(self) -> None:
        """Let go of open connections."""
        self._http.close()

    @abstractmethod
    def _look(self, account: Account) -> CheckResult: ...

    @abstractmethod
    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload: ...

    @abstractmethod
    def _send(self, account: Account, payload: Payload) -> Outcome:
        """Names the payload in ``_tried`` before the call that publishes."""

    @abstractmethod
    def _find(self, account: Account, payload: Payload) -> Lookup: ...
