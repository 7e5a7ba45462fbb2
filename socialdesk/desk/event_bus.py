"""Typed events to whoever subscribed."""

import threading
from collections.abc import Callable

from socialdesk.domain.events import Event

Listener = Callable[[Event], None]


class EventBus:
    """Hands each event to every listener, in the thread that emits it."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Start listening; the answer stops it again."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(kept for kept in self._listeners if kept is not listener)

        return unsubscribe

    def emit(self, event: Event) -> None:
        """Tell every listener."""
        for listener in self._listeners:
            listener(event)
