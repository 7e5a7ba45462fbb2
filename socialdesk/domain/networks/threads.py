"""Threads.

Source: https://developers.facebook.com/docs/threads/posts: 500 characters with emoji counted by
their UTF-8 bytes, JPEG and PNG of 8 MB up to 10:1, 20 pictures in a carousel.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Setting, Shape
from socialdesk.domain.networks.units import emoji_as_bytes

THREADS = Network(
    id=NetworkId("threads"),
    name="Threads",
    needs_login=True,
    limits=(Limit("characters", 500, emoji_as_bytes),),
    max_images=20,
    max_image_bytes=8_000_000,
    image_types=("image/jpeg", "image/png"),
    image_shape=Shape(1 / 10, 10, "1:10 to 10:1"),
    settings=(
        Setting("account", "Account ID", "24512340000000000"),
        Setting("access_token", "Access token", secret=True),
        Setting(
            "media_url",
            "Public address of your pictures",
            "https://shop.example/media/",
            needed=False,
        ),
    ),
    steps=(
        "Create an app at developers.facebook.com with the use case Access the Threads API.",
        "Add your Threads account as a tester of the app and accept that in Threads' settings. "
        "For your own account it needs no review.",
        "Generate a token with threads_basic and threads_content_publish. Paste it here with the "
        "account's ID.",
        "For pictures, put SocialDesk's media folder where anybody can open it, for instance on "
        "your shop's server, and give its address here. Without one, only texts go out.",
        "No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at "
        "its time.",
    ),
    site="https://www.threads.net",
)
