"""Engine events as Qt signals: one Signal per event, delivered in the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from socialdesk.domain.events import (
    ChannelsChanged,
    Event,
    PostsChanged,
    PublisherChanged,
    VoiceChanged,
)

Subscribe = Callable[[Callable[[Event], None]], Callable[[], None]]


class Bridge(QObject):
    """Listens to the desk's event bus from any thread and tells widgets in theirs."""

    posts_changed = Signal(PostsChanged)
    channels_changed = Signal(ChannelsChanged)
    publisher_changed = Signal(PublisherChanged)
    voice_changed = Signal(VoiceChanged)
    _heard = Signal(object)

    def __init__(self, subscribe: Subscribe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.publisher: PublisherChanged | None = None
        """What was last heard about publishing, for rooms that are made later."""
        self._signals = {
            PostsChanged: self.posts_changed,
            ChannelsChanged: self.channels_changed,
            PublisherChanged: self.publisher_changed,
            VoiceChanged: self.voice_changed,
        }
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = subscribe(self._listen)

    def close(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()

    def _listen(self, event: Event) -> None:
        if isValid(self):
            self._heard.emit(event)

    def _tell(self, event: Event) -> None:
        if isinstance(event, PublisherChanged):
            self.publisher = event
        self._signals[type(event)].emit(event)
