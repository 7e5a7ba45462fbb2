"""Progress is shown where a task takes long, and can be stopped."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from socialdesk_ui.runtime.tasks import Lane, TaskRunner
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.patient_row import PatientRow
from tests.ui.conftest import OPENS_A_DIALOG

pytestmark = OPENS_A_DIALOG
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def long_work() -> Iterator[Event]:
    """Work that goes on until the event is set."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def row(qtbot: QtBot, appearance: Appearance) -> Iterator[PatientRow]:
    page = QWidget()
    made = PatientRow(appearance)
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield made
    page.hide()


def test_what_takes_long_is_shown_with_words(
    row: PatientRow, tasks: TaskRunner, long_work: Event, qtbot: QtBot
) -> None:
    row.watch(tasks.run(long_work.wait, lane=Lane.VOICE), "Reading…")
    assert row.isHidden()
    qtbot.waitUntil(row.isVisible)
    assert row.words.text() == "Reading…"


def test_what_is_done_soon_is_never_shown(row: PatientRow, tasks: TaskRunner, qtbot: QtBot) -> None:
    row.watch(tasks.run(int, then=lambda _: row.finish()), "Reading…")
    qtbot.waitUntil(lambda: tasks.idle)
    assert not row.is_waiting
    assert row.isHidden()


def test_a_stopped_task_is_not_heard_of_again(
    row: PatientRow, tasks: TaskRunner, long_work: Event, qtbot: QtBot
) -> None:
    heard: list[object] = []
    row.watch(tasks.run(long_work.wait, then=heard.append, lane=Lane.VOICE), "Reading…")
    qtbot.waitUntil(row.isVisible)
    qtbot.mouseClick(row.stop, LEFT)
    long_work.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert heard == []
    assert row.isHidden()
