"""A composer on a real desk, with a clock that stands still and a shell that remembers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.linting import LintService
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.schedules import set_posting_schedule
from socialdesk.desk.workspace import set_zone
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding, FindingKind, FixAction, Level
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings, ToneScore
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.schedule import PostingSchedule, Slot, Weekday
from socialdesk.paths import DataFolder
from socialdesk.store.channels import ChannelRepository
from socialdesk_ui.rooms.composer.room import ComposerRoom
from socialdesk_ui.runtime.actions import Actions
from socialdesk_ui.runtime.bridge import Bridge
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.tasks import TaskRunner
from socialdesk_ui.runtime.theme import Appearance, Mode

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)


class StandingClock:
    def now(self) -> datetime:
        return NOW


@dataclass
class Shell:
    """What the composer asked of the window."""

    toasts: list[str] = field(default_factory=list)
    action: Callable[[], object] | None = None

    def compose(self, moment: datetime | None = None, post_id: int | None = None) -> None:
        raise NotImplementedError

    def show_room(self, name: RoomName) -> None:
        raise NotImplementedError

    def show_missed(self) -> None:
        raise NotImplementedError

    def toast(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        self.toasts.append(text)
        self.action = on_action

    def problem(self, error: KnownError) -> None:
        self.toasts.append(str(error))


class ScriptedLinter:
    """Finds each ``word`` of ``findings``; answers when told to, or at once."""

    def __init__(self) -> None:
        self.slips: dict[str, Level] = {}
        self.whole_post: Finding | None = None
        self.tone: dict[str, ToneScore] = {}
        self.notices: tuple[str, ...] = ()
        self.at_once = True
        self.waiting: list[tuple[LintRequest, Callable[[LintResult], None]]] = []

    def submit(
        self, key: str, request: LintRequest, on_result: Callable[[LintResult], None]
    ) -> int:
        if self.at_once:
            on_result(self.result(request))
        else:
            self.waiting.append((request, on_result))
        return 1

    def result(self, request: LintRequest) -> LintResult:
        return LintResult("en", tuple(self._find(request.text)), self.tone, self.notices)

    def _find(self, text: str) -> Iterator[Finding]:
        for word, level in self.slips.items():
            start = text.find(word)
            if start >= 0:
                yield slip(word, start, level)
        if self.whole_post is not None:
            yield self.whole_post


def slip(word: str, start: int, level: Level = Level.ERROR) -> Finding:
    """A misspelled word whose mend is itself in capitals."""
    return Finding(
        "typos.unknown",
        FindingKind.TYPO,
        level,
        start,
        start + len(word),
        word,
        f"“{word}” is not a word we know",
        "People read slips as haste.",
        (word.upper(),),
        FixAction.REPLACE,
    )


@pytest.fixture(scope="session")
def lint_service() -> Iterator[LintService]:
    """The real lint worker, started once for all tests that need it."""
    service = LintService(LintSettings())
    # Its first answer takes as long as spaCy's import: no test's own wait should include that.
    service.lint([LintRequest("Fresh bread")])
    yield service
    service.close()


@pytest.fixture
def desk(tmp_path: Path, lint_service: LintService) -> Iterator[Desk]:
    folder = DataFolder(tmp_path / "home")
    opened = open_desk(folder, clock=StandingClock(), lint_in=LintIn.THIS_PROCESS)
    set_zone(opened, "Europe/Warsaw")
    yield replace(opened, linting=lint_service)
    close_desk(opened)


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return _with_slot(desk, add_feed(desk, "Shop feed"), 9)


@pytest.fixture
def bluesky(desk: Desk) -> Channel:
    with desk.database.write() as session:
        channel = ChannelRepository(session).add(
            desk.workspace_id, "Bluesky", NetworkId.BLUESKY, settings={"handle": "mill.example"}
        )
    return _with_slot(desk, channel, 17)


def _with_slot(desk: Desk, channel: Channel, hour: int) -> Channel:
    slots = tuple(Slot(day, time(hour, 30)) for day in Weekday)
    set_posting_schedule(desk, PostingSchedule(channel.id, "Europe/Warsaw", slots))
    return channel


@pytest.fixture
def shell() -> Shell:
    return Shell()


@pytest.fixture
def linter() -> ScriptedLinter:
    return ScriptedLinter()


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, Mode.LIGHT)


@pytest.fixture
def make_room(
    qtbot: QtBot, desk: Desk, shell: Shell, appearance: Appearance, tmp_path: Path
) -> Iterator[Callable[[object], ComposerRoom]]:
    """Composers over one desk; a second one is what a user sees after a restart."""
    bridge = Bridge(desk.events.subscribe)
    window = QWidget()
    qtbot.addWidget(window)
    made: list[tuple[ComposerRoom, TaskRunner]] = []

    def make(service: object) -> ComposerRoom:
        tasks = TaskRunner()
        context = RoomContext(
            desk=desk,
            tasks=tasks,
            navigation=shell,
            bridge=bridge,
            appearance=appearance,
            settings=QSettings(str(tmp_path / "ui.ini"), QSettings.Format.IniFormat),
            linting=lambda: service,  # type: ignore[arg-type,return-value]  # a scripted one too
            actions=Actions(window),
        )
        room = ComposerRoom(context)
        made.append((room, tasks))
        qtbot.addWidget(room)
        room.resize(480, 900)
        with qtbot.waitExposed(room):
            room.show()
        room.activateWindow()
        return room

    yield make
    for room, tasks in made:
        room.close()
        tasks.close()
    bridge.close()


@pytest.fixture
def room(
    qtbot: QtBot,
    make_room: Callable[[object], ComposerRoom],
    linter: ScriptedLinter,
    feed: Channel,
    bluesky: Channel,
) -> ComposerRoom:
    """An empty composer with both channels on offer."""
    made = make_room(linter)
    made.open_new()
    qtbot.waitUntil(lambda: bool(made.page.picker.chips) and made.page.writing.editor.hasFocus())
    return made


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("peru"))
    path = tmp_path / "loaf.png"
    assert image.save(str(path))
    return path
