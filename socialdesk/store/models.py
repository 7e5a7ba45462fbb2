"""The tables, as typed rows. Only the repositories see them; everyone else gets domain values."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Enum,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.transitions import TABLE
from socialdesk.store.columns import Moment, Span

_STATES = ", ".join(f"'{state.value}'" for state in TABLE)
_OUTCOMES = ", ".join(f"'{outcome.value}'" for outcome in AttemptOutcome)
_CASCADE = "CASCADE"
_OWNED = "all, delete-orphan"


def _words(kind: type[State] | type[AttemptOutcome]) -> Enum:
    """An enum stored by its value; the table's own CHECK says which values there may be."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=20,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(DeclarativeBase):
    """Constraints are named by one rule, so that later migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        timedelta: Span,
        str: Text,
        State: _words(State),
        AttemptOutcome: _words(AttemptOutcome),
        dict[str, str]: JSON,
        list[str]: JSON,
        list[list[str]]: JSON,
    }


class IdentityRow(Base):
    """One row: what tells this calendar from every other, for the keyring."""

    __tablename__ = "identity"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    folder_id: Mapped[str]


class WorkspaceRow(Base):
    __tablename__ = "workspaces"
    __table_args__ = (UniqueConstraint("name"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    zone: Mapped[str]
    languages: Mapped[list[str]]
    packs: Mapped[list[str]]
    late_grace: Mapped[timedelta]


class ChannelRow(Base):
    """``removed_at`` keeps what was published readable after its channel is gone.

    Ids are never used again: they name drawers in the keyring.
    """

    __tablename__ = "channels"
    __table_args__ = (
        Index(
            "uq_channels_live_name",
            "workspace_id",
            "name",
            unique=True,
            sqlite_where=text("removed_at IS NULL"),
            postgresql_where=text("removed_at IS NULL"),
        ),
        CheckConstraint("daily_cap >= 0", name="daily_cap"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete="RESTRICT"))
    name: Mapped[str]
    network: Mapped[str] = mapped_column(String(40))
    settings: Mapped[dict[str, str]]
    daily_cap: Mapped[int]
    paused: Mapped[bool] = mapped_column(default=False)
    trouble: Mapped[str] = mapped_column(default="")
    schedule_zone: Mapped[str]
    removed_at: Mapped[datetime | None]

    slots: Mapped[list["SlotRow"]] = relationship(cascade=_OWNED, passive_deletes=True)


class SlotRow(Base):
    """A weekly slot: ``weekday`` from Monday = 0, ``minute`` of the local day."""

    __tablename__ = "slots"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
    )

    channel_id: Mapped[int] = mapped_column(
        ForeignKey("channels.id", ondelete=_CASCADE), primary_key=True
    )
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    minute: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class PostRow(Base):
    __tablename__ = "posts"
    __table_args__ = (Index(None, "workspace_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete="RESTRICT"))
    text: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    findings_accepted: Mapped[bool] = mapped_column(default=False)

    workspace: Mapped[WorkspaceRow] = relationship()
    labels: Mapped[list["LabelRow"]] = relationship(
        secondary="post_labels", order_by="LabelRow.name", passive_deletes=True
    )
    pictures: Mapped[list["PostMediaRow"]] = relationship(
        cascade=_OWNED, passive_deletes=True, order_by="PostMediaRow.position"
    )
    deliveries: Mapped[list["DeliveryRow"]] = relationship(
        cascade=_OWNED, passive_deletes=True, order_by="DeliveryRow.id", back_populates="post"
    )


class LabelRow(Base):
    __tablename__ = "labels"
    __table_args__ = (UniqueConstraint("workspace_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete="RESTRICT"))
    name: Mapped[str]


class PostLabelRow(Base):
    __tablename__ = "post_labels"
    __table_args__ = (Index(None, "label_id"),)

    post_id: Mapped[int] = mapped_column(
        ForeignKey("posts.id", ondelete=_CASCADE), primary_key=True
    )
    label_id: Mapped[int] = mapped_column(
        ForeignKey("labels.id", ondelete=_CASCADE), primary_key=True
    )


class MediaRow(Base):
    """A stored file, named by the SHA-256 of its content. Its bytes lie in the media folder."""

    __tablename__ = "media"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    mime: Mapped[str] = mapped_column(String(40))
    size: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]


class PostMediaRow(Base):
    __tablename__ = "post_media"
    __table_args__ = (Index(None, "digest"),)

    post_id: Mapped[int] = mapped_column(
        ForeignKey("posts.id", ondelete=_CASCADE), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(String(64), ForeignKey("media.digest", ondelete="RESTRICT"))
    alt: Mapped[str]

    media: Mapped[MediaRow] = relationship()


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
        Index(None, "channel_id", "scheduled_for"),
        Index(None, "scheduled_for"),
        Index(None, "published_at"),
        Index(
            "uq_deliveries_one_publishing_per_channel",
            "channel_id",
            unique=True,
            sqlite_where=text("state = 'publishing'"),
            postgresql_where=text("state = 'publishing'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=_CASCADE))
    channel_id: Mapped[int] = mapped_column(ForeignKey("channels.id", ondelete="RESTRICT"))
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

    post: Mapped[PostRow] = relationship(back_populates="deliveries")
    channel: Mapped[ChannelRow] = relationship()
    attempts: Mapped[list["AttemptRow"]] = relationship(
        cascade=_OWNED, passive_deletes=True, order_by="AttemptRow.number"
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
            sqlite_where=text("dropped_at IS NULL"),
            postgresql_where=text("dropped_at IS NULL"),
        ),
        Index(None, "delivery_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(ForeignKey("deliveries.id", ondelete=_CASCADE))
    key: Mapped[str]
    body: Mapped[str]
    media: Mapped[list[list[str]]]
    frozen_at: Mapped[datetime]
    dropped_at: Mapped[datetime | None]


class AttemptRow(Base):
    __tablename__ = "attempts"
    __table_args__ = (CheckConstraint(f"outcome IN ({_OUTCOMES})", name="outcome"),)

    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete=_CASCADE), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    outcome: Mapped[AttemptOutcome]
    detail: Mapped[str] = mapped_column(default="")
    payload_id: Mapped[int | None] = mapped_column(
        ForeignKey("payloads.id", ondelete="SET NULL"), index=True
    )
