"""When a delivery that was not accepted is tried again."""

from datetime import timedelta

MAX_ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=30)


def wait_before_retry(
    attempts_made: int, jitter: float, asked_by_network: timedelta | None = None
) -> timedelta | None:
    """How long to wait after the attempt number ``attempts_made`` (from 1), ``None`` to give up.

    Doubles from 30 s up to 30 min. ``jitter`` in [0, 1) shortens the wait by up to a quarter, so
    that channels do not return in step. What the network asked for is a lower bound.
    """
    if attempts_made >= MAX_ATTEMPTS:
        return None
    doubled = FIRST_WAIT * float(2 ** min(attempts_made - 1, 16))
    wait = min(doubled, LONGEST_WAIT) * (1 - jitter / 4)
    return max(wait, asked_by_network) if asked_by_network else wait
