"""What was written: posts, their labels and pictures."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from socialdesk.store.models.base import CASCADE, OWNED, RESTRICT, Base
from socialdesk.store.models.shop import WorkspaceRow

if TYPE_CHECKING:
    from socialdesk.store.models.queue import DeliveryRow


class PostRow(Base):
    __tablename__ = "posts"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    text: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    findings_accepted: Mapped[bool] = mapped_column(default=False)

    workspace: Mapped[WorkspaceRow] = relationship()
    labels: Mapped[list["LabelRow"]] = relationship(
        secondary="post_labels", order_by="LabelRow.name", passive_deletes=True
    )
    pictures: Mapped[list["PostMediaRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="PostMediaRow.position"
    )
    deliveries: Mapped[list["DeliveryRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="DeliveryRow.id", back_populates="post"
    )


class LabelRow(Base):
    __tablename__ = "labels"
    __table_args__ = (UniqueConstraint("workspace_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    name: Mapped[str]


class PostLabelRow(Base):
    __tablename__ = "post_labels"
    __table_args__ = (Index(None, "label_id"),)

    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE), primary_key=True)
    label_id: Mapped[int] = mapped_column(
        ForeignKey("labels.id", ondelete=CASCADE), primary_key=True
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

    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(String(64), ForeignKey("media.digest", ondelete=RESTRICT))
    alt: Mapped[str]

    media: Mapped[MediaRow] = relationship()
