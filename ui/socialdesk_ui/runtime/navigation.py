"""What a room may ask of the window around it."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from socialdesk.domain.errors import KnownError

if TYPE_CHECKING:
    from datetime import datetime


class RoomName(StrEnum):
    """The rooms that the rail shows."""

    CALENDAR = "calendar"
    QUEUE = "queue"
    REVIEW = "review"
    VOICE = "voice"
    SETTINGS = "settings"


class Navigation(Protocol):
    """The shell, as rooms know it."""

    def compose(self, moment: "datetime | None" = None, post_id: int | None = None) -> None:
        """Open the composer: on the post, else on a new one, planned for ``moment`` (UTC)."""
        ...

    def show_room(self, name: RoomName) -> None:
        """Bring a room to the front."""
        ...

    def show_missed(self) -> None:
        """Show what was missed while nothing could publish, to decide about it."""
        ...

    def toast(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say something for a few seconds; ``action`` ("Undo") becomes a button."""
        ...

    def done(self, words: str) -> None:
        """Say what was just done to posts, with Undo that takes back that and nothing else."""
        ...

    def problem(self, error: KnownError) -> None:
        """Say what went wrong and how to mend it, in a toast that stays until it is read."""
        ...
