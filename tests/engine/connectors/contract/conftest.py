"""Every connector, each in a place of its own.

A module a network: ``TRAITS`` and ``harness(request, folder)``. Those of plug-ins are named, with
commas between, in ``SOCIALDESK_CONTRACT``.
"""

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest

from tests.engine.connectors.contract.harness import Harness, NetworkHarness, Traits

_OURS = (
    "feed",
    "bluesky",
    "mastodon",
    "strict_mastodon",
    "email",
    "webhook",
    "telegram",
    "x",
    "linkedin",
    "facebook",
    "pinterest",
    "instagram",
    "threads",
)
_MODULES = {name: f"tests.engine.connectors.contract.networks.{name}" for name in _OURS}
_MODULES |= {name: name for name in os.environ.get("SOCIALDESK_CONTRACT", "").split(",") if name}


def _with(*traits: str) -> list[str]:
    return [name for name in _MODULES if all(getattr(_traits(name), each) for each in traits)]


def _without(trait: str) -> list[str]:
    return [name for name in _with("server") if not getattr(_traits(name), trait)]


def _traits(name: str) -> Traits:
    found: Traits = import_module(_MODULES[name]).TRAITS
    return found


def _made(request: pytest.FixtureRequest, folder: Path) -> Iterator[Harness]:
    made: Harness = import_module(_MODULES[request.param]).harness(request, folder)
    yield made
    made.connector.close()


def _logged_in(request: pytest.FixtureRequest, folder: Path) -> Iterator[NetworkHarness]:
    for made in _made(request, folder):
        checked = made.connector.check(made.account)
        assert checked.ok, checked
        yield cast("NetworkHarness", made)


@pytest.fixture(params=_with())
def harness(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any connector."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("words_alone"))
def wordy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any whose posts need no pictures."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("pictures_alone"))
def picturesque(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any whose posts need no words."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("recognises_repeats"))
def repeatable(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any that takes the same payload twice for one post."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("takes_words_twice"))
def relaxed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any that takes the same words again at once."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("can_be_asked"))
def telling(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any that tells what it has already."""
    yield from _made(request, tmp_path)


@pytest.fixture(params=_with("server"))
def network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """Any connector that logs in to a server; logged in already."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_with("server", "recognises_repeats"))
def repeatable_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network that takes the same payload twice for one post."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_with("server", "can_be_asked"))
def telling_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network that tells what it has already."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_without("can_be_asked"))
def silent_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network that never tells what it has."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_with("server", "renews_login"))
def renewing_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network whose logins end by themselves."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_with("server", "refuses_late"))
def strict_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network that may refuse what its facts allow."""
    yield from _logged_in(request, tmp_path)


@pytest.fixture(params=_with("server", "says_how_long"))
def patient_network(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NetworkHarness]:
    """A network that says how long it wants a pause for."""
    yield from _logged_in(request, tmp_path)
