"""Loads without the pauses of the garbage collector, which finds nothing in what is being made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unpaused() -> Iterator[None]:
    """No collection inside; afterwards it is as it was.

    spaCy alone makes half a million objects, and each look at them all takes 50 ms.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
