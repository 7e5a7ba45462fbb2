"""The process that lints for the window: JSON lines in on stdin, JSON lines out on stdout.

In: ``{"settings": …}`` once or more (what they name is read anew), ``{"own_words": …}``,
``{"job": n, "key": k, "request": …}``.
Out: ``{"started": n}`` before a text is touched, then ``{"job": n, "result": …}``, or
``{"job": n, "failed": "…"}``.
A newer job of the same key replaces one that still waits, and the newest is done first: what
somebody types must not wait for the thousands that a changed rule asks about. The end of stdin ends
the process.
"""

import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.wire import request_from_json, result_to_json, settings_from_json

if TYPE_CHECKING:
    from socialdesk.lint.linter import Linter

_LESS_THAN_THE_WINDOW = 10
_LOADS_ALL = "A fresh lof"
"""A slip, so that dictionaries and counts of words are there before the writer makes one."""

Order = dict[str, Any]


class Waiting:
    """The orders that wait: settings before words, words before jobs, the newest job first.

    One of each key.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._settings: Order | None = None
        self._own_words: Order | None = None
        self._jobs: dict[str, Order] = {}

    def add(self, order: Order) -> None:
        """Take an order in; it replaces an older one of its key that still waits."""
        with self._changed:
            if "settings" in order:
                # They hold the words too, as new as any that wait.
                self._settings, self._own_words = order, None
            elif "own_words" in order:
                self._own_words = order
            else:
                self._jobs.pop(order["key"], None)
                self._jobs[order["key"]] = order
            self._changed.notify()

    def next(self) -> Order:
        """The next order, waiting for one."""
        with self._changed:
            self._changed.wait_for(lambda: self._settings or self._own_words or self._jobs)
            if self._settings:
                order, self._settings = self._settings, None
                return order
            if self._own_words:
                order, self._own_words = self._own_words, None
                return order
            return self._jobs.popitem()[1]


class Desk:
    """Does the orders, one at a time."""

    def __init__(self, answer: Callable[[Order], None]) -> None:
        self._answer = answer
        self._settings = LintSettings()
        self._linter: Linter | None = None

    def do(self, order: Order) -> None:
        """Carry out one order; what goes wrong with a text is the answer to it."""
        if "settings" in order:
            self._reconfigure(settings_from_json(order["settings"]))
            return
        if "own_words" in order:
            self._learn(order["own_words"])
            return
        self._answer({"started": order["job"]})
        try:
            result = self._lint(order)
        except Exception:
            self._answer({"job": order["job"], "failed": traceback.format_exc()})
        else:
            self._answer({"job": order["job"], "result": result_to_json(result)})

    def _reconfigure(self, settings: LintSettings) -> None:
        self._settings = settings
        self._linter = None
        self._warm_up()

    def _learn(self, own_words: Mapping[str, int]) -> None:
        self._settings = replace(self._settings, own_words=own_words)
        if self._linter is not None:
            self._linter.learn(own_words)

    def _warm_up(self) -> None:
        """Load spaCy and the first language while the writer still thinks."""
        # What fails here fails again with the first text, which then has somewhere to say so.
        with suppress(Exception):
            self._linter_now().lint(LintRequest(_LOADS_ALL))

    def _lint(self, order: Order) -> LintResult:
        return self._linter_now().lint(request_from_json(order["request"]))

    def _linter_now(self) -> "Linter":
        if self._linter is None:
            from socialdesk.lint.linter import Linter

            self._linter = Linter(self._settings)
        return self._linter


def main() -> None:
    """Serve until stdin ends."""
    # Ctrl-C in a terminal reaches this process too; the window decides when it ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(AttributeError, OSError):
        os.nice(_LESS_THAN_THE_WINDOW)
    answers = _private_stdout()
    waiting = Waiting()
    threading.Thread(target=_read, args=(waiting,), daemon=True).start()
    desk = Desk(lambda answer: _write(answers, answer))
    while True:
        desk.do(waiting.next())


def _private_stdout() -> BinaryIO:
    """Stdout for answers alone: whatever a library prints goes to stderr instead."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers


def _write(answers: BinaryIO, answer: Order) -> None:
    try:
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
    except OSError:
        _leave()


def _read(waiting: Waiting) -> None:
    for line in sys.stdin.buffer:
        waiting.add(json.loads(line))
    _leave()


def _leave() -> None:
    """End at once, in the middle of a text or not: nobody is left to hear the answer."""
    os._exit(0)


if __name__ == "__main__":
    main()
