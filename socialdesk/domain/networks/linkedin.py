"""LinkedIn, as a company page or a person.

Source: https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api and
multiimage-post-api: 3,000 characters, 20 pictures.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting
from socialdesk.domain.networks.units import utf16_units

LINKEDIN = Network(
    id=NetworkId("linkedin"),
    name="LinkedIn",
    needs_login=True,
    limits=(Limit("characters", 3_000, utf16_units),),
    max_images=20,
    max_image_bytes=8_000_000,
    image_types=("image/jpeg", "image/png", "image/gif"),
    makes_pictures_fit=True,
    settings=(
        Setting("author", "Author", "urn:li:organization:1234567"),
        Setting("access_token", "Access token", secret=True),
    ),
    options=(Option("visibility", "Who sees it", ("everyone", "connections"), "everyone"),),
    steps=(
        "Create an app at developer.linkedin.com for your company page.",
        "On its Products tab ask for Share on LinkedIn (to post as yourself) or Community "
        "Management API (to post as the page). LinkedIn reviews the second one.",
        "Under Docs and tools, open the OAuth token generator and make a token with "
        "w_member_social, or with w_organization_social and r_organization_social.",
        "Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.",
        "The author is urn:li:organization: and your page's number, or urn:li:person: and your id.",
    ),
    site="https://www.linkedin.com/feed/?shareActive=true",
)
