"""The plan as a CSV file that any sheet opens, and that can be imported again."""

import csv
import io
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from socialdesk.domain.delivery import Delivery
from socialdesk.domain.post import Post

HEADS = (
    "Date",
    "Time",
    "Zone",
    "Channels",
    "State",
    "Text",
    "Pictures",
    "Alt texts",
    "Labels",
    "Campaign",
    "First comment",
    "Notes",
    "Published at",
)


def plan_as_csv(deliveries: Iterable[tuple[Post, Delivery]], zone: ZoneInfo) -> bytes:
    """One row a delivery, times by the clock of ``zone``; UTF-8 with a mark, as Excel needs it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADS)
    for post, delivery in deliveries:
        writer.writerow(_cells(post, delivery, zone))
    return out.getvalue().encode("utf-8-sig", "surrogatepass")


def _cells(post: Post, delivery: Delivery, zone: ZoneInfo) -> tuple[str, ...]:
    moment = delivery.published_at or delivery.scheduled_for
    local = moment.astimezone(zone) if moment else None
    return (
        f"{local:%Y-%m-%d}" if local else "",
        f"{local:%H:%M}" if local else "",
        zone.key,
        delivery.channel.name,
        delivery.state.label,
        post.text_for(delivery),
        ", ".join(attachment.media.file_name for attachment in post.attachments),
        " || ".join(attachment.alt for attachment in post.attachments),
        ", ".join(post.labels),
        post.campaign,
        post.first_comment,
        post.notes,
        delivery.remote_url,
    )
