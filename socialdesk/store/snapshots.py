"""Posts as whole rows, to be put back exactly as they were."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, insert, select
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import State
from socialdesk.store.models import (
    AttemptRow,
    DeliveryRow,
    FollowUpRow,
    IgnoredFindingRow,
    PayloadRow,
    PostCampaignRow,
    PostLabelRow,
    PostMediaRow,
    PostRow,
    ReviewRow,
)
from socialdesk.store.models.base import Base

Row = Mapping[str, Any]
Rows = tuple[Row, ...]

_OF_A_POST: tuple[type[Base], ...] = (
    PostLabelRow,
    PostCampaignRow,
    PostMediaRow,
    IgnoredFindingRow,
    ReviewRow,
    DeliveryRow,
)
_OF_A_DELIVERY: tuple[type[Base], ...] = (PayloadRow, AttemptRow, FollowUpRow)


@dataclass(frozen=True)
class PostSnapshot:
    """Everything that is kept of one post at one moment: rows by table, in the order of making.

    Two are equal where nothing has happened to the post between them. One without rows says that
    there was no such post.
    """

    post_id: int
    rows: Mapping[str, Rows]

    @property
    def text(self) -> str:
        """What its author wrote; empty where there was no post."""
        found: Rows = self.rows.get(PostRow.__tablename__, ())
        return str(found[0]["text"]) if found else ""


def snapshots(session: Session, post_ids: Iterable[int]) -> dict[int, PostSnapshot]:
    """Each post as it is now, locked against others until the transaction ends."""
    return {post_id: _snapshot(session, post_id) for post_id in post_ids}


def put_back(session: Session, snapshot: PostSnapshot, now: datetime) -> None:
    """Make the post what it was.

    What would go out at once because its time has passed comes back as a draft. Only for a post
    that has not changed since its newer snapshot was taken: the caller compares.
    """
    session.execute(delete(PostRow).where(PostRow.id == snapshot.post_id))
    models: tuple[type[Base], ...] = (PostRow, *_OF_A_POST, *_OF_A_DELIVERY)
    for model in models:
        rows = snapshot.rows.get(model.__tablename__, ())
        if rows:
            session.execute(insert(_table(model)), [dict(row) for row in _never_due(rows, now)])
    session.expire_all()


def _never_due(rows: Rows, now: datetime) -> Iterable[Row]:
    for row in rows:
        due = row.get("state") == State.SCHEDULED and row["scheduled_for"] <= now
        yield {**row, "state": State.DRAFT, "not_before": None} if due else row


def _snapshot(session: Session, post_id: int) -> PostSnapshot:
    rows = {PostRow.__tablename__: _read(session, PostRow, PostRow.id == post_id)}
    for model in _OF_A_POST:
        rows[model.__tablename__] = _read(session, model, _table(model).c.post_id == post_id)
    deliveries = [row["id"] for row in rows[DeliveryRow.__tablename__]]
    for model in _OF_A_DELIVERY:
        rows[model.__tablename__] = _of_deliveries(session, model, deliveries)
    return PostSnapshot(post_id, {table: found for table, found in rows.items() if found})


def _of_deliveries(session: Session, model: type[Base], deliveries: Sequence[int]) -> Rows:
    return _read(session, model, _table(model).c.delivery_id.in_(deliveries)) if deliveries else ()


def _read(session: Session, model: type[Base], condition: ColumnElement[bool]) -> Rows:
    table = _table(model)
    found = session.execute(
        select(table).where(condition).order_by(*table.primary_key).with_for_update()
    )
    return tuple(dict(row) for row in found.mappings())


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101 - narrows the type: models are plain tables
    return table
