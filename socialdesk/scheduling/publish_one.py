"""One claimed delivery, from claim to verdict."""

import logging
from dataclasses import dataclass

from socialdesk.domain.delivery import AttemptOutcome
from socialdesk.domain.errors import KnownError
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import NetworkId, facts_of
from socialdesk.domain.publishing import Content, NotAccepted, Outcome, Payload, Unknown
from socialdesk.domain.threads import joined
from socialdesk.domain.transitions import Event
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.verdict import Verdict, verdict_on
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.claims import ClaimedDelivery
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.follow_ups import FollowUpRepository
from socialdesk.store.media_files import MediaFiles

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Lost:
    """The claim went to somebody else before anything was sent."""


def publish_claimed(publishing: Publishing, claimed: ClaimedDelivery) -> Event | None:
    """Publish it and write down what came of it; ``None`` where it was no longer ours."""
    held = _what_holds_it(publishing, claimed)
    if held is not None:
        return _write_down(publishing, claimed, held)
    outcome = _send(publishing, claimed)
    if isinstance(outcome, _Lost):
        return None
    now = publishing.clock.now()
    verdict = verdict_on(outcome, claimed.attempts_made, now, publishing.jitter())
    return _write_down(publishing, claimed, verdict)


def _what_holds_it(publishing: Publishing, claimed: ClaimedDelivery) -> Verdict | None:
    """Rules may have changed since it was planned, so what is new is checked once more."""
    if claimed.payload is not None or claimed.findings_accepted:
        return None
    stops = publishing.what_stops(
        LintRequest(
            claimed.text,
            network=claimed.delivery.channel.measured_as,
            alts=tuple(attachment.alt for attachment in claimed.attachments),
            pictures=tuple(attachment.media for attachment in claimed.attachments),
        )
    )
    if not stops:
        return None
    reason = stops[0].message
    return Verdict(Event.STOPPED, AttemptOutcome.REFUSED, reason, reason)


def _send(publishing: Publishing, claimed: ClaimedDelivery) -> Outcome | _Lost:
    payload = _frozen(publishing, claimed)
    if not isinstance(payload, Payload):
        return payload
    channel = claimed.delivery.channel
    try:
        connector = publishing.connector(channel.network)
        return connector.publish(publishing.account(channel), payload)
    except Exception as error:
        # Whatever it was, bytes may be out there: only the network can tell.
        _log.exception("a connector failed while publishing delivery %s", claimed.delivery.id)
        return Unknown(f"an error of ours ({type(error).__name__})")


def _frozen(publishing: Publishing, claimed: ClaimedDelivery) -> Payload | Outcome | _Lost:
    """What will be sent, committed before a byte of it leaves."""
    files = MediaFiles(publishing.folder.media)
    if claimed.payload is not None:
        return files.payload(claimed.payload)
    channel = claimed.delivery.channel
    content = Content(
        _as_the_network_gets_it(claimed.text, channel.network),
        files.pictures(claimed.attachments),
        claimed.languages,
        claimed.delivery.options,
    )
    try:
        connector = publishing.connector(channel.network)
        prepared = connector.prepare(publishing.account(channel), content, publishing.clock.now())
    except Exception as error:
        _log.exception("a connector failed while preparing delivery %s", claimed.delivery.id)
        return NotAccepted(f"an error of ours ({type(error).__name__})")
    if not isinstance(prepared, Payload):
        return prepared
    try:
        files.keep_made(prepared.pictures)
    except KnownError as error:
        return NotAccepted(str(error))
    with publishing.database.write() as session:
        ours = DeliveryRepository(session).freeze(
            claimed.delivery.id, publishing.me, prepared, publishing.clock.now()
        )
    return prepared if ours else _Lost()


def _as_the_network_gets_it(text: str, network: NetworkId) -> str:
    """A thread's parts stay apart only where the network knows threads."""
    return text if facts_of(network).threads else joined(text)


def _write_down(publishing: Publishing, claimed: ClaimedDelivery, verdict: Verdict) -> Event | None:
    with publishing.database.write() as session:
        applied = DeliveryRepository(session).finish(
            claimed.delivery.id,
            publishing.me,
            verdict.event,
            verdict.outcome,
            publishing.clock.now(),
            detail=verdict.detail,
            not_before=verdict.not_before,
            problem=verdict.problem,
            remote_id=verdict.remote_id,
            remote_url=verdict.remote_url,
        )
        if applied and verdict.event is Event.ACCEPTED:
            FollowUpRepository(session).begin(claimed.delivery.id)
        if applied and verdict.trouble:
            ChannelRepository(session).set_trouble(claimed.delivery.channel.id, verdict.trouble)
    return verdict.event if applied else None
