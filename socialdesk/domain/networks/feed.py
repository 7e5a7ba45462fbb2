"""Feed: what any host can serve; it sets no limits of its own."""

from socialdesk.domain.networks.network import Network, NetworkId, Setting

FEED = Network(
    id=NetworkId.FEED,
    name="Feed",
    needs_login=False,
    max_images=20,
    max_image_bytes=20_000_000,
    image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    settings=(
        Setting("folder", "Folder", needed=False, help="Left out: a folder in the data folder."),
        Setting("title", "Title", needed=False, help="Left out: the channel's name."),
        Setting("link", "Web address", "https://shop.example/news/", needed=False),
    ),
    steps=(
        "Choose a folder that your web host serves, or any folder to copy there later.",
        "Link to feed.atom and index.html in it from your site.",
    ),
)
