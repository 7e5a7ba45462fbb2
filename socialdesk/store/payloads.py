"""What was sent, or is about to be: kept from the first try on, byte for byte."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import AttemptOutcome
from socialdesk.domain.media import Attachment
from socialdesk.domain.publishing import Payload
from socialdesk.store import mapping
from socialdesk.store.claims import FrozenPayload
from socialdesk.store.models import AttemptRow, MediaRow, PayloadRow


def keep(session: Session, delivery_id: int, payload: Payload, now: datetime) -> bool:
    """Fix what the running attempt and every further one sends. ``False`` where that is fixed."""
    if kept_id(session, delivery_id) is not None:
        return False
    for picture in payload.pictures:
        media = picture.media
        session.merge(
            MediaRow(
                digest=media.digest,
                mime=media.mime,
                size=media.size,
                width=media.width,
                height=media.height,
            )
        )
    row = PayloadRow(
        delivery_id=delivery_id,
        key=payload.key,
        body=payload.body,
        media=[[picture.media.digest, picture.alt] for picture in payload.pictures],
        frozen_at=now,
    )
    session.add(row)
    session.flush()
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.delivery_id == delivery_id, AttemptRow.outcome == AttemptOutcome.RUNNING)
        .values(payload_id=row.id)
        .execution_options(synchronize_session=False)
    )
    return True


def kept_id(session: Session, delivery_id: int) -> int | None:
    return session.scalar(
        select(PayloadRow.id).where(
            PayloadRow.delivery_id == delivery_id, PayloadRow.dropped_at.is_(None)
        )
    )


def kept(session: Session, delivery_id: int) -> FrozenPayload | None:
    """What every further try sends, if that is fixed."""
    row = session.get(PayloadRow, kept_id(session, delivery_id) or 0)
    if row is None:
        return None
    digests = {digest for digest, _ in row.media}
    files = {
        each.digest: mapping.media(each)
        for each in session.scalars(select(MediaRow).where(MediaRow.digest.in_(digests)))
    }
    pictures = tuple(Attachment(files[digest], alt) for digest, alt in row.media)
    return FrozenPayload(row.key, row.body, pictures, row.frozen_at)
