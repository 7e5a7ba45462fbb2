"""What goes out: deliveries, what they send, and every attempt."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column, relationship

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.transitions import TABLE
from socialdesk.store.models.base import CASCADE, OWNED, RESTRICT, Base
from socialdesk.store.models.shop import ChannelRow
from socialdesk.store.models.writing import PostRow

_STATES = ", ".join(f"'{state.value}'" for state in TABLE)
_OUTCOMES = ", ".join(f"'{outcome.value}'" for outcome in AttemptOutcome)


class DeliveryRow(Base):
    """``attempts_made`` counts since a person last acted; the attempts themselves are all kept."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("post_id", "channel_id"),
        CheckConstraint(f"state IN ({_STATES})", name="state"),
        CheckConstraint(
            "state NOT IN ('scheduled', 'publishing') OR scheduled_for IS NOT NULL", name="has_time"
        ),
        CheckConstraint(
            "(state = 'publishing') = (claimed_by IS NOT NULL AND lease_until IS NOT NULL)",
            name="claimed_while_publishing",
        ),
        CheckConstraint(
            "(state = 'published') = (published_at IS NOT NULL)", name="published_has_time"
        ),
        Index(None, "state", "scheduled_for"),
        Index(None, "state", "not_before"),
        Index(None, "published_at", "scheduled_for"),
        Index(None, "channel_id", "published_at", "scheduled_for"),
        Index(
            "uq_deliveries_one_publishing_per_channel",
            "channel_id",
            unique=True,
            sqlite_where=sql("state = 'publishing'"),
            postgresql_where=sql("state = 'publishing'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE))
    channel_id: Mapped[int] = mapped_column(ForeignKey("channels.id", ondelete=RESTRICT))
    state: Mapped[State]
    zone: Mapped[str]
    scheduled_for: Mapped[datetime | None]
    not_before: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    claimed_by: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    attempts_made: Mapped[int] = mapped_column(default=0)
    remote_id: Mapped[str] = mapped_column(default="")
    remote_url: Mapped[str] = mapped_column(default="")
    problem: Mapped[str] = mapped_column(default="")
    text: Mapped[str | None]
    options: Mapped[dict[str, str]] = mapped_column(default=dict, server_default=sql("'{}'"))

    post: Mapped[PostRow] = relationship(back_populates="deliveries")
    channel: Mapped[ChannelRow] = relationship()
    attempts: Mapped[list["AttemptRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="AttemptRow.number"
    )
    follow_ups: Mapped[list["FollowUpRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="FollowUpRow.kind"
    )


class PayloadRow(Base):
    """Exactly what is sent. A person's change drops it; the attempts that sent it still show it.

    ``media`` lists [digest, alt] of each picture in order.
    """

    __tablename__ = "payloads"
    __table_args__ = (
        Index(
            "uq_payloads_one_kept_per_delivery",
            "delivery_id",
            unique=True,
            sqlite_where=sql("dropped_at IS NULL"),
            postgresql_where=sql("dropped_at IS NULL"),
        ),
        Index(None, "delivery_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(ForeignKey("deliveries.id", ondelete=CASCADE))
    key: Mapped[str]
    body: Mapped[str]
    media: Mapped[list[list[str]]]
    frozen_at: Mapped[datetime]
    dropped_at: Mapped[datetime | None]


class AttemptRow(Base):
    __tablename__ = "attempts"
    __table_args__ = (CheckConstraint(f"outcome IN ({_OUTCOMES})", name="outcome"),)

    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete=CASCADE), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[AttemptOutcome]
    detail: Mapped[str] = mapped_column(default="")
    payload_id: Mapped[int | None] = mapped_column(
        ForeignKey("payloads.id", ondelete="SET NULL"), index=True
    )


class FollowUpRow(Base):
    """Work that follows a published delivery (a first comment) and can never publish it again."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'done', 'given_up')", name="state"),
        Index(None, "state", "not_before"),
    )

    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete=CASCADE), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    key: Mapped[str]
    body: Mapped[str]
    tries: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    remote_id: Mapped[str] = mapped_column(default="")
    problem: Mapped[str] = mapped_column(default="")
