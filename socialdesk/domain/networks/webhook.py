"""Webhooks: any server of one's own, or a service that passes posts on (Zapier, Make, n8n)."""

from socialdesk.domain.networks.network import Network, NetworkId, Setting

WEBHOOK = Network(
    id=NetworkId("webhook"),
    name="Webhook",
    needs_login=True,
    max_images=10,
    max_image_bytes=5_000_000,
    image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    settings=(
        Setting("url", "Address", "https://shop.example/hooks/posts", secret=True, address=True),
        Setting(
            "secret",
            "Signing secret",
            "whsec_…",
            secret=True,
            help="Standard Webhooks: base64 after whsec_. The server checks our signature with it.",
        ),
    ),
    steps=(
        "On your server or service, make an address that takes a POST request with JSON.",
        "Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).",
        "Let the server check the signature, as standardwebhooks.com says, and keep each "
        "webhook-id once: a post that is sent again has the same one.",
    ),
)
