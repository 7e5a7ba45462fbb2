"""A window that is killed while it imports has imported all of the plan or nothing of it."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from socialdesk.desk.plan_import import Imported
from socialdesk.desk.posts import list_posts
from socialdesk.domain.planning import PostQuery
from socialdesk_ui.rooms.settings.exchange.page import ExchangePage
from tests.ui.conftest import OpenWindow, Shop

ROWS = 200
FIRST = datetime(2099, 1, 1, 9)  # noqa: DTZ001  # a plan's times are the shop's own
HEAD = "Text,Posting Time\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    rows = [f"Post {n},{FIRST + timedelta(hours=n):%Y-%m-%d %H:%M}" for n in range(ROWS)]
    (tmp_path / "plan.csv").write_text(HEAD + "\n".join(rows) + "\n")
    return tmp_path / "plan.csv"


def killed_when_it_says(line: str, home: Path, plan: Path) -> None:
    """Import in a window of its own, and kill that as soon as it prints a line."""
    program = Path(__file__).with_name("importing_window.py")
    environment = os.environ | {"SOCIALDESK_HOME": str(home)}
    command = [sys.executable, str(program), str(plan)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        said = (each.strip() for each in window.stdout)
        assert line in said
        window.kill()


@pytest.mark.parametrize(("line", "kept"), [(f"{ROWS - 1} {ROWS}", 0), ("kept", ROWS)])
def test_after_a_kill_all_of_the_plan_is_there_or_nothing(
    shop: Shop,
    plan: Path,
    line: str,
    kept: int,
    open_page: Callable[[], tuple[OpenWindow, ExchangePage]],
    qtbot: QtBot,
) -> None:
    killed_when_it_says(line, shop.desk.folder.root, plan)
    assert len(list_posts(shop.desk, PostQuery())) == kept
    opened, page = open_page()
    page.look_at(plan)
    opened.settle()
    with qtbot.waitSignal(page.plan.imported, timeout=20_000) as again:
        qtbot.mouseClick(page.plan.start, Qt.MouseButton.LeftButton)
    made = again.args[0]
    assert isinstance(made, Imported)
    assert len(made.post_ids) == ROWS
