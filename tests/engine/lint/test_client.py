"""The window's end: the newest answer comes, whatever happens to the process."""

import os
import signal
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.client import (
    COULD_NOT_CHECK,
    DOES_NOT_START,
    LintWorker,
    worker_command,
)

PATIENCE = 40


class Desk:
    """A worker and the answers it gave."""

    def __init__(self, command: list[str] | None = None) -> None:
        self.answers: Queue[tuple[str, LintResult]] = Queue()
        self.worker = LintWorker(LintSettings(), command)

    def ask(self, text: str, key: str = "post") -> int:
        return self.worker.submit(
            key, LintRequest(text), lambda result: self.answers.put((text, result))
        )

    def answer(self) -> tuple[str, LintResult]:
        return self.answers.get(timeout=PATIENCE)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.worker.close()


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[Desk]:
    """A desk with a process that dies of the text "deadly" and echoes every other as a notice."""
    script = tmp_path / "worker.py"
    script.write_text(
        textwrap.dedent("""
        import json, os, sys
        for line in sys.stdin:
            order = json.loads(line)
            if "job" not in order:
                continue
            print(json.dumps({"started": order["job"]}), flush=True)
            text = order["request"]["text"]
            if text == "deadly":
                os._exit(3)
            said = {"lang": "", "findings": [], "tone": {}, "notices": [text]}
            print(json.dumps({"job": order["job"], "result": said}), flush=True)
        """)
    )
    desk = Desk([sys.executable, str(script)])
    yield desk
    desk.worker.close()


def test_an_answer_comes_back_whole(desk: Desk) -> None:
    desk.ask("\ud83d teh 👩‍👩‍👧‍👦")
    _, result = desk.answer()
    assert [(f.match, f.start) for f in result.findings] == [("teh", 2)]


def test_only_the_newest_text_of_a_key_is_answered(desk: Desk) -> None:
    numbers = [desk.ask(f"text {number}") for number in range(20)]
    desk.ask("last", key="other")
    texts = {desk.answer()[0], desk.answer()[0]}
    assert numbers == sorted(set(numbers))
    assert texts == {"text 19", "last"}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_a_killed_process_is_replaced_and_asked_again(desk: Desk) -> None:
    desk.ask("before")
    desk.answer()
    killed = desk.worker.pid
    assert killed
    os.kill(killed, signal.SIGKILL)
    desk.ask("after")
    assert desk.answer()[0] == "after"
    assert desk.worker.pid != killed


def test_a_text_that_kills_twice_is_given_up_and_others_go_on(fake: Desk) -> None:
    fake.ask("deadly", key="a")
    fake.ask("harmless", key="b")
    answers = dict([fake.answer(), fake.answer()])
    assert answers["deadly"].notices == (COULD_NOT_CHECK,)
    assert answers["harmless"].notices == ("harmless",)


def test_a_process_that_never_starts_is_said_to(tmp_path: Path) -> None:
    desk = Desk([str(tmp_path / "gone")])
    desk.ask("text")
    assert desk.answer()[1].notices == (DOES_NOT_START,)
    desk.worker.close()


def test_closing_ends_the_process_and_drops_what_waits(desk: Desk) -> None:
    desk.ask("text")
    desk.answer()
    desk.ask("too late")
    desk.worker.close()
    assert desk.worker.pid is None
    with pytest.raises(Empty):
        desk.answers.get_nowait()


def test_new_settings_count_for_what_comes_after(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "en_XX.aff").write_text("SET UTF-8\n")
    (tmp_path / "en_XX.dic").write_text("1\nbrewd\n")
    desk.ask("a brewd here")
    before = desk.answer()[1]
    desk.worker.reconfigure(LintSettings(dictionaries=(tmp_path,)))
    desk.ask("a brewd here")
    assert len(before.findings) == 1
    assert desk.answer()[1].findings == ()


def test_a_frozen_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--worker"]
