"""Checks the texts while they are typed: asks after a short pause, drops stale answers."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintRequest, LintResult
from socialdesk.domain.networks import NetworkId
from socialdesk_ui.rooms.composer.draft import Draft, Tab, texts_in_use

if TYPE_CHECKING:
    from socialdesk.desk.linting import LintService

PAUSE_MS = 150
"""How long the keys rest before the text is checked."""

_Use = tuple[Tab, NetworkId | None]


class Checker(QObject):
    """Keeps the findings of each tab's text up to date.

    After ``answered``, :meth:`findings` has something new to say about some tab.
    """

    answered = Signal()
    failed = Signal(object)
    _arrived = Signal(object, object, object)

    def __init__(self, service: "Callable[[], LintService]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._more: Callable[[Tab, str], tuple[Finding, ...]] = _nothing_more
        self._wanted: dict[_Use, LintRequest] = {}
        self._asked: dict[_Use, LintRequest] = {}
        self._answers: dict[_Use, tuple[LintRequest, LintResult]] = {}
        self.has_answered = False
        """Whether the linter ever answered: its first start takes a moment."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def add(self, more: Callable[[Tab, str], tuple[Finding, ...]]) -> None:
        """Tell what ``more`` says of a tab's text too; its news comes through ``answered``."""
        self._more = more

    def check(self, draft: Draft, networks: Mapping[int, NetworkId]) -> None:
        """Check the draft's texts once the keys rest."""
        alts = tuple(picture.alt for picture in draft.pictures)
        media = tuple(picture.media for picture in draft.pictures)
        self._wanted = {
            use: LintRequest(draft.text_on(use[0]), network=use[1], alts=alts, pictures=media)
            for use in texts_in_use(draft, networks)
        }
        self._timer.start()

    def check_again(self) -> None:
        """The voice changed: what was found stays in view until the new answer comes."""
        self._asked = {}
        self._timer.start()

    def forget(self) -> None:
        """Another post came up: nothing of the old one is shown."""
        self._timer.stop()
        self._wanted, self._asked, self._answers = {}, {}, {}

    def findings(self, tab: Tab, text: str) -> tuple[Finding, ...] | None:
        """What was found in ``text`` on a tab, for all its networks; ``None`` until known."""
        uses = [use for use in self._wanted if use[0] == tab]
        answers = [self._answers[use] for use in uses if use in self._answers]
        if not uses or len(answers) < len(uses):
            return None
        if any(request.text != text for request, _ in answers):
            return None
        return merged([*(result.findings for _, result in answers), self._more(tab, text)])

    def heard(self, tab: Tab) -> tuple[LintRequest, LintResult] | None:
        """What was asked of a tab's text last and answered, whatever was typed since."""
        uses = (use for use in self._wanted if use[0] == tab and use in self._answers)
        return next((self._answers[use] for use in uses), None)

    def _ask(self) -> None:
        due = {use: r for use, r in self._wanted.items() if self._asked.get(use) != r}
        self._asked.update(due)
        for use, request in due.items():
            self._submit(use, request)
        if not due:
            self.answered.emit()

    def _submit(self, use: _Use, request: LintRequest) -> None:
        key = f"composer/{use[0]}/{use[1]}"
        try:
            self._service().submit(key, request, lambda result: self._hear(use, request, result))
        except KnownError as error:
            self.failed.emit(error)

    def _hear(self, use: _Use, request: LintRequest, result: LintResult) -> None:
        """Called by the lint service in a thread of its own."""
        if isValid(self):
            self._arrived.emit(use, request, result)

    def _take(self, use: _Use, request: LintRequest, result: LintResult) -> None:
        self.has_answered = True
        if self._wanted.get(use) == request:
            self._answers[use] = (request, result)
            self.answered.emit()


def merged(parts: Sequence[Sequence[Finding]]) -> tuple[Finding, ...]:
    """Findings of one text checked for several networks, each once, in order of their place."""
    unique = dict.fromkeys(finding for part in parts for finding in part)
    return tuple(sorted(unique, key=lambda f: (f.start, f.end, -f.level.rank)))


def _nothing_more(_tab: Tab, _text: str) -> tuple[Finding, ...]:
    return ()
