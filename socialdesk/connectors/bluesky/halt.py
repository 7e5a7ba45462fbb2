"""What a server's answer means that says nothing of the request itself."""

from socialdesk.connectors import halting as shared
from socialdesk.connectors.bluesky.xrpc import Answer
from socialdesk.connectors.halting import HaltedError, halting
from socialdesk.domain.publishing import NotAccepted

__all__ = ["HaltedError", "halting", "put_off", "said"]


def put_off(answer: Answer) -> NotAccepted | None:
    """What an answer means that says nothing of the request itself, or ``None``."""
    return shared.put_off(answer, "Bluesky")


def said(answer: Answer) -> str:
    """What a refusing server said, for a line of ours."""
    return answer.message or answer.error or f"status {answer.status}"
