"""The window's end of the linting process: texts go in, results come back, nothing waits.

The process may die (a crash in a library, the system short of memory): it is started again and what
was not answered is sent again. A text that ends it twice is answered with a notice instead.
"""

import json
import logging
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import IO, Any

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.open_jobs import Job, OnResult, OpenJobs
from socialdesk.lint.wire import request_to_json, result_from_json, settings_to_json

log = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 0.2
LONGEST_WAIT_SECONDS = 10.0
MOST_DEATHS = 2
MOST_FAILED_STARTS = 3
_CLOSING_SECONDS = 1.0
_LOG_TAIL = 2_000


@dataclass(frozen=True)
class OwnWords:
    """In how many of its posts a brand uses each of its words, case-folded."""

    counts: Mapping[str, int]


Order = Job | LintSettings | OwnWords

COULD_NOT_CHECK = "This text could not be checked; shorten or change it and it is tried again"
DOES_NOT_START = "Texts are not checked: the checker does not start; see the log"


def worker_command() -> list[str]:
    """How the linting process is started; a frozen application starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    # -P keeps files in the current folder from posing as modules.
    return [sys.executable, "-P", "-m", "socialdesk.lint.worker"]


class LintWorker:
    """Lints in a process of its own. Every method may be called from any thread, none waits.

    Results arrive on a thread of the worker's; ``on_result`` hands them on and returns at once.
    """

    def __init__(self, settings: LintSettings, command: Sequence[str] | None = None) -> None:
        self._command = list(command or worker_command())
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._settings = settings
        self._last_number = 0
        self._jobs = OpenJobs()
        self._at_work: int | None = None
        self._failed_starts = 0
        self._wait = FIRST_WAIT_SECONDS
        self._process: subprocess.Popen[bytes] | None = None
        self._outbox: SimpleQueue[Order | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="lint-worker", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """The process id of the linting process, ``None`` while there is none."""
        process = self._process
        return process.pid if process and process.poll() is None else None

    def submit(self, key: str, request: LintRequest, on_result: OnResult) -> int:
        """Have a text checked; returns the job's number.

        An older job of the same ``key`` is forgotten: its answer is dropped when it comes.
        """
        with self._lock:
            self._last_number += 1
            job = Job(self._last_number, key, request, on_result)
            self._jobs.add(job)
            self._outbox.put(job)
            return job.number

    def reconfigure(self, settings: LintSettings) -> None:
        """Check what comes from now on with other packs, words or languages."""
        with self._lock:
            self._settings = settings
            self._outbox.put(settings)

    def learn(self, own_words: Mapping[str, int]) -> None:
        """Know the brand's own words from now on; nothing is loaded anew for them."""
        with self._lock:
            self._settings = replace(self._settings, own_words=own_words)
            self._outbox.put(OwnWords(own_words))

    def close(self) -> None:
        """End the process; what was not answered never will be. Takes at most about 2 s."""
        self._closing.set()
        with self._lock:
            self._jobs.clear()
            self._outbox.put(None)
            process = self._process
        if process is not None:
            _end(process)
        self._thread.join(_CLOSING_SECONDS)

    def _serve(self) -> None:
        while not self._closing.is_set():
            self._run_once()
            if not self._closing.wait(self._wait):
                self._wait = min(self._wait * 2, LONGEST_WAIT_SECONDS)

    def _run_once(self) -> None:
        """Start the process, listen until it ends, and see what became of its work."""
        with tempfile.TemporaryFile() as errors:
            try:
                process = self._start(errors)
            except OSError as error:
                log.warning("the linting process did not start: %s", error)
                self._after_death()
                return
            if process is not None:
                self._listen(process)
                self._note_death(process, errors)

    def _start(self, errors: IO[bytes]) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            if self._closing.is_set():
                return None
            process = subprocess.Popen(  # noqa: S603  # our own interpreter, our own module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._process, self._at_work = process, None
            self._outbox.put(None)
            self._outbox = SimpleQueue()
            self._outbox.put(self._settings)
            for job in self._jobs.all():
                self._outbox.put(job)
            outbox = self._outbox
        threading.Thread(target=self._write, args=(process, outbox), daemon=True).start()
        return process

    def _write(
        self,
        process: "subprocess.Popen[bytes]",
        outbox: "SimpleQueue[Order | None]",
    ) -> None:
        stdin = process.stdin
        with suppress(OSError, ValueError):
            while stdin and (order := outbox.get()) is not None:
                if isinstance(order, Job) and not self._is_wanted(order):
                    continue
                stdin.write(json.dumps(_order_to_json(order)).encode() + b"\n")
                stdin.flush()

    def _is_wanted(self, job: Job) -> bool:
        with self._lock:
            return self._jobs.has(job)

    def _listen(self, process: "subprocess.Popen[bytes]") -> None:
        if process.stdout is None:
            return
        for line in process.stdout:
            self._hear(json.loads(line))

    def _hear(self, answer: dict[str, Any]) -> None:
        if "started" in answer:
            with self._lock:
                self._at_work = answer["started"]
            return
        with self._lock:
            self._at_work = None
            self._failed_starts, self._wait = 0, FIRST_WAIT_SECONDS
            job = self._jobs.take(answer["job"])
        if "failed" in answer:
            log.error("a text could not be checked: %s", answer["failed"])
        if job is not None:
            failed = "failed" in answer
            _deliver(job, _not_checked(job) if failed else result_from_json(answer["result"]))

    def _note_death(self, process: "subprocess.Popen[bytes]", errors: IO[bytes]) -> None:
        code = process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        if not self._closing.is_set():
            log.warning("the linting process ended (%s): %s", code, _tail(errors))
            self._after_death()

    def _after_death(self) -> None:
        """Answer what can't be tried again."""
        with self._lock:
            self._outbox.put(None)
            given_up, notice = self._given_up()
        for job in given_up:
            _deliver(job, _not_checked(job, notice))

    def _given_up(self) -> tuple[list[Job], str]:
        if self._at_work is None:
            self._failed_starts += 1
            if self._failed_starts < MOST_FAILED_STARTS:
                return [], ""
            jobs = list(self._jobs.all())
            self._jobs.clear()
            return jobs, DOES_NOT_START
        culprit = self._jobs.get(self._at_work)
        if culprit is None:
            return [], ""
        culprit.deaths += 1
        if culprit.deaths < MOST_DEATHS:
            return [], ""
        self._jobs.take(culprit.number)
        return [culprit], COULD_NOT_CHECK


def _order_to_json(order: Order) -> dict[str, Any]:
    if isinstance(order, OwnWords):
        return {"own_words": dict(order.counts)}
    if isinstance(order, LintSettings):
        return {"settings": settings_to_json(order)}
    return {"job": order.number, "key": order.key, "request": request_to_json(order.request)}


def _not_checked(job: Job, notice: str = COULD_NOT_CHECK) -> LintResult:
    return LintResult(job.request.lang or "", notices=(notice,))


def _deliver(job: Job, result: LintResult) -> None:
    try:
        job.on_result(result)
    except Exception:
        log.exception("a lint result was not taken")


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_CLOSING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


def _tail(errors: IO[bytes]) -> str:
    size = errors.seek(0, 2)
    errors.seek(max(0, size - _LOG_TAIL))
    return errors.read().decode("utf-8", "replace").strip()
