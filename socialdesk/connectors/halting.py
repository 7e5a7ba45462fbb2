"""How a step inside a connector ends the whole job with an outcome."""

from collections.abc import Iterator
from contextlib import contextmanager

from socialdesk.connectors.http import Answer, NotSentError
from socialdesk.domain.errors import InputError, SurroundingsError
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown


class HaltedError(Exception):
    """Nothing was published; ``outcome`` says why. Never leaves the connector."""

    def __init__(self, outcome: NotAccepted | Refused | LoginNeeded) -> None:
        super().__init__(outcome.reason)
        self.outcome = outcome

    @property
    def line(self) -> str:
        """The outcome as one line for the channel's owner."""
        if isinstance(self.outcome, Refused) and self.outcome.mend:
            return f"{self.outcome.reason}: {self.outcome.mend}"
        return self.outcome.reason


@contextmanager
def halting() -> Iterator[None]:
    """Turn what the settings, the machine or the way to the server did into an outcome."""
    try:
        yield
    except InputError as error:
        raise HaltedError(Refused(error.what, error.mend)) from error
    except SurroundingsError as error:
        raise HaltedError(NotAccepted(str(error))) from error
    except NotSentError as error:
        raise HaltedError(NotAccepted(str(error))) from error


def put_off(answer: Answer, network: str) -> NotAccepted | None:
    """What an answer means that says nothing of the request itself, or ``None``.

    Right for whatever changes nothing on the network; of a post that was sent ask ``lost`` first.
    """
    if answer.status == 429:
        reason = f"{network} asks for a pause: too many requests"
        return NotAccepted(reason, answer.retry_after)
    if answer.status >= 500 or answer.status == 408:
        return NotAccepted(f"{network} has trouble (status {answer.status})", answer.retry_after)
    if 300 <= answer.status < 400:
        return NotAccepted(f"{network}'s address leads elsewhere: check the channel's server")
    return None


def lost(answer: Answer, network: str) -> Unknown | None:
    """Whether a server may have published what was sent in spite of its answer."""
    if answer.status >= 500 or answer.status == 408:
        return Unknown(f"{network} had trouble after it took the post (status {answer.status})")
    return None
