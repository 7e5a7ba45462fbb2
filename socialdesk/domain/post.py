"""A post: what its author wrote, and its deliveries to channels."""

from dataclasses import dataclass, field
from datetime import datetime

from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.media import Attachment
from socialdesk.domain.transitions import post_state


@dataclass(frozen=True)
class Post:
    """A text with pictures and labels, and one delivery per channel it is meant for.

    ``findings_accepted`` is set where its author chose to publish in spite of what would stop it.
    ``campaign`` is the name of the campaign it belongs to, or empty. ``notes`` are for colleagues
    and never published; ``first_comment`` is the author's own reply under the published post.
    """

    id: int
    workspace_id: int
    text: str
    created_at: datetime
    updated_at: datetime
    attachments: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()
    deliveries: tuple[Delivery, ...] = field(default=())
    findings_accepted: bool = False
    campaign: str = ""
    notes: str = ""
    first_comment: str = ""

    @property
    def state(self) -> State:
        return post_state(d.state for d in self.deliveries)

    def text_for(self, delivery: Delivery) -> str:
        """What is published on that delivery's channel."""
        return self.text if delivery.text is None else delivery.text
