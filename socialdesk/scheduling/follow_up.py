"""What follows a published post: it is sent after it, by itself, and can never publish it again."""

import logging
from datetime import datetime, timedelta

from socialdesk.connectors.protocol import CommentsFirst
from socialdesk.domain.backoff import wait_before_retry
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    CannotTell,
    Content,
    LoginNeeded,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
    Unknown,
)
from socialdesk.scheduling.publishing import Publishing
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.follow_ups import FollowUpRepository, WaitingFollowUp

_log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)
"""For so long nobody else tries: longer than every time-out of one try together."""


def send_follow_ups(publishing: Publishing, elsewhere: frozenset[int]) -> tuple[int, ...]:
    """Try everything that is due; the ids of the deliveries whose follow-ups moved on."""
    tried = []
    while (waiting := _claim(publishing, elsewhere)) is not None:
        outcome = _send(publishing, waiting)
        _write_down(publishing, waiting, outcome)
        tried.append(waiting.delivery.id)
    return tuple(tried)


def next_follow_up(publishing: Publishing, elsewhere: frozenset[int]) -> datetime | None:
    """When the next try is due; ``None`` while nothing waits."""
    with publishing.database.read() as session:
        return FollowUpRepository(session).next_moment(publishing.clock.now(), elsewhere)


def _claim(publishing: Publishing, elsewhere: frozenset[int]) -> WaitingFollowUp | None:
    now, due = publishing.clock.now(), next_follow_up(publishing, elsewhere)
    if due is None or due > now:
        # Most passes end here, without keeping other writers waiting.
        return None
    with publishing.database.write() as session:
        return FollowUpRepository(session).claim(now, now + LEASE, elsewhere)


def _send(publishing: Publishing, waiting: WaitingFollowUp) -> Outcome:
    channel = waiting.delivery.channel
    try:
        connector = publishing.connector(channel.network)
        if not isinstance(connector, CommentsFirst):
            return Refused(f"{channel.network_facts.name} takes no first comment from here")
        account = publishing.account(channel)
        if waiting.payload is not None:
            # A try before this one may have got through.
            match connector.find_published(account, waiting.payload):
                case Accepted() as found:
                    return found
                case CannotTell(reason):
                    return NotAccepted(reason)
                case Absent() | Begun():
                    return connector.publish(account, waiting.payload)
        content = Content(waiting.text, languages=waiting.languages)
        published = waiting.delivery.remote_id
        now = publishing.clock.now()
        prepared = connector.prepare_comment(account, content, published, now)
        if not isinstance(prepared, Payload):
            return prepared
        if not _freeze(publishing, waiting, prepared):
            return NotAccepted("another publisher is at it")
        return connector.publish(account, prepared)
    except Exception as error:
        _log.exception("a connector failed while commenting on %s", waiting.delivery.id)
        return Unknown(f"an error of ours ({type(error).__name__})")


def _freeze(publishing: Publishing, waiting: WaitingFollowUp, payload: Payload) -> bool:
    with publishing.database.write() as session:
        return FollowUpRepository(session).freeze(waiting, payload)


def _write_down(publishing: Publishing, waiting: WaitingFollowUp, outcome: Outcome) -> None:
    now = publishing.clock.now()
    with publishing.database.write() as session:
        follow_ups = FollowUpRepository(session)
        match outcome:
            case Accepted(remote_id=remote_id):
                follow_ups.done(waiting, remote_id)
            case Refused(reason=reason, mend=mend):
                follow_ups.give_up(waiting, f"{reason}: {mend}" if mend else reason)
            case LoginNeeded(reason=reason):
                # It goes on when the channel does.
                follow_ups.put_off(waiting, now, reason)
                ChannelRepository(session).set_trouble(waiting.delivery.channel.id, reason)
            case NotAccepted(reason, asked) | Unknown(reason, asked):
                wait = wait_before_retry(waiting.tries, publishing.jitter(), asked)
                if wait is None:
                    problem = f"gave up after {waiting.tries} tries ({reason})"
                    follow_ups.give_up(waiting, f"{problem}: write it on the network itself")
                else:
                    follow_ups.put_off(waiting, now + wait, reason)
