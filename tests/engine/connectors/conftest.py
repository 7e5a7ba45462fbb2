"""What every test of a connector may use."""

from tests.servers.fixtures import bluesky_account, bluesky_server, mastodon_server

__all__ = ["bluesky_account", "bluesky_server", "mastodon_server"]
