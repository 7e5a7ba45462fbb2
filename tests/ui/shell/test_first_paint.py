"""No room makes anybody wait: the window's own thread never reads the calendar."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from socialdesk.store.database import Database
from socialdesk_ui.runtime.navigation import RoomName
from tests.ui.conftest import OPENS_A_DIALOG, OpenWindow, Shop

pytestmark = OPENS_A_DIALOG


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The threads' names in which the database was asked."""
    names: list[str] = []
    for method in ("read", "write"):
        monkeypatch.setattr(Database, method, _noting(getattr(Database, method), names))
    return names


def _noting(method: Callable[..., Any], names: list[str]) -> Callable[..., Any]:
    def noting(*args: Any) -> Any:
        names.append(threading.current_thread().name)
        return method(*args)

    return noting


def test_every_room_is_painted_without_the_database(
    shop: Shop, reads: list[str], open_window: Callable[[], OpenWindow]
) -> None:
    shop.plan("2026-11-23 08:30")
    reads.clear()
    opened = open_window()
    for name in RoomName:
        opened.window.show_room(name)
        opened.settle()
    opened.window.compose()
    opened.settle()
    assert reads
    assert threading.main_thread().name not in reads
