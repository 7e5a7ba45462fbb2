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
_AT_ONCE = 200
"""Ids in one query: a database takes a limited number of them."""
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
    wanted = list(dict.fromkeys(post_ids))
    found: dict[int, PostSnapshot] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        found |= _snapshots(session, wanted[start : start + _AT_ONCE])
    return found


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


def _snapshots(session: Session, post_ids: Sequence[int]) -> dict[int, PostSnapshot]:
    rows: dict[int, dict[str, Rows]] = {post_id: {} for post_id in post_ids}
    deliveries: dict[int, int] = {}
    for row in _read(session, PostRow, PostRow.id.in_(post_ids)):
        _put(rows[row["id"]], PostRow, row)
    for model in _OF_A_POST:
        for row in _read(session, model, _table(model).c.post_id.in_(post_ids)):
            _put(rows[row["post_id"]], model, row)
            if model is DeliveryRow:
                deliveries[row["id"]] = row["post_id"]
    for model in _OF_A_DELIVERY if deliveries else ():
        for row in _read(session, model, _table(model).c.delivery_id.in_(deliveries)):
            _put(rows[deliveries[row["delivery_id"]]], model, row)
    return {post_id: PostSnapshot(post_id, of_it) for post_id, of_it in rows.items()}


def _put(rows: dict[str, Rows], model: type[Base], row: Row) -> None:
    rows[model.__tablename__] = (*rows.get(model.__tablename__, ()), row)


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
