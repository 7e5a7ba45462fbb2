"""Every store test has a small shop of its own on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.factories import Shop, a_shop
from tests.engine.store.small_disk import a_small_disk


@pytest.fixture
def shop(socialdesk_home: Path) -> Iterator[Shop]:
    shop = a_shop(socialdesk_home)
    yield shop
    shop.database.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with a_small_disk(tmp_path / "small disk") as disk:
        yield disk
