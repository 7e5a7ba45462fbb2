"""Reminders: for every site that SocialDesk can't post to itself."""

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from socialdesk.domain.networks.instagram import INSTAGRAM
from socialdesk.domain.networks.network import Network, NetworkId, Setting
from socialdesk.domain.networks.threads import THREADS

SITE = "site"
_SITES = (
    "https://www.instagram.com",
    "https://www.threads.net",
    "https://www.tiktok.com/upload",
    "https://www.youtube.com",
    "https://www.facebook.com",
    "https://www.linkedin.com",
)
_MEASURED = {"instagram": INSTAGRAM, "threads": THREADS}


def _own(settings: Mapping[str, str]) -> Network:
    """A reminder to post on a site whose limits are known keeps to them."""
    host = urlsplit(settings.get(SITE, "")).hostname or ""
    site = next((facts for name, facts in _MEASURED.items() if name in host.split(".")), None)
    if site is None:
        return REMINDER
    return replace(
        REMINDER,
        limits=site.limits,
        max_hashtags=site.max_hashtags,
        max_images=site.max_images,
    )


REMINDER = Network(
    id=NetworkId("reminder"),
    name="Reminder",
    needs_login=False,
    max_images=20,
    image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    settings=(Setting(SITE, "Where you post it", "https://www.instagram.com", choices=_SITES),),
    steps=(
        "Choose where you post it. SocialDesk needs no login there.",
        "At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, "
        "open the site and post it.",
        "Mark it as done. Until then it counts as not published.",
    ),
    own_limits=(SITE,),
    with_own=_own,
)
