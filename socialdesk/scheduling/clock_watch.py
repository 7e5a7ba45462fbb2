"""Notices that the machine slept or that its clock was moved, which no timer tells."""

import threading
import time
from collections.abc import Callable

LOOK_EVERY_SECONDS = 1.0
TOLERANCE_SECONDS = 2.0
"""A clock that is only being corrected (by some ms a second) is none that was moved."""


class JumpDetector:
    """Compares the clock on the wall with one that only counts the seconds awake."""

    def __init__(self, wall: float, awake: float) -> None:
        self._apart = wall - awake

    def jumped(self, wall: float, awake: float) -> bool:
        """Whether the two went apart since the last look. Both in seconds, from any beginning."""
        before, self._apart = self._apart, wall - awake
        return abs(self._apart - before) > TOLERANCE_SECONDS


class ClockWatch:
    """Calls ``jumped``, in a thread of its own, after the machine slept or its clock was moved."""

    def __init__(
        self,
        jumped: Callable[[], None],
        *,
        wall: Callable[[], float] = time.time,
        awake: Callable[[], float] = time.monotonic,
    ) -> None:
        self._jumped = jumped
        self._wall = wall
        self._awake = awake
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="clock watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Stop looking."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look(self) -> None:
        detector = JumpDetector(self._wall(), self._awake())
        while not self._over.wait(LOOK_EVERY_SECONDS):
            if detector.jumped(self._wall(), self._awake()):
                self._jumped()
