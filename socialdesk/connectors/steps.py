"""The steps of a connector, with what stops one turned into what the protocol answers."""

from collections import OrderedDict
from collections.abc import Callable

from socialdesk.connectors.halting import HaltedError, halting
from socialdesk.connectors.http import Answer, AnswerLostError
from socialdesk.connectors.pictures import fit_pictures, why_refused
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
    Unknown,
)

_REMEMBERED = 1_000


def checked(look: Callable[[], CheckResult]) -> CheckResult:
    """What ``look`` found out about a channel."""
    try:
        with halting():
            return look()
    except HaltedError as halted:
        return CheckResult(False, halted.line)
    except AnswerLostError as lost:
        return CheckResult(False, str(lost))


def takeable(content: Content, network: NetworkId) -> Content:
    """``content`` with its pictures made to fit.

    Raises:
        HaltedError: ``network`` would not take it.
        InputError: a picture can't be read or made to fit.
    """
    fitting = fit_pictures(content, network)
    refused = why_refused(fitting, network)
    if refused is not None:
        raise HaltedError(refused)
    return fitting


def prepared(
    freeze: Callable[[], Payload],
) -> Payload | NotAccepted | Refused | LoginNeeded:
    """What ``freeze`` fixed, or why it could not."""
    try:
        with halting():
            return freeze()
    except HaltedError as halted:
        return halted.outcome
    except AnswerLostError as lost:
        return NotAccepted(str(lost))


def sent(send: Callable[[], Outcome]) -> Outcome:
    """What became of ``send``; an answer that got lost leaves it unknown."""
    try:
        with halting():
            return send()
    except HaltedError as halted:
        return halted.outcome
    except AnswerLostError as lost:
        return Unknown(str(lost))


def looked_up(look: Callable[[], Lookup]) -> Lookup:
    """What ``look`` found."""
    try:
        with halting():
            return look()
    except HaltedError as halted:
        return CannotTell(halted.outcome.reason)
    except AnswerLostError as lost:
        return CannotTell(str(lost))


def harmless(call: Callable[[], Answer]) -> Answer:
    """The answer to a call that publishes nothing: where it gets lost, all can be tried again."""
    try:
        return call()
    except AnswerLostError as lost:
        raise HaltedError(NotAccepted(str(lost))) from lost


class TriedKeys:
    """The keys of payloads that this process sent, for networks that don't recognise a repeat.

    What an earlier process sent, the queue asks the network about before it sends again.
    """

    def __init__(self) -> None:
        self._keys: OrderedDict[str, str] = OrderedDict()

    def add(self, key: str, made: str = "") -> None:
        """To be called before the call that publishes; ``made`` names what that call publishes."""
        self._keys[key] = made
        if len(self._keys) > _REMEMBERED:
            self._keys.popitem(last=False)

    def made(self, key: str) -> str:
        """What an earlier try made to publish, else nothing."""
        return self._keys.get(key, "")

    def earlier(self, key: str, look: Callable[[], Lookup]) -> Accepted | Unknown | None:
        """What became of an earlier try, or ``None`` where it may be sent: never, or not there."""
        if key not in self._keys:
            return None
        match look():
            case Accepted() as found:
                return found
            case Absent():
                return None
            case other:
                return Unknown(other.reason)
