"""What a network is to somebody who chooses one, in one line."""

from PySide6.QtCore import QCoreApplication

from socialdesk.domain.networks import Network


def about(network: Network) -> str:
    """One line under the network's name; empty for a network of somebody else's."""
    return _about().get(network.id, "")


def _about() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "feed": say("Networks", "A web page and an Atom feed of your own. Needs no account."),
        "bluesky": say("Networks", "Posts and threads with pictures, on any server."),
        "mastodon": say("Networks", "Posts and threads; GoToSocial and Pleroma too."),
        "email": say("Networks", "Each reader gets a message through your own mail provider."),
        "telegram": say("Networks", "A bot posts in your channel."),
        "x": say("Networks", "Posts with pictures through an app of your own."),
        "linkedin": say("Networks", "Your own profile, or your company's page."),
        "facebook": say("Networks", "A page that you look after."),
        "pinterest": say("Networks", "Pins on one of your boards."),
        "instagram": say("Networks", "A professional account, with pictures at a public address."),
        "threads": say("Networks", "Your profile, with pictures at a public address."),
        "webhook": say("Networks", "A signed message to your own server, Zapier, Make or n8n."),
        "reminder": say("Networks", "Any other site: SocialDesk reminds you, you post it."),
    }
