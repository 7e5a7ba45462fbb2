"""What computers share beside the calendar itself."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from socialdesk.store.models.base import CASCADE, Base


class MediaContentRow(Base):
    """A picture's bytes, on a server alone: a file's own media folder has them already."""

    __tablename__ = "media_content"

    digest: Mapped[str] = mapped_column(
        String(64), ForeignKey("media.digest", ondelete=CASCADE), primary_key=True
    )
    content: Mapped[bytes]
