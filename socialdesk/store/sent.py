"""The whole history of a post's attempts."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.sent import AttemptRecord, Sent
from socialdesk.store import mapping
from socialdesk.store.models import AttemptRow, DeliveryRow, MediaRow, PayloadRow


def attempts_of(session: Session, post_id: int) -> Mapping[int, tuple[AttemptRecord, ...]]:
    """Every attempt of each delivery of a post that was tried, by delivery id, in order."""
    rows = session.execute(
        select(AttemptRow, PayloadRow)
        .join(DeliveryRow, DeliveryRow.id == AttemptRow.delivery_id)
        .outerjoin(PayloadRow, PayloadRow.id == AttemptRow.payload_id)
        .where(DeliveryRow.post_id == post_id)
        .order_by(AttemptRow.delivery_id, AttemptRow.number)
    ).all()
    known = _media(session, [payload for _, payload in rows if payload is not None])
    history: dict[int, tuple[AttemptRecord, ...]] = {}
    for attempt, payload in rows:
        record = AttemptRecord(mapping.attempt(attempt), _sent(payload, known))
        before = history.get(attempt.delivery_id, ())
        history[attempt.delivery_id] = (*before, record)
    return history


def _media(session: Session, payloads: list[PayloadRow]) -> Mapping[str, Media]:
    digests = {digest for payload in payloads for digest, _ in payload.media}
    rows = session.scalars(select(MediaRow).where(MediaRow.digest.in_(digests)))
    return {row.digest: mapping.media(row) for row in rows}


def _sent(payload: PayloadRow | None, known: Mapping[str, Media]) -> Sent | None:
    if payload is None:
        return None
    pictures = tuple(Attachment(known[d], alt) for d, alt in payload.media if d in known)
    return Sent(payload.key, payload.body, pictures, payload.frozen_at)
