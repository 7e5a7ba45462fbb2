"""Bluesky's limits.

Source: app.bsky.feed.post and app.bsky.embed.images: 300 graphemes, 3,000 bytes, 4 images of 1 MB.
"""

from socialdesk.domain.networks.graphemes import graphemes, utf8_bytes
from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option

CARD, YES, NO = "card", "yes", "no"

BLUESKY = Network(
    id=NetworkId.BLUESKY,
    name="Bluesky",
    needs_login=True,
    limits=(Limit("characters", 300, graphemes), Limit("bytes", 3_000, utf8_bytes)),
    max_images=4,
    max_image_bytes=1_000_000,
    image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    makes_pictures_fit=True,
    threads=True,
    first_comment=True,
    options=(Option(CARD, "Card of the first link", (YES, NO), YES),),
)
