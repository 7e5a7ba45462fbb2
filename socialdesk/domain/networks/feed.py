"""Feed: what any host can serve; it sets no limits of its own."""

from socialdesk.domain.networks.network import Network, NetworkId

FEED = Network(
    id=NetworkId.FEED,
    name="Feed",
    needs_login=False,
    max_images=20,
    max_image_bytes=20_000_000,
    image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
)
