"""Instagram, for business and creator accounts.

Source: https://developers.facebook.com/docs/instagram-platform/content-publishing: 2,200
characters, JPEG of 8 MB from 4:5 to 1.91:1, 10 pictures. Five hashtags is what Instagram takes
since December 2025.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Setting, Shape
from socialdesk.domain.networks.units import utf16_units

INSTAGRAM = Network(
    id=NetworkId("instagram"),
    name="Instagram",
    needs_login=True,
    limits=(Limit("characters", 2_200, utf16_units),),
    max_hashtags=5,
    min_images=1,
    max_images=10,
    max_image_bytes=8_000_000,
    image_types=("image/jpeg",),
    image_shape=Shape(4 / 5, 1.91, "4:5 to 1.91:1"),
    settings=(
        Setting("account", "Account ID", "17841400000000000"),
        Setting("access_token", "Access token", secret=True),
        Setting("media_url", "Public address of your pictures", "https://shop.example/media/"),
    ),
    steps=(
        "Turn your account into a business or creator account, in Instagram's settings.",
        "Create an app at developers.facebook.com and add Instagram to it, API setup with "
        "Instagram login. For your own account it needs no review.",
        "Add your account there and generate a token with instagram_business_basic and "
        "instagram_business_content_publish. Paste it here with the account's ID.",
        "Instagram fetches pictures by a web address. Put SocialDesk's media folder where "
        "anybody can open it, for instance on your shop's server, and give its address here.",
        "No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at "
        "its time.",
    ),
    site="https://www.instagram.com",
)
