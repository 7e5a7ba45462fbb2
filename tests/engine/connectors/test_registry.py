"""Connectors are built when they are needed, once."""

import subprocess
import sys

import pytest

from socialdesk.connectors.registry import Connectors
from socialdesk.domain.networks import Network, NetworkId, known_networks


@pytest.mark.parametrize("network", known_networks(), ids=lambda network: network.id)
def test_every_network_has_its_connector(network: Network) -> None:
    connectors = Connectors()
    assert connectors.of(network.id).network == network.id
    connectors.close()


def test_a_network_keeps_its_connector() -> None:
    connectors = Connectors()
    assert connectors.of(NetworkId.FEED) is connectors.of(NetworkId.FEED)


def test_a_feed_does_not_import_what_only_bluesky_needs() -> None:
    probe = """
import sys
from socialdesk.connectors.registry import Connectors
from socialdesk.domain.networks import NetworkId
Connectors().of(NetworkId.FEED)
sys.exit("httpx" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
