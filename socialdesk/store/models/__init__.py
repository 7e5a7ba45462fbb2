"""The tables, as typed rows. Only the repositories see them; everyone else gets domain values.

Always imported as a whole: the rows name each other.
"""

from socialdesk.store.models.base import Base
from socialdesk.store.models.queue import AttemptRow, DeliveryRow, FollowUpRow, PayloadRow
from socialdesk.store.models.sharing import MediaContentRow
from socialdesk.store.models.shop import ChannelRow, IdentityRow, SlotRow, WorkspaceRow
from socialdesk.store.models.writing import (
    CalendarNoteRow,
    CampaignRow,
    IgnoredFindingRow,
    LabelRow,
    MediaRow,
    PostCampaignRow,
    PostLabelRow,
    PostMediaRow,
    PostRow,
    ReviewRow,
    SnippetRow,
)

__all__ = [
    "AttemptRow",
    "Base",
    "CalendarNoteRow",
    "CampaignRow",
    "ChannelRow",
    "DeliveryRow",
    "FollowUpRow",
    "IdentityRow",
    "IgnoredFindingRow",
    "LabelRow",
    "MediaContentRow",
    "MediaRow",
    "PayloadRow",
    "PostCampaignRow",
    "PostLabelRow",
    "PostMediaRow",
    "PostRow",
    "ReviewRow",
    "SlotRow",
    "SnippetRow",
    "WorkspaceRow",
]
