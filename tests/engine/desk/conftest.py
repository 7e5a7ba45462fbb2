"""A desk over a new data folder, on a day that does not pass."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.workspace import set_zone
from socialdesk.domain.channel import Channel
from socialdesk.paths import DataFolder
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock
from tests.servers.fixtures import mastodon_server

__all__ = ["mastodon_server"]


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(NOON)


@pytest.fixture
def desk(socialdesk_home: Path, clock: TurnedClock) -> Iterator[Desk]:
    opened = open_desk(DataFolder(socialdesk_home), clock=clock, lint_in=LintIn.THIS_PROCESS)
    quiet = replace(opened, linting=QuietLinting())
    set_zone(quiet, WARSAW)
    yield quiet
    close_desk(opened)


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop news")
