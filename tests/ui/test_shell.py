"""The window around the rooms."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialdesk.domain.errors import InputError
from socialdesk.paths import DataFolder
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance, Mode
from socialdesk_ui.shell.launch import Launch, LaunchSettings
from socialdesk_ui.shell.window import MainWindow
from tests.ui.conftest import OpenWindow, Shop

Opener = Callable[[], OpenWindow]
LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).parents[2]


def test_nothing_heavy_is_imported_before_the_first_frame(tmp_path: Path) -> None:
    script = (
        "import sys; from socialdesk_ui.start import main; main();"
        "heavy = {'sqlalchemy', 'apscheduler', 'spacy', 'httpx', 'keyring', 'qtawesome'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    surroundings = os.environ | {
        "SOCIALDESK_EXIT_AFTER_PAINT": "1",
        "SOCIALDESK_HOME": str(tmp_path / "home"),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'ui'}",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=surroundings, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_the_first_frame_alone_leaves_no_folder_behind(tmp_path: Path) -> None:
    home = tmp_path / "home"
    surroundings = os.environ | {
        "SOCIALDESK_EXIT_AFTER_PAINT": "1",
        "SOCIALDESK_HOME": str(home),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'ui'}",
    }
    subprocess.run([sys.executable, "-m", "socialdesk_ui"], env=surroundings, check=True)
    assert not home.exists()


def test_the_rail_leads_to_each_room(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    opened = open_window()
    for name in RoomName:
        qtbot.mouseClick(opened.window.rail.buttons[name], LEFT)
        opened.settle()
        assert opened.window.rooms.currentWidget() is opened.window.rooms.room(name)


def test_new_post_opens_the_composer_beside_the_week(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    qtbot.mouseClick(opened.window.top_bar.new_post, LEFT)
    qtbot.wait(250)
    assert opened.window.drawer.is_open
    assert opened.calendar.isVisible()
    assert opened.window.rooms.width() < opened.window.drawer.x() + 1


def test_the_drawer_widens_to_the_whole_window(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    opened.window.compose()
    assert opened.window.composer is not None
    opened.window.composer.expand_requested.emit()
    assert opened.window.drawer.width() == opened.window.rooms.parentWidget().width()  # type: ignore[union-attr]  # it has one


def test_closing_the_composer_gives_the_room_its_width_back(
    shop: Shop, open_window: Opener, qtbot: QtBot
) -> None:
    opened = open_window()
    opened.window.compose()
    qtbot.wait(250)
    assert opened.window.composer is not None
    opened.window.composer.closed.emit()
    qtbot.waitUntil(lambda: not opened.window.drawer.isVisible())
    assert opened.calendar.width() == opened.window.top_bar.width()


def test_choosing_a_channel_filters_the_week(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    from socialdesk.desk.channels import add_feed

    news = add_feed(shop.desk, "Shop news")
    shop.plan("2026-11-22 14:00", "Everywhere", news)
    shop.plan("2026-11-22 16:00", "Bakery only")
    opened = open_window()
    toggle = opened.window.top_bar.toggles[1]
    qtbot.mouseClick(toggle, LEFT)
    opened.settle()
    shown = [card.text for day in opened.calendar.week.week.days for card in day.cards]
    assert (toggle.channel_id, shown) == (news.id, ["Everywhere"])


def test_a_problem_is_said_in_full_and_stays(shop: Shop, open_window: Opener) -> None:
    window = open_window().window
    window.problem(InputError("the disk is full", "free some space"))
    assert window.toasts.texts() == ["The disk is full: free some space."]


def test_an_action_in_a_toast_is_done_once(shop: Shop, open_window: Opener, qtbot: QtBot) -> None:
    window, done = open_window().window, []
    window.toast("Moved", "Undo", lambda: done.append(1))
    qtbot.mouseClick(window.toasts.shown()[0].action, LEFT)
    assert (done, window.toasts.texts()) == ([1], [])


def test_the_same_words_are_not_stacked(shop: Shop, open_window: Opener) -> None:
    window = open_window().window
    for _ in range(3):
        window.toast("Moved")
    assert window.toasts.texts() == ["Moved"]


def test_a_calendar_from_a_newer_version_is_refused_on_one_calm_page(
    shop: Shop, qtbot: QtBot, appearance: Appearance
) -> None:
    with sqlite3.connect(shop.desk.folder.database) as database:
        database.execute("UPDATE alembic_version SET version_num = 'from the future'")
    settings = QSettings(str(shop.desk.folder.root / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(appearance, settings)
    qtbot.addWidget(window)
    window.show()
    launch = Launch(LaunchSettings(shop.desk.folder, publish=False), window, appearance, settings)
    with qtbot.waitSignal(launch.refused, timeout=10_000):
        launch.open()
    assert window.rooms.currentWidget() is window.problem_page
    assert "newer" in window.problem_page.heading.text()
    assert window.problem_page.mend.text().endswith(".")
    window.close()


def test_a_bug_at_opening_is_one_calm_page_and_a_log(
    shop: Shop, qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialdesk.desk.opening.open_desk", lambda *_, **__: 1 // 0)
    folder = shop.desk.folder
    settings = QSettings(str(folder.root / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(appearance, settings)
    qtbot.addWidget(window)
    launch = Launch(LaunchSettings(folder, publish=False), window, appearance, settings)
    with qtbot.waitSignal(launch.tasks.bug):
        launch.open()
    assert "fault of its own" in window.problem_page.heading.text()
    assert "ZeroDivisionError" in (folder.logs / "window.log").read_text()
    window.close()


def test_the_window_comes_back_as_it_was_left(shop: Shop, open_window: Opener) -> None:
    first = open_window().window
    first.resize(1100, 760)
    first.close()
    settings = QSettings(
        str(DataFolder(shop.desk.folder.root).root / "window.ini"), QSettings.Format.IniFormat
    )
    assert settings.contains("window/geometry")
    assert (shop.desk.folder.root / "window.ini").stat().st_mode & 0o777 == 0o600


def test_every_button_can_be_told_apart_without_seeing_it(shop: Shop, open_window: Opener) -> None:
    from PySide6.QtWidgets import QAbstractButton

    shop.plan("2026-11-22 16:00")
    opened = open_window()
    opened.queue()
    opened.settings()
    buttons = opened.window.findChildren(QAbstractButton)
    nameless = [b for b in buttons if b.isVisible() and not (b.text() or b.accessibleName())]
    assert nameless == []


def test_closing_leaves_no_work_behind(shop: Shop, open_window: Opener) -> None:
    opened = open_window()
    opened.window.close()
    assert opened.launch.desk is None
    with pytest.raises(RuntimeError):
        opened.launch.tasks.run(lambda: None)


def test_dark_is_chosen_in_the_settings_and_remembered(
    shop: Shop, open_window: Opener, qtbot: QtBot, qapp: QApplication
) -> None:
    opened = open_window()
    page = opened.settings().appearance
    page.choices[Mode.DARK].click()
    window_colour = qapp.palette().window().color().name().upper()
    assert window_colour == "#16181B"
    opened.window.close()
    ini = (shop.desk.folder.root / "window.ini").read_text()
    assert "mode=dark" in ini
