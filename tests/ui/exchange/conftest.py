"""The page of import and export, in its window, and files to bring in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from socialdesk_ui.rooms.settings.exchange.page import ExchangePage
from tests.ui.conftest import OpenWindow, Shop

CLEAR = "Text,Image URL,Tags,Posting Time\n"


@pytest.fixture
def open_page(
    shop: Shop, open_window: Callable[[], OpenWindow]
) -> Callable[[], tuple[OpenWindow, ExchangePage]]:
    """Opens the window of the shop on the page."""

    def open_it() -> tuple[OpenWindow, ExchangePage]:
        opened = open_window()
        room = opened.settings()
        room.show_page(room.exchange)
        return opened, room.exchange

    return open_it


@pytest.fixture
def plan_file(tmp_path: Path) -> Callable[..., Path]:
    """A plan as Buffer writes it."""

    def write(*rows: str, head: str = CLEAR, name: str = "plan.csv") -> Path:
        file = tmp_path / name
        file.write_text(head + "\n".join(rows) + "\n", "utf-8")
        return file

    return write
