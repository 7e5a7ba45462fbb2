"""How a step inside the connector ends the whole job with an outcome."""

from socialdesk.connectors.bluesky.xrpc import Answer
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused


class HaltedError(Exception):
    """Nothing was published; ``outcome`` says why. Never leaves the connector."""

    def __init__(self, outcome: NotAccepted | Refused | LoginNeeded) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome


def put_off(answer: Answer) -> NotAccepted | None:
    """What an answer means that says nothing of the request itself, or ``None``."""
    if answer.status == 429:
        return NotAccepted("Bluesky asks for a pause: too many requests", answer.retry_after)
    if answer.status >= 500 or answer.status == 408:
        return NotAccepted(f"Bluesky has trouble (status {answer.status})", answer.retry_after)
    if 300 <= answer.status < 400:
        return NotAccepted("the server's address leads elsewhere: check the channel's server")
    return None


def said(answer: Answer) -> str:
    """What a refusing server said, for a line of ours."""
    return answer.message or answer.error or f"status {answer.status}"
