"""The stage of the queue's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.scheduling.stage import Stage, a_stage


@pytest.fixture
def stage(socialdesk_home: Path) -> Iterator[Stage]:
    yield from a_stage(socialdesk_home)
