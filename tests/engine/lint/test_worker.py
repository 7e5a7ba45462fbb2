"""The linting process: lines in, lines out, nothing else, and gone with its owner."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from socialdesk.domain.linting import LintRequest
from socialdesk.lint.client import worker_command
from socialdesk.lint.wire import request_to_json
from socialdesk.lint.worker import Waiting

REQUEST = request_to_json(LintRequest("teh", lang="en"))


@contextmanager
def running() -> Iterator["subprocess.Popen[bytes]"]:
    pipe = subprocess.PIPE
    with subprocess.Popen(worker_command(), stdin=pipe, stdout=pipe) as process:
        yield process
        process.kill()


def test_a_job_is_announced_and_answered() -> None:
    with running() as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps({"job": 1, "key": "a", "request": REQUEST}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline()) == {"started": 1}
        assert json.loads(process.stdout.readline())["result"]["findings"][0]["match"] == "teh"


def test_it_ends_when_its_input_ends() -> None:
    with running() as process:
        assert process.stdin
        process.stdin.close()
        assert process.wait(20) == 0


def test_a_stray_print_does_not_reach_the_answers() -> None:
    code = "import socialdesk.lint.worker as w; w._private_stdout(); print('stray')"
    command = [*worker_command()[:2], "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "stray\n")


def test_a_waiting_job_is_replaced_by_a_newer_one_of_its_key() -> None:
    waiting = Waiting()
    for number, key in enumerate("aba"):
        waiting.add({"job": number, "key": key})
    assert [waiting.next()["job"], waiting.next()["job"]] == [2, 1]


def test_the_newest_job_comes_first() -> None:
    waiting = Waiting()
    for number in range(3):
        waiting.add({"job": number, "key": str(number)})
    assert [waiting.next()["job"] for _ in range(3)] == [2, 1, 0]


def test_settings_come_before_the_jobs_that_wait() -> None:
    waiting = Waiting()
    waiting.add({"job": 1, "key": "a"})
    waiting.add({"settings": {"languages": []}})
    assert "settings" in waiting.next()
