"""Raises publishers and kills them: ``python -m tests.acceptance.nursery KILLS SEED KIND[:HOME]…``.

KIND is ``agent`` (the real command) or ``window`` (the real window, off screen), HOME its data
folder where that is not the one in use. Everything is imported once; each publisher is a fork
that opens the data folder anew, publishes what is due, and is ended by SIGKILL at a random moment.
All of them live at a time. Prints how many were killed while a delivery was being published.
"""

import contextlib
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from sqlalchemy import func, select

from socialdesk.cli.main import run
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.queue import queue_status
from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.store.models import AttemptRow
from socialdesk_ui.start import main as open_window

_IMPORTED_ONCE = (
    "socialdesk.connectors.bluesky.connector",
    "socialdesk.connectors.feed.connector",
    "socialdesk.desk.linting",
    "socialdesk.desk.logs",
    "socialdesk.desk.publishing",
    "socialdesk_ui.rooms.calendar.room",
    "socialdesk_ui.runtime.i18n",
    "socialdesk_ui.runtime.logs",
    "socialdesk_ui.shell.launch",
)
_SHORTEST, _LONGEST = 0.05, 1.2
_UNSETTLED = (State.SCHEDULED, State.PUBLISHING, State.UNCONFIRMED)


def run_agent() -> None:
    run(["agent"])


def run_window() -> None:
    open_window()


KINDS: dict[str, Callable[[], None]] = {"agent": run_agent, "window": run_window}


@dataclass(frozen=True)
class Breed:
    """What kind of publisher, and on which data folder."""

    kind: str
    home: str

    @classmethod
    def named(cls, text: str) -> "Breed":
        """From ``KIND[:HOME]``."""
        kind, _, home = text.partition(":")
        return cls(kind, home or os.environ["SOCIALDESK_HOME"])

    def born(self) -> int:
        """The process id of a new publisher."""
        pid = os.fork()
        if pid == 0:
            try:
                os.environ["SOCIALDESK_HOME"] = self.home
                _say_nothing()
                KINDS[self.kind]()
            finally:
                os._exit(1)
        return pid


def _say_nothing() -> None:
    """The parent's output is an answer; a window's and an agent's lines have no place in it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def kill(pid: int) -> None:
    """End a publisher at once, and see it gone."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def raise_and_kill(breeds: list[Breed], kills: int, dice: random.Random) -> None:
    """Kill that many publishers, always one of all; afterwards none is left."""
    alive = {breed: breed.born() for breed in breeds}
    try:
        for _ in range(kills):
            time.sleep(dice.uniform(_SHORTEST, _LONGEST))
            breed = dice.choice(breeds)
            kill(alive.pop(breed))
            alive[breed] = breed.born()
    finally:
        for pid in alive.values():
            kill(pid)


@contextlib.contextmanager
def looking_on() -> Iterator[Desk]:
    """The calendar as a bystander sees it."""
    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    try:
        yield desk
    finally:
        close_desk(desk)


def left_in_the_middle(desk: Desk) -> int:
    """How many attempts ended because their publisher died."""
    with desk.database.read() as session:
        abandoned = AttemptRow.outcome == AttemptOutcome.ABANDONED
        return session.scalar(select(func.count()).where(abandoned)) or 0


def settle(breeds: list[Breed], patience: float) -> None:
    """Let all live until nothing is left to do: each cleans up after its own dead."""
    alive = [breed.born() for breed in breeds]
    until = time.monotonic() + patience
    while _unsettled() and time.monotonic() < until:
        time.sleep(0.2)
    for pid in alive:
        kill(pid)


def _unsettled() -> int:
    with looking_on() as desk:
        by_state = queue_status(desk).by_state
    return sum(by_state.get(state, 0) for state in _UNSETTLED)


def main() -> None:
    kills, seed, *named = sys.argv[1:]
    breeds = [Breed.named(text) for text in named]
    for module in _IMPORTED_ONCE:
        import_module(module)
    raise_and_kill(breeds, int(kills), random.Random(int(seed)))
    settle(breeds, patience=900)
    with looking_on() as desk:
        print(left_in_the_middle(desk))


if __name__ == "__main__":
    main()
