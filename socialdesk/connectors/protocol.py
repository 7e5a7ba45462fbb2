"""What every connector does. Adding a network is one module that does this."""

from datetime import datetime
from typing import Protocol, runtime_checkable

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


class Connector(Protocol):
    """A way to publish on one network. Holds no state of a channel beyond open connections.

    No method raises for anything that the network, the machine or the user did: it says so in what
    it returns. What does raise is a bug, and the queue treats it as an unknown outcome.
    """

    @property
    def network(self) -> NetworkId: ...

    def check(self, account: Account) -> CheckResult:
        """Whether ``account`` can publish now. Publishes nothing."""
        ...

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Everything that will be sent, fixed once. May read from the network, never writes.

        ``now`` is the moment that the post will bear.
        """
        ...

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send ``payload``. Sending the same one again never makes a second post."""
        ...

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Ask the network whether it has ``payload`` already."""
        ...

    def close(self) -> None:
        """Let go of open connections."""
        ...


@runtime_checkable
class CommentsFirst(Connector, Protocol):
    """A connector that can answer a post of its own; its network says ``first_comment=True``."""

    def prepare_comment(
        self, account: Account, content: Content, published: str, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """A comment under the post whose remote id is ``published``, fixed once, with its own key.

        ``publish`` sends it and ``find_published`` finds it, as any payload. Never writes.
        """
        ...
