"""Raises publishers and kills them: ``python -m tests.acceptance.nursery KILLS SEED``.

Everything is imported once; each publisher is a fork that opens the data folder anew, publishes
what is due, and is ended by SIGKILL at a random moment. Two live at a time, as a window and an
agent would. Prints how many were killed while a delivery was being published.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Iterator

from sqlalchemy import func, select

import socialdesk.connectors.bluesky.connector
import socialdesk.connectors.feed.connector  # noqa: F401 - imported before the forks
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.queue import queue_status
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.store.models import DeliveryRow

_SHORTEST, _LONGEST = 0.03, 0.7
_UNSETTLED = (State.SCHEDULED, State.PUBLISHING, State.UNCONFIRMED)


def publish_for_ever() -> None:
    """What a publisher does until it is killed."""
    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    while True:
        try:
            publish_due(desk)
        except KnownError:
            # The other one publishes, or is just dying with the lock in its hands.
            time.sleep(0.01)
        time.sleep(0.01)


def fork_publisher() -> int:
    """The process id of a new publisher."""
    pid = os.fork()
    if pid == 0:
        try:
            publish_for_ever()
        finally:
            os._exit(1)
    return pid


def kill(pid: int) -> None:
    """End a publisher at once, and see it gone."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def raise_and_kill(kills: int, dice: random.Random) -> Iterator[None]:
    """Kill that many publishers, always one of two; afterwards none is left."""
    alive = [fork_publisher(), fork_publisher()]
    for _ in range(kills):
        time.sleep(dice.uniform(_SHORTEST, _LONGEST))
        kill(alive.pop(dice.randrange(len(alive))))
        yield
        alive.append(fork_publisher())
    for pid in alive:
        kill(pid)


def being_published(desk: Desk) -> int:
    """How many deliveries a dead publisher left in the middle of it."""
    with desk.database.read() as session:
        publishing = DeliveryRow.state == State.PUBLISHING
        return session.scalar(select(func.count()).where(publishing)) or 0


def settle(patience: float) -> None:
    """Let one publisher live until nothing is left to do."""
    pid = fork_publisher()
    until = time.monotonic() + patience
    while _unsettled() and time.monotonic() < until:
        time.sleep(0.2)
    kill(pid)


def _unsettled() -> int:
    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    try:
        by_state = queue_status(desk).by_state
        return sum(by_state.get(state, 0) for state in _UNSETTLED)
    finally:
        close_desk(desk)


def main() -> None:
    kills, seed = int(sys.argv[1]), int(sys.argv[2])
    in_the_middle = 0
    for _ in raise_and_kill(kills, random.Random(seed)):
        desk = open_desk(lint_in=LintIn.THIS_PROCESS)
        in_the_middle += being_published(desk)
        close_desk(desk)
    settle(patience=180)
    print(in_the_middle)


if __name__ == "__main__":
    main()
