"""Batches out of a stream, without making the first item wait for the last."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

T = TypeVar("T")

_POLL_SECONDS = 0.2


class _End:
    """Behind the last item; ``error`` is what ended the source before its time."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error


class _Reader(Generic[T]):
    """Reads the source in a thread of its own, never more than ``ahead`` items ahead."""

    def __init__(self, items: Iterable[T], ahead: int) -> None:
        self.queue: Queue[T | _End] = Queue(ahead)
        self._items = items
        self._abandoned = threading.Event()
        threading.Thread(target=self._read, name="read-ahead", daemon=True).start()

    def _read(self) -> None:
        end = _End()
        try:
            for item in self._items:
                if not self._put(item):
                    return
        except Exception as error:  # handed over to the thread that iterates
            end = _End(error)
        self._put(end)

    def _put(self, item: T | _End) -> bool:
        while not self._abandoned.is_set():
            with suppress(Full):
                self.queue.put(item, timeout=_POLL_SECONDS)
                return True
        return False

    def abandon(self) -> None:
        self._abandoned.set()


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """What has arrived so far, at most ``size`` at a time and at least one.

    Someone who writes one line and waits for its answer gets it, and a file is still taken in full
    batches. The source's errors are raised here, after what came before them.
    """
    reader = _Reader(items, size)
    try:
        while True:
            batch, end = _arrived(reader.queue, size)
            if batch:
                yield batch
            if end is not None:
                if end.error is not None:
                    raise end.error
                return
    finally:
        reader.abandon()


def _arrived(queue: "Queue[T | _End]", size: int) -> tuple[list[T], _End | None]:
    """Waits for one item and takes what lies behind it."""
    batch: list[T] = []
    item: T | _End = queue.get()
    while not isinstance(item, _End):
        batch.append(item)
        if len(batch) == size:
            return batch, None
        try:
            item = queue.get_nowait()
        except Empty:
            return batch, None
    return batch, item
