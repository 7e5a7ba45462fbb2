"""Several computers, each with a data folder and a keyring of its own, and one calendar."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.paths import DataFolder
from socialdesk.secrets.drawers import KeyringDrawers
from socialdesk.store.identity import folder_id
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import NOON
from tests.engine.scheduling.stage import TurnedClock
from tests.servers.postgres import _one_calendar, postgres_server, postgres_url, team_url

__all__ = ["_one_calendar", "postgres_server", "postgres_url", "team_url"]

Computer = Callable[[str], Desk]
"""The desk of the computer of that name, opened."""


class OwnKeyring(KeyringBackend):
    """One computer's secrets."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._kept.pop((service, username), None) is None:
            raise PasswordDeleteError("no such secret")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock(NOON)


@pytest.fixture
def computer(
    tmp_path: Path, team_url: str, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Computer]:
    monkeypatch.setenv("SOCIALDESK_DATABASE", team_url)
    desks: list[Desk] = []

    def opened(name: str) -> Desk:
        folder = DataFolder(tmp_path / name)
        desk = open_desk(folder, clock=clock, lint_in=LintIn.THIS_PROCESS)
        desks.append(desk)
        with desk.database.read() as session:
            drawers = KeyringDrawers(folder_id(session), OwnKeyring)
        return replace(desk, linting=QuietLinting(), drawers=drawers)

    yield opened
    for desk in desks:
        close_desk(desk)
