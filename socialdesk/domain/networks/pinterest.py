"""Pinterest: every post is a Pin on a board.

Source: the OpenAPI description of API v5 (PinCreate): description 800 characters, title 100,
picture description 500, 2 to 5 pictures in a carousel, JPEG and PNG.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting
from socialdesk.domain.networks.units import utf16_units

MAX_TITLE = 100
MAX_ALT = 500
MAX_LINK = 2_048

PINTEREST = Network(
    id=NetworkId("pinterest"),
    name="Pinterest",
    needs_login=True,
    limits=(Limit("characters", 800, utf16_units),),
    min_images=1,
    max_images=5,
    max_image_bytes=20_000_000,
    image_types=("image/jpeg", "image/png"),
    makes_pictures_fit=True,
    settings=(
        Setting("board", "Board ID", "549755885175"),
        Setting("app_id", "App ID", "1412345"),
        Setting("app_secret", "App secret", secret=True),
        Setting("refresh_token", "Refresh token", secret=True),
    ),
    options=(
        Option("title", "Title"),
        Option("link", "Link"),
        Option("board", "Board ID"),
    ),
    steps=(
        "Turn your Pinterest account into a business account.",
        "Create an app at developers.pinterest.com and ask for access. Until Pinterest has "
        "reviewed it, only you see what it posts.",
        "Copy the App ID and the App secret.",
        "Authorise the app with boards:read, boards:write, pins:read, pins:write and "
        "user_accounts:read, and paste the refresh token here. SocialDesk renews it.",
        "The board's ID is in the answer to GET /v5/boards.",
    ),
    site="https://www.pinterest.com/pin-creation-tool/",
)
