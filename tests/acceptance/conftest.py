"""The servers that acceptance tests publish to."""

from tests.servers.fixtures import bluesky_account, bluesky_server

__all__ = ["bluesky_account", "bluesky_server"]
