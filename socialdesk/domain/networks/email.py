"""E-mail newsletters: no limits of their own, but mail servers take 20 MB or so at once."""

from socialdesk.domain.networks.network import Network, NetworkId, Option, Setting

EMAIL = Network(
    id=NetworkId("email"),
    name="E-mail newsletter",
    needs_login=True,
    max_images=10,
    max_image_bytes=2_000_000,
    image_types=("image/jpeg", "image/png", "image/gif"),
    settings=(
        Setting("server", "Mail server", "smtp.shop.example:587", address=True),
        Setting("sender", "From", "Corner shop <news@shop.example>"),
        Setting(
            "recipients",
            "To",
            "readers@lists.shop.example",
            help="A list's address, or a text file with one address a line.",
        ),
        Setting("login", "Login", "news@shop.example", needed=False),
        Setting("password", "Password", secret=True, needed=False),
        Setting("footer", "Footer", "Corner shop, 1 Kiln Lane", needed=False),
        Setting("unsubscribe", "Address to unsubscribe", "stop@shop.example", needed=False),
    ),
    options=(Option("subject", "Subject"),),
    steps=(
        "Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: "
        "587 or 465.",
        "Where your login needs a second step, make an app password for SocialDesk there.",
        "Write down who gets it: the address of a mailing list, or a text file with one address a "
        "line. Write only to people who asked for it.",
    ),
)
