"""Work runs elsewhere, answers come home, and nothing is said to the dead."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from socialdesk.domain.errors import InputError, KnownError
from socialdesk_ui.runtime.tasks import Lane, TaskRunner


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def fail_known() -> None:
    raise InputError("the disk is full", "free some space")


def test_work_runs_off_the_gui_thread_and_the_answer_comes_back_in_it(
    tasks: TaskRunner, qtbot: QtBot
) -> None:
    threads: list[int] = []
    tasks.run(
        threading.get_ident, then=lambda worker: threads.extend([worker, threading.get_ident()])
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.get_ident()


def test_the_database_lane_keeps_order(tasks: TaskRunner, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(50):
        tasks.run(lambda number=number: seen.append(number))
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == list(range(50))


def test_a_slow_server_does_not_hold_up_the_database(tasks: TaskRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    tasks.run(gate.wait, lane=Lane.NETWORK)
    done: list[int] = []
    tasks.run(lambda: 1, then=done.append)
    qtbot.waitUntil(lambda: done == [1])
    gate.set()


def test_a_known_error_goes_to_the_caller(tasks: TaskRunner, qtbot: QtBot) -> None:
    errors: list[KnownError] = []
    tasks.run(fail_known, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].what == "the disk is full"


def test_a_known_error_that_no_one_takes_is_announced(tasks: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.known_failure) as announced:
        tasks.run(fail_known)
    assert str(announced.args[0]) == "the disk is full: free some space"


def test_a_bug_is_logged_with_its_traceback(
    tasks: TaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(tasks.bug):
        tasks.run(lambda: 1 // 0)
    assert caplog.records[0].exc_info is not None


def test_an_answer_for_a_destroyed_owner_is_dropped(tasks: TaskRunner, qtbot: QtBot) -> None:
    owner, answers = QObject(), []
    gate = threading.Event()
    tasks.run(gate.wait, then=answers.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == []


def test_a_cancelled_task_answers_no_one(tasks: TaskRunner, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), []
    task = tasks.run(gate.wait, then=answers.append)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == []


def test_closing_waits_for_what_is_being_written(tasks: TaskRunner) -> None:
    written: list[int] = []
    for number in range(20):
        tasks.run(lambda number=number: written.append(number))
    tasks.close()
    assert written == list(range(20))


def test_nothing_starts_after_closing(tasks: TaskRunner) -> None:
    tasks.close()
    with pytest.raises(RuntimeError, match="closing"):
        tasks.run(lambda: 1)
