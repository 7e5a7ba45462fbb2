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

import PySide6.QtWidgets  # noqa: F401 - all of these are imported before the forks

import socialdesk_ui.rooms.calendar.room
import socialdesk_ui.shell.launch  # noqa: F401
from socialdesk.cli.main import run
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.queue import queue_status
from socialdesk.domain.delivery import State
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk_ui.start import main as open_window

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


def raise_and_kill(breeds: list[Breed], kills: int, dice: random.Random) -> Iterator[int]:
    """Kill that many publishers, always one of all, and say which; afterwards none is left."""
    alive = {breed: breed.born() for breed in breeds}
    try:
        for _ in range(kills):
            time.sleep(dice.uniform(_SHORTEST, _LONGEST))
            breed = dice.choice(breeds)
            dead = alive.pop(breed)
            kill(dead)
            yield dead
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


def left_by(desk: Desk, dead: int) -> bool:
    """Whether a dead publisher left a delivery in the middle of it: claims name the process."""
    with desk.database.read() as session:
        leases = DeliveryRepository(session).leases()
    return any(f":{dead}:" in lease.claimed_by for lease in leases)


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
    in_the_middle = 0
    for dead in raise_and_kill(breeds, int(kills), random.Random(int(seed))):
        # Closed again before the next fork: no connection survives one.
        with looking_on() as desk:
            in_the_middle += left_by(desk, dead)
    settle(breeds, patience=600)
    print(in_the_middle)


if __name__ == "__main__":
    main()
