"""Asks the linter how texts sound, and remembers its answers."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from socialdesk.domain.errors import KnownError
from socialdesk.domain.linting import LintRequest, LintResult

if TYPE_CHECKING:
    from socialdesk.desk.linting import LintService


class LiveTone(QObject):
    """``heard`` carries a text of which more is known now."""

    heard = Signal(str)
    _arrived = Signal(str, object)

    def __init__(self, service: "Callable[[], LintService]", parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._known: dict[str, LintResult] = {}
        self._asked: set[str] = set()
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def result(self, text: str) -> LintResult | None:
        """What the linter says of a text; ``None`` until it has answered."""
        return self._known.get(text)

    def ask(self, texts: Mapping[str, str]) -> None:
        """Ask about texts, by the place in which they are shown; known ones are not asked again."""
        for place, text in texts.items():
            if text and text not in self._asked:
                self._submit(place, text)

    def forget(self) -> None:
        """The voice changed: what was said of texts is out of date, how they sound is not."""
        self._asked.clear()

    def _submit(self, place: str, text: str) -> None:
        try:
            service = self._service()
        except KnownError:
            return
        self._asked.add(text)
        service.submit(f"voice/{place}", LintRequest(text), lambda result: self._hear(text, result))

    def _hear(self, text: str, result: LintResult) -> None:
        """Called by the lint service in a thread of its own."""
        if isValid(self):
            self._arrived.emit(text, result)

    def _take(self, text: str, result: LintResult) -> None:
        self._known[text] = result
        self.heard.emit(text)
