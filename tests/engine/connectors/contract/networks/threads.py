"""Threads, on a played server."""

from pathlib import Path

import pytest

from socialdesk.connectors.threads.connector import MANNER
from socialdesk.domain.publishing import Content
from tests.engine.connectors.containers_server import THREADS, ContainersServer
from tests.engine.connectors.contract.harness import Traits
from tests.engine.connectors.contract.networks.containers import ContainersHarness
from tests.engine.connectors.factories import a_content

TRAITS = Traits(renews_login=False)


class ThreadsHarness(ContainersHarness):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST */threads_publish"
    ASKING = "GET */threads"
    MAKING = PICTURES = "POST */threads"

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 501)


def harness(request: pytest.FixtureRequest, folder: Path) -> ThreadsHarness:
    """For the contract."""
    server = ContainersServer(THREADS)
    server.start()
    request.addfinalizer(server.stop)
    return ThreadsHarness(server, MANNER)
