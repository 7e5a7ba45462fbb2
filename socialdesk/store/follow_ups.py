"""What follows a published delivery; nothing here ever touches the delivery itself."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal, or_, select, update
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import Delivery, FollowUpKind, FollowUpState
from socialdesk.domain.networks import facts_of
from socialdesk.domain.publishing import Payload
from socialdesk.store import mapping
from socialdesk.store.columns import Moment
from socialdesk.store.models import ChannelRow, DeliveryRow, FollowUpRow


@dataclass(frozen=True)
class WaitingFollowUp:
    """``payload`` is what every try sends, once that is fixed; until then ``text`` is known.

    ``tries`` counts this one too.
    """

    delivery: Delivery
    kind: FollowUpKind
    text: str
    languages: tuple[str, ...]
    payload: Payload | None
    tries: int


class FollowUpRepository:
    """Follow-ups within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def begin(self, delivery_id: int) -> None:
        """Plan what follows a delivery that was just published, if anything does."""
        row = self._session.get_one(DeliveryRow, delivery_id)
        comment = row.post.first_comment
        if not comment.strip() or not facts_of(mapping.channel(row.channel).network).first_comment:
            return
        kind = FollowUpKind.FIRST_COMMENT
        if self._session.get(FollowUpRow, (delivery_id, kind)) is not None:
            return
        self._session.add(
            FollowUpRow(
                delivery_id=delivery_id,
                kind=kind,
                state=FollowUpState.WAITING,
                key="",
                body=comment,
                not_before=None,
            )
        )
        self._session.flush()

    def claim(
        self, now: datetime, until: datetime, skip_channels: Collection[int] = ()
    ) -> WaitingFollowUp | None:
        """Take one that is due; nobody else gets it before ``until``. ``None`` where none is."""
        for row in self._session.scalars(
            select(FollowUpRow)
            .where(*_waiting(skip_channels), _due(now))
            .order_by(FollowUpRow.not_before.nulls_first(), FollowUpRow.delivery_id)
            .limit(10)
        ).all():
            unchanged = FollowUpRow.tries == row.tries
            if self._change(row.delivery_id, row.kind, unchanged, tries=row.tries + 1, until=until):
                return self._waiting(row)
        return None

    def freeze(self, waiting: WaitingFollowUp, payload: Payload) -> bool:
        """Fix what every try sends. ``False``: that is fixed already, or it is over."""
        return self._change(
            waiting.delivery.id,
            waiting.kind,
            FollowUpRow.key == "",
            key=payload.key,
            body=payload.body,
        )

    def done(self, waiting: WaitingFollowUp, remote_id: str) -> None:
        self._end(waiting, FollowUpState.DONE, remote_id=remote_id, problem="")

    def put_off(self, waiting: WaitingFollowUp, until: datetime, problem: str) -> None:
        self._change(waiting.delivery.id, waiting.kind, until=until, problem=problem)

    def give_up(self, waiting: WaitingFollowUp, problem: str) -> None:
        self._end(waiting, FollowUpState.GIVEN_UP, problem=problem)

    def next_moment(self, now: datetime, skip_channels: Collection[int] = ()) -> datetime | None:
        """When the next one is due: ``now`` for one that never waited; ``None``: none waits."""
        moment = func.coalesce(FollowUpRow.not_before, literal(now, Moment))
        return self._session.scalar(
            select(func.min(moment, type_=Moment)).where(*_waiting(skip_channels))
        )

    def _end(self, waiting: WaitingFollowUp, state: FollowUpState, **values: Any) -> None:
        self._change(waiting.delivery.id, waiting.kind, state=state, until=None, **values)

    def _change(
        self, delivery_id: int, kind: str, *conditions: ColumnElement[bool], **values: Any
    ) -> bool:
        if "until" in values:
            values["not_before"] = values.pop("until")
        changed = self._session.scalar(
            update(FollowUpRow)
            .where(
                FollowUpRow.delivery_id == delivery_id,
                FollowUpRow.kind == kind,
                FollowUpRow.state == FollowUpState.WAITING,
                *conditions,
            )
            .values(**values)
            .returning(FollowUpRow.delivery_id)
            .execution_options(synchronize_session=False)
        )
        return changed is not None

    def _waiting(self, row: FollowUpRow) -> WaitingFollowUp:
        self._session.refresh(row)
        delivery = self._session.get_one(DeliveryRow, row.delivery_id)
        return WaitingFollowUp(
            delivery=mapping.delivery(delivery),
            kind=FollowUpKind(row.kind),
            text="" if row.key else row.body,
            languages=tuple(delivery.post.workspace.languages),
            payload=Payload(row.key, row.body) if row.key else None,
            tries=row.tries,
        )


def _waiting(skip_channels: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    """Of channels that can publish."""
    open_channels = (
        select(DeliveryRow.id)
        .join(ChannelRow, ChannelRow.id == DeliveryRow.channel_id)
        .where(
            ChannelRow.paused.is_(False),
            ChannelRow.trouble == "",
            ChannelRow.id.not_in(skip_channels),
        )
    )
    return (
        FollowUpRow.state == FollowUpState.WAITING,
        FollowUpRow.delivery_id.in_(open_channels),
    )


def _due(now: datetime) -> ColumnElement[bool]:
    return or_(FollowUpRow.not_before.is_(None), FollowUpRow.not_before <= now)
