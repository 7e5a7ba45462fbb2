"""Telegram channels, posted to by a bot.

Source: https://core.telegram.org/bots/api: sendMessage 4,096 characters, captions 1,024, a media
group 10 pictures, a photo 10 MB with sides that differ 20 times at most.
"""

from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting, Shape
from socialdesk.domain.networks.units import utf16_units

TELEGRAM = Network(
    id=NetworkId("telegram"),
    name="Telegram",
    needs_login=True,
    limits=(Limit("characters", 4_096, utf16_units),),
    limits_with_images=(Limit("characters", 1_024, utf16_units),),
    max_images=10,
    max_image_bytes=10_000_000,
    image_types=("image/jpeg", "image/png", "image/webp"),
    image_shape=Shape(1 / 20, 20, "1:20 to 20:1"),
    makes_pictures_fit=True,
    settings=(
        Setting("chat", "Channel", "@cornershop"),
        Setting("bot_token", "Bot token", secret=True),
    ),
    options=(Option("sound", "Notify subscribers", ("with sound", "silently"), "with sound"),),
    steps=(
        "In Telegram, write to @BotFather and send /newbot.",
        "Give the bot a name. BotFather answers with its token: copy that.",
        "Open your channel, then Administrators, and add the bot. Let it post messages.",
        "Paste the token here, with the channel's name, like @cornershop.",
    ),
    site="https://web.telegram.org",
)
