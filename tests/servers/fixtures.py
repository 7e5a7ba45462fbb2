"""Fixtures for real servers; a conftest imports what its tests need.

However many conftests import them, one process has one server: it is kept with pytest's config.
"""

from collections.abc import Iterator

import pytest

from tests.servers.bluesky_server import BlueskyServer, TestAccount, installed_server
from tests.servers.mastodon_server import MastodonServer

_SERVER = pytest.StashKey[BlueskyServer]()
_MASTODON = pytest.StashKey[MastodonServer]()


@pytest.fixture(scope="session")
def bluesky_server(pytestconfig: pytest.Config) -> BlueskyServer:
    """The reference Bluesky server, running until the tests end."""
    if _SERVER not in pytestconfig.stash:
        installed = installed_server()
        if installed is None:
            pytest.skip("the Bluesky server is not installed: run tests/servers/install.sh")
        server = BlueskyServer(installed)
        pytestconfig.add_cleanup(server.stop)
        pytestconfig.stash[_SERVER] = server
    return pytestconfig.stash[_SERVER]


@pytest.fixture
def bluesky_account(bluesky_server: BlueskyServer) -> Iterator[TestAccount]:
    """An account of the test's own, deleted at its end."""
    account = bluesky_server.new_account()
    yield account
    bluesky_server.delete_account(account)


@pytest.fixture(scope="session")
def mastodon_server(pytestconfig: pytest.Config) -> MastodonServer:
    """A Mastodon server, running until the tests end."""
    if _MASTODON not in pytestconfig.stash:
        server = MastodonServer()
        pytestconfig.add_cleanup(server.stop)
        pytestconfig.stash[_MASTODON] = server
    return pytestconfig.stash[_MASTODON]
