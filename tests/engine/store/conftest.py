"""Every store test has a small shop of its own, in a file or, where it says so, on a server too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialdesk.paths import DataFolder
from socialdesk.store.database import create_folder, open_database
from tests.engine.factories import Shop, a_shop
from tests.engine.store.small_disk import a_small_disk
from tests.servers.postgres import _one_calendar, postgres_server, postgres_url, team_url

__all__ = ["_one_calendar", "postgres_server", "postgres_url", "team_url"]


@pytest.fixture
def shop(request: pytest.FixtureRequest, socialdesk_home: Path) -> Iterator[Shop]:
    """In a file; ``on_both_databases`` asks for the same on a server as well."""
    if getattr(request, "param", "sqlite") == "sqlite":
        shop = a_shop(socialdesk_home)
    else:
        shop = a_team_shop(socialdesk_home, request.getfixturevalue("team_url"))
    yield shop
    shop.database.close()


@pytest.fixture
def team_shop(socialdesk_home: Path, team_url: str) -> Iterator[Shop]:
    """A shop on a server."""
    shop = a_team_shop(socialdesk_home, team_url)
    yield shop
    shop.database.close()


def a_team_shop(home: Path, url: str) -> Shop:
    folder = DataFolder(home)
    create_folder(folder)
    return a_shop(home, database=open_database(folder, url))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with a_small_disk(tmp_path / "small disk") as disk:
        yield disk
