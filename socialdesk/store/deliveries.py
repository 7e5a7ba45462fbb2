"""The queue's table: every change of state is one conditional UPDATE."""

from collections.abc import Collection
from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, Select, func, select, update
from sqlalchemy.orm import Session, joinedload, selectinload

from socialdesk.domain.cadence import TAKES_A_SLOT
from socialdesk.domain.delivery import AttemptOutcome, Delivery, State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.publishing import Payload
from socialdesk.domain.transitions import Event, after
from socialdesk.store import attempts, due, mapping, payloads
from socialdesk.store.claims import (
    ClaimedDelivery,
    FrozenPayload,
    Lease,
    UnconfirmedDelivery,
)
from socialdesk.store.models import DeliveryRow, PostRow
from socialdesk.store.steps import step

_NOT_PUBLISHING = frozenset(State) - {State.PUBLISHING}
_PUBLISHING = frozenset({State.PUBLISHING})
_UNCONFIRMED = frozenset({State.UNCONFIRMED})


class DeliveryChanges(TypedDict, total=False):
    """What may change together with a delivery's state."""

    scheduled_for: datetime | None
    zone: str
    not_before: datetime | None
    problem: str
    remote_id: str
    remote_url: str
    published_at: datetime


class DeliveryRepository:
    """Deliveries within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, delivery_id: int) -> Delivery:
        """Raises NotFoundError."""
        return mapping.delivery(self._row(delivery_id))

    def move(
        self, delivery_id: int, event: Event, now: datetime, **changes: Unpack[DeliveryChanges]
    ) -> Delivery:
        """Let something happen to a delivery that nobody is publishing.

        A person's event starts the count of attempts anew and lets the next try send something
        new. ``RETRY`` goes out at once, however late, unless it has a time to come.

        Raises:
            StateError: the delivery's state does not allow it.
            InputError: it would be scheduled without a time.
            NotFoundError: there is no such delivery.
        """
        before = self._row(delivery_id)
        time = changes.get("scheduled_for", before.scheduled_for)
        if before.state is State.PUBLISHING:
            raise StateError("the post is being published", "wait a moment until it is out")
        following = after(before.state, event)
        if following is State.SCHEDULED and time is None:
            raise InputError("a scheduled post needs a time", "choose one")
        if event is Event.RETRY and time is not None and time > now:
            changes = {"not_before": None, **changes}
        this = DeliveryRow.id == delivery_id
        if not step(self._session, event, now, this, among=_NOT_PUBLISHING, **changes):
            raise StateError("the post was changed elsewhere", "look at it again")
        return self.get(delivery_id)

    def settle(
        self, delivery_id: int, event: Event, now: datetime, **changes: Unpack[DeliveryChanges]
    ) -> bool:
        """What the network says of an unconfirmed delivery (``FOUND`` or ``ABSENT``).

        Answers whether it applied: somebody may have settled it before. What is absent is sent
        again, unchanged, from ``not_before`` (by default ``now``) on.
        """
        this = DeliveryRow.id == delivery_id
        return bool(step(self._session, event, now, this, among=_UNCONFIRMED, **changes))

    def claim_due(
        self,
        now: datetime,
        claimed_by: str,
        lease_until: datetime,
        *,
        skip_channels: Collection[int] = (),
    ) -> ClaimedDelivery | None:
        """Take the earliest delivery that is due, and write its attempt down; ``None`` if none is.

        Due is what :func:`socialdesk.store.due.due_deliveries` says. Each delivery is given to one
        caller only, and a channel's deliveries one after another, in order.
        """
        claimed = attempts.claim_earliest(
            self._session, due.due_deliveries(now, skip_channels), claimed_by, lease_until
        )
        if claimed is None:
            return None
        number = attempts.begin(self._session, claimed, now)
        row = self._row(claimed)
        return ClaimedDelivery(
            delivery=mapping.delivery(row),
            attempt=number,
            attempts_made=row.attempts_made,
            lease_until=lease_until,
            text=row.post.text if row.text is None else row.text,
            attachments=mapping.attachments(row.post),
            languages=tuple(row.post.workspace.languages),
            findings_accepted=row.post.findings_accepted,
            payload=self.frozen_payload(claimed),
        )

    def freeze(self, delivery_id: int, claimed_by: str, payload: Payload, now: datetime) -> bool:
        """Keep what is about to be sent. ``False``: not ours any more, or frozen already."""
        ours = select(DeliveryRow.id).where(*_ours(delivery_id, claimed_by))
        if self._session.scalar(ours.with_for_update()) is None:
            return False
        return payloads.keep(self._session, delivery_id, payload, now)

    def frozen_payload(self, delivery_id: int) -> FrozenPayload | None:
        """What every further try sends, if that is fixed."""
        return payloads.kept(self._session, delivery_id)

    def renew_lease(self, delivery_id: int, claimed_by: str, lease_until: datetime) -> bool:
        """Stay its publisher for longer. ``False``: it is not ours any more."""
        renewed = self._session.scalar(
            update(DeliveryRow)
            .where(*_ours(delivery_id, claimed_by))
            .values(lease_until=lease_until)
            .returning(DeliveryRow.id)
            .execution_options(synchronize_session=False)
        )
        return renewed is not None

    def finish(
        self,
        delivery_id: int,
        claimed_by: str,
        event: Event,
        outcome: AttemptOutcome,
        now: datetime,
        *,
        detail: str = "",
        **changes: Unpack[DeliveryChanges],
    ) -> bool:
        """End the attempt and move on. ``False``, and nothing changes: it is not ours any more.

        What is put off is tried again from ``not_before`` (by default ``now``) on.
        """
        ours = _ours(delivery_id, claimed_by)
        if not step(self._session, event, now, *ours, among=_PUBLISHING, **changes):
            return False
        attempts.end(self._session, delivery_id, outcome, detail, now)
        return True

    def abandon(self, delivery_id: int, claimed_by: str, now: datetime) -> State | None:
        """Take a delivery back from a publisher that is gone; ``None`` if it is not there any more.

        Where nothing was frozen nothing was sent: it is scheduled again. Otherwise the network has
        to be asked, so it is unconfirmed.
        """
        sent = self.frozen_payload(delivery_id) is not None
        event = Event.OUTCOME_UNKNOWN if sent else Event.ABANDONED_UNSENT
        detail = "its program ended while it was publishing"
        problem = "It is not known whether this went out." if sent else ""
        applied = self.finish(
            delivery_id,
            claimed_by,
            event,
            AttemptOutcome.ABANDONED,
            now,
            detail=detail,
            problem=problem,
        )
        return after(State.PUBLISHING, event) if applied else None

    def leases(self) -> tuple[Lease, ...]:
        """What is being published, and by whom until when."""
        rows = self._session.execute(
            select(DeliveryRow.id, DeliveryRow.claimed_by, DeliveryRow.lease_until)
            .where(DeliveryRow.state == State.PUBLISHING)
            .order_by(DeliveryRow.id)
        )
        return tuple(Lease(id_, by, until) for id_, by, until in rows if by and until)

    def unconfirmed(self) -> tuple[UnconfirmedDelivery, ...]:
        """What may be out there, the earliest first."""
        rows = self._session.scalars(
            _whole()
            .where(DeliveryRow.state == State.UNCONFIRMED)
            .order_by(DeliveryRow.scheduled_for, DeliveryRow.id)
        ).all()
        return tuple(
            UnconfirmedDelivery(mapping.delivery(row), self.frozen_payload(row.id)) for row in rows
        )

    def look_again(self, delivery_id: int, moment: datetime, problem: str) -> bool:
        """Ask the network about an unconfirmed delivery at ``moment``, for the given reason.

        ``False``: somebody settled it.
        """
        put_off = self._session.scalar(
            update(DeliveryRow)
            .where(DeliveryRow.id == delivery_id, DeliveryRow.state == State.UNCONFIRMED)
            .values(not_before=moment, problem=problem)
            .returning(DeliveryRow.id)
            .execution_options(synchronize_session=False)
        )
        return put_off is not None

    def mark_missed(self, now: datetime) -> tuple[int, ...]:
        """Let everything that is beyond its workspace's grace be missed; answers the ids."""
        return step(self._session, Event.TOO_LATE, now, due.too_late(now))

    def next_wake(self, *, skip_channels: Collection[int] = ()) -> datetime | None:
        """When the next delivery is due, which may be past; ``None`` where nothing waits.

        Channels that are paused or in trouble are left out, as are ``skip_channels``.
        """
        waits = (self._session.scalar(query) for query in due.next_moments(skip_channels))
        return min((moment for moment in waits if moment is not None), default=None)

    def taken(self, channel_id: int, first: datetime, last: datetime) -> tuple[datetime, ...]:
        """The moments at which the channel publishes or did, ``last`` exclusive, in order."""
        moment = due.shown_moment()
        return tuple(
            self._session.scalars(
                select(moment)
                .where(
                    DeliveryRow.channel_id == channel_id,
                    DeliveryRow.state.in_(TAKES_A_SLOT),
                    due.shown_between(first, last),
                )
                .order_by(moment)
            )
        )

    def count_published(self, channel_id: int, first: datetime, last: datetime) -> int:
        """How many went out on the channel between two moments, ``last`` exclusive."""
        return (
            self._session.scalar(
                select(func.count()).where(
                    DeliveryRow.channel_id == channel_id,
                    DeliveryRow.published_at >= first,
                    DeliveryRow.published_at < last,
                )
            )
            or 0
        )

    def count_by_state(self, workspace_id: int) -> dict[State, int]:
        """How many deliveries stand where; states without any are left out."""
        rows = self._session.execute(
            select(DeliveryRow.state, func.count())
            .join(PostRow, PostRow.id == DeliveryRow.post_id)
            .where(PostRow.workspace_id == workspace_id)
            .group_by(DeliveryRow.state)
        )
        return dict(rows.all())

    def _row(self, delivery_id: int) -> DeliveryRow:
        row = self._session.scalar(_whole().where(DeliveryRow.id == delivery_id))
        if row is None:
            raise NotFoundError(f"there is no delivery {delivery_id}")
        return row


def _ours(delivery_id: int, claimed_by: str) -> tuple[ColumnElement[bool], ...]:
    return (
        DeliveryRow.id == delivery_id,
        DeliveryRow.state == State.PUBLISHING,
        DeliveryRow.claimed_by == claimed_by,
    )


def _whole() -> Select[DeliveryRow]:
    return (
        select(DeliveryRow)
        .options(
            joinedload(DeliveryRow.channel),
            selectinload(DeliveryRow.attempts),
            selectinload(DeliveryRow.follow_ups),
        )
        .execution_options(populate_existing=True)
    )
