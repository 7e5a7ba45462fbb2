"""X (Twitter).

Source: https://docs.x.com/x-api: 280 weighted characters, 4 pictures of 5 MB; posting needs
prepaid credits.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting
from socialdesk.domain.networks.x_text.weight import MAX_WEIGHT, end_of_what_fits, weigh

X = Network(
    id=NetworkId("x"),
    name="X",
    needs_login=True,
    limits=(Limit("characters", MAX_WEIGHT, weigh, end_of_what_fits),),
    max_images=4,
    max_image_bytes=5_000_000,
    image_types=("image/jpeg", "image/png", "image/webp"),
    makes_pictures_fit=True,
    settings=(
        Setting("client_id", "Client ID"),
        Setting("client_secret", "Client secret", secret=True, needed=False),
        Setting("refresh_token", "Refresh token", secret=True),
    ),
    options=(
        Option(
            "replies",
            "Who can reply",
            ("everyone", "people you follow", "people you mention", "verified accounts"),
            "everyone",
        ),
    ),
    steps=(
        "Sign in at console.x.com with your shop's account and buy credits.",
        "Create a project and an app in it. Under User authentication, choose Read and write.",
        "Copy the app's Client ID, and its Client secret if it has one.",
        "Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, "
        "media.write and offline.access.",
        "Paste the refresh token that X gives you for them. SocialDesk renews it from then on: "
        "don't use the same one in another program.",
    ),
    cost="X takes prepaid credits: you pay for each post, and for looking posts up.",
    site="https://x.com/compose/post",
)
