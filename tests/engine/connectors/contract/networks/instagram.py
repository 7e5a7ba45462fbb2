"""Instagram, on a played server."""

from pathlib import Path

import pytest

from socialdesk.connectors.instagram.connector import MANNER
from socialdesk.domain.publishing import Content
from tests.engine.connectors.containers_server import INSTAGRAM, ContainersServer
from tests.engine.connectors.contract.harness import Traits
from tests.engine.connectors.contract.networks.containers import ContainersHarness
from tests.engine.connectors.factories import a_content, a_picture

TRAITS = Traits(words_alone=False, renews_login=False)


class InstagramHarness(ContainersHarness):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST */media_publish"
    ASKING = "GET */media"
    MAKING = PICTURES = "POST */media"

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text, a_picture(folder, mime="image/jpeg"))

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 2_201, a_picture(folder, mime="image/jpeg"))


def harness(request: pytest.FixtureRequest, folder: Path) -> InstagramHarness:
    """For the contract."""
    server = ContainersServer(INSTAGRAM)
    server.start()
    request.addfinalizer(server.stop)
    return InstagramHarness(server, MANNER)
