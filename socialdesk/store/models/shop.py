"""Whose calendar it is: workspaces, channels and their weekly slots."""

from datetime import datetime, timedelta

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from socialdesk.store.models.base import CASCADE, OWNED, RESTRICT, Base


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
    country: Mapped[str] = mapped_column(default="", server_default=text("''"))
    repeat_days: Mapped[int] = mapped_column(default=30, server_default=text("30"))
    needs_approval: Mapped[bool] = mapped_column(default=False, server_default=text("false"))


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
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    name: Mapped[str]
    network: Mapped[str] = mapped_column(String(40))
    settings: Mapped[dict[str, str]]
    daily_cap: Mapped[int]
    min_gap: Mapped[timedelta] = mapped_column(default=timedelta(), server_default=text("0"))
    paused: Mapped[bool] = mapped_column(default=False)
    trouble: Mapped[str] = mapped_column(default="")
    schedule_zone: Mapped[str]
    removed_at: Mapped[datetime | None]

    slots: Mapped[list["SlotRow"]] = relationship(cascade=OWNED, passive_deletes=True)


class SlotRow(Base):
    """A weekly slot: ``weekday`` from Monday = 0, ``minute`` of the local day."""

    __tablename__ = "slots"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
    )

    channel_id: Mapped[int] = mapped_column(
        ForeignKey("channels.id", ondelete=CASCADE), primary_key=True
    )
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    minute: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
