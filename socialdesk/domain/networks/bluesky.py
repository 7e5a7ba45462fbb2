"""Bluesky's limits.

Source: app.bsky.feed.post and app.bsky.embed.images: 300 graphemes, 3,000 bytes, 4 images of 1 MB.
"""

from socialdesk.domain.networks.graphemes import graphemes, utf8_bytes
from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting

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
    settings=(
        Setting("handle", "Handle", "shop.bsky.social"),
        Setting("app_password", "App password", "xxxx-xxxx-xxxx-xxxx", secret=True),
        Setting("service", "Server", "https://bsky.social", needed=False, address=True),
    ),
    steps=(
        "Open bsky.app and go to Settings, Privacy and security, App passwords.",
        "Add an app password and call it SocialDesk. You can take it back there at any time.",
        "Copy it and paste it here, with your handle.",
    ),
    site="https://bsky.app",
)
