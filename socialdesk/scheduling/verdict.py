"""From what a connector answered to what becomes of the delivery: one pure rule."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from socialdesk.domain.backoff import LONGEST_WAIT, wait_before_retry
from socialdesk.domain.delivery import AttemptOutcome
from socialdesk.domain.publishing import Accepted, LoginNeeded, NotAccepted, Outcome, Refused
from socialdesk.domain.transitions import Event

FIRST_LOOK = timedelta(seconds=5)
"""How long after a lost answer the network is first asked: it may still be at work on it."""


@dataclass(frozen=True)
class Verdict:
    """What to write down. ``problem`` is what a person reads; ``trouble`` stops the channel."""

    event: Event
    outcome: AttemptOutcome
    detail: str
    problem: str = ""
    not_before: datetime | None = None
    remote_id: str = ""
    remote_url: str = ""
    trouble: str = ""


def verdict_on(outcome: Outcome, attempts_made: int, now: datetime, jitter: float) -> Verdict:
    """What follows from the answer to attempt number ``attempts_made`` (from 1)."""
    match outcome:
        case Accepted(remote_id=remote_id, remote_url=remote_url, said=said):
            return Verdict(
                Event.ACCEPTED,
                AttemptOutcome.ACCEPTED,
                said,
                remote_id=remote_id,
                remote_url=remote_url,
            )
        case Refused(reason=reason, mend=mend):
            problem = f"{reason}: {mend}" if mend else reason
            return Verdict(Event.REFUSED, AttemptOutcome.REFUSED, reason, problem)
        case LoginNeeded(reason=reason):
            return Verdict(
                Event.LOGIN_NEEDED, AttemptOutcome.LOGIN_NEEDED, reason, reason, trouble=reason
            )
        case NotAccepted(reason=reason, retry_after=retry_after):
            wait = wait_before_retry(attempts_made, jitter, retry_after)
            if wait is None:
                problem = f"gave up after {attempts_made} tries ({reason}): try again later"
                return Verdict(Event.REFUSED, AttemptOutcome.NOT_ACCEPTED, reason, problem)
            return Verdict(
                Event.NOT_ACCEPTED,
                AttemptOutcome.NOT_ACCEPTED,
                reason,
                reason,
                not_before=now + wait,
            )
    reason, wait = outcome.reason, _wait_before_look(attempts_made, outcome.retry_after)
    return Verdict(
        Event.OUTCOME_UNKNOWN, AttemptOutcome.UNKNOWN, reason, reason, not_before=now + wait
    )


def _wait_before_look(attempts_made: int, asked_by_network: timedelta | None) -> timedelta:
    """Longer from try to try, for a thread whose next part does not get out."""
    doubled = min(FIRST_LOOK * float(2 ** min(attempts_made - 1, 16)), LONGEST_WAIT)
    return max(doubled, asked_by_network or doubled)
