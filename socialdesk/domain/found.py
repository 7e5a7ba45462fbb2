"""What looking for a post brings up."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FoundPost:
    """``text`` is the post's start. ``moment`` (UTC) is when it first went out or will, if ever."""

    id: int
    text: str
    moment: datetime | None
