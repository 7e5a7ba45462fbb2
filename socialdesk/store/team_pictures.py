"""A team's pictures: their bytes go to the server with the post, and to whoever needs them."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import event, exists, insert, or_, select
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import State
from socialdesk.domain.media import Media
from socialdesk.store import mapping
from socialdesk.store.media_files import MediaFiles
from socialdesk.store.models import (
    DeliveryRow,
    MediaContentRow,
    MediaRow,
    PostMediaRow,
    PostRow,
)

STILL_LOOKED_AT = timedelta(days=60)
"""For how long after its last change a published post's pictures are brought everywhere."""


def share_new_pictures(session: Session, folder: Path) -> None:
    """Let each picture that is new to the calendar take its bytes along, in the same transaction.

    A picture whose file is not in ``folder`` is kept by its name alone.
    """

    @event.listens_for(session, "after_flush")
    def _flushed(session: Session, _context: object) -> None:
        rows = [row for row in session.new if isinstance(row, MediaRow)]
        for row in rows:
            content = _read(MediaFiles(folder).path(mapping.media(row)))
            if content is not None:
                values = {"digest": row.digest, "content": content}
                session.connection().execute(insert(MediaContentRow).values(values))


def needed_here(session: Session, folder: Path, now: datetime) -> tuple[Media, ...]:
    """The pictures of what is planned or was worked on lately, as far as ``folder`` lacks them."""
    still_open = exists().where(
        DeliveryRow.post_id == PostRow.id, DeliveryRow.state != State.PUBLISHED
    )
    rows = session.scalars(
        select(MediaRow)
        .where(
            MediaRow.digest.in_(
                select(PostMediaRow.digest)
                .join(PostRow, PostRow.id == PostMediaRow.post_id)
                .where(or_(PostRow.updated_at >= now - STILL_LOOKED_AT, still_open))
            )
        )
        .order_by(MediaRow.digest)
    )
    return missing(folder, (mapping.media(row) for row in rows))


def missing(folder: Path, wanted: Iterable[Media]) -> tuple[Media, ...]:
    """Those whose files are not in ``folder``."""
    files = MediaFiles(folder)
    return tuple(media for media in wanted if not files.path(media).exists())


def bring(session: Session, folder: Path, media: Media) -> bool:
    """Put a picture's file into ``folder``; ``False`` where the server does not have it whole.

    Raises SurroundingsError for a full disk or a folder that can't be written.
    """
    content = session.scalar(
        select(MediaContentRow.content).where(MediaContentRow.digest == media.digest)
    )
    if content is None or hashlib.sha256(content).hexdigest() != media.digest:
        return False
    MediaFiles(folder).put(media, content)
    return True


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
