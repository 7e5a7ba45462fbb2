"""The tables, as typed rows. Only the repositories see them; everyone else gets domain values.

Always imported as a whole: the rows name each other.
"""

from socialdesk.store.models.base import Base
from socialdesk.store.models.queue import AttemptRow, DeliveryRow, PayloadRow
from socialdesk.store.models.shop import ChannelRow, IdentityRow, SlotRow, WorkspaceRow
from socialdesk.store.models.writing import LabelRow, MediaRow, PostLabelRow, PostMediaRow, PostRow

__all__ = [
    "AttemptRow",
    "Base",
    "ChannelRow",
    "DeliveryRow",
    "IdentityRow",
    "LabelRow",
    "MediaRow",
    "PayloadRow",
    "PostLabelRow",
    "PostMediaRow",
    "PostRow",
    "SlotRow",
    "WorkspaceRow",
]
