"""What was written: posts, their labels and pictures."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy import text as sql
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
    notes: Mapped[str] = mapped_column(default="", server_default=sql("''"))
    first_comment: Mapped[str] = mapped_column(default="", server_default=sql("''"))

    workspace: Mapped[WorkspaceRow] = relationship()
    campaign: Mapped["CampaignRow | None"] = relationship(
        secondary="post_campaigns", passive_deletes=True
    )
    labels: Mapped[list["LabelRow"]] = relationship(
        secondary="post_labels", order_by="LabelRow.name", passive_deletes=True
    )
    pictures: Mapped[list["PostMediaRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="PostMediaRow.position"
    )
    deliveries: Mapped[list["DeliveryRow"]] = relationship(
        cascade=OWNED, passive_deletes=True, order_by="DeliveryRow.id", back_populates="post"
    )


class CampaignRow(Base):
    """A named run of posts: "Summer sale"."""

    __tablename__ = "campaigns"
    __table_args__ = (UniqueConstraint("workspace_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    name: Mapped[str]


class PostCampaignRow(Base):
    """A post belongs to one campaign at most."""

    __tablename__ = "post_campaigns"

    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE), primary_key=True)
    campaign_id: Mapped[int] = mapped_column(
        ForeignKey("campaigns.id", ondelete=CASCADE), index=True
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


class IgnoredFindingRow(Base):
    """A finding that the post's author chose to leave: the rule, and the words it was about."""

    __tablename__ = "ignored_findings"

    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE), primary_key=True)
    rule: Mapped[str] = mapped_column(primary_key=True)
    match: Mapped[str] = mapped_column(primary_key=True)


class ReviewRow(Base):
    """What somebody said of a post: asked for approval, approved, or asked for changes."""

    __tablename__ = "reviews"
    __table_args__ = (
        CheckConstraint("verdict IN ('asked', 'approved', 'changes_requested')", name="verdict"),
        Index(None, "post_id", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    post_id: Mapped[int] = mapped_column(ForeignKey("posts.id", ondelete=CASCADE))
    at: Mapped[datetime]
    reviewer: Mapped[str]
    verdict: Mapped[str] = mapped_column(String(20))
    note: Mapped[str]


class SnippetRow(Base):
    """A text kept for use again: a template with variables, or a group of hashtags."""

    __tablename__ = "snippets"
    __table_args__ = (
        CheckConstraint("kind IN ('template', 'hashtags')", name="kind"),
        UniqueConstraint("workspace_id", "kind", "name"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str]
    text: Mapped[str]


class CalendarNoteRow(Base):
    """A line on the calendar that is not a post: a fair, a delivery, an imported event.

    ``uid`` is the event's own in the file it came from, so that it is not imported twice.
    """

    __tablename__ = "calendar_notes"
    __table_args__ = (
        UniqueConstraint("workspace_id", "uid"),
        Index(None, "workspace_id", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspaces.id", ondelete=RESTRICT))
    uid: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    whole_day: Mapped[bool]
    text: Mapped[str]
