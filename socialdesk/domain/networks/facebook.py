"""Facebook Pages.

Source: https://developers.facebook.com/docs/pages-api/posts and graph-api/reference/page/photos;
63,206 characters is what Facebook's own editor takes.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Setting
from socialdesk.domain.networks.units import utf16_units

FACEBOOK = Network(
    id=NetworkId("facebook"),
    name="Facebook Page",
    needs_login=True,
    limits=(Limit("characters", 63_206, utf16_units),),
    max_images=10,
    max_image_bytes=10_000_000,
    image_types=("image/jpeg", "image/png", "image/gif"),
    makes_pictures_fit=True,
    settings=(
        Setting("page", "Page ID", "102030405060708"),
        Setting("page_token", "Page access token", secret=True),
    ),
    steps=(
        "Create an app of the type Business at developers.facebook.com. For your own Page it "
        "needs no review.",
        "In the Graph API Explorer choose the app and add pages_manage_posts, "
        "pages_read_engagement and pages_show_list.",
        "Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with "
        "it: the answer holds your Page's ID and its token.",
        "Paste both here. A Page token made that way does not run out by itself.",
    ),
    site="https://www.facebook.com",
)
