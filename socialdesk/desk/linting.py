"""The linter behind the desk: in this process for a command, in a worker for the window."""

import logging
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Protocol

from socialdesk.domain.errors import NotFoundError, StateError, SurroundingsError
from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.domain.workspace import Workspace
from socialdesk.paths import DataFolder, shipped

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk
    from socialdesk.lint.client import LintWorker
    from socialdesk.lint.linter import Linter


log = logging.getLogger(__name__)

CORE = "core"
BRAND_PACK = "my-brand"
_RECOUNT_SECONDS = 3_600.0
_PATIENCE_SECONDS = 30.0
"""For the next answer. A worker that starts cold on a busy machine needs a few seconds for the
first one; more means that it is stuck, however many texts it was given."""


OwnWords = Callable[[], Mapping[str, int]]
"""Counts the words that a brand uses again and again; may take a moment."""


class Linting(Protocol):
    """Whatever can lint for the desk."""

    def lint(self, requests: Sequence[LintRequest]) -> Sequence[LintResult]:
        """One answer for each request, in order."""
        ...

    def reconfigure(self, settings: LintSettings) -> None:
        """Check against other packs or languages from now on."""
        ...

    def close(self) -> None:
        """Let go of what it holds."""
        ...


class LintingHere:
    """Lints in this process; spaCy is imported at the first request."""

    def __init__(self, settings: LintSettings, own_words: OwnWords = dict) -> None:
        self._settings = settings
        self._own_words = own_words
        self._linter: Linter | None = None

    def lint(self, requests: Sequence[LintRequest]) -> Sequence[LintResult]:
        """One answer for each request, in order."""
        if self._linter is None:
            from socialdesk.lint.linter import Linter

            self._linter = Linter(replace(self._settings, own_words=self._own_words()))
        return [self._linter.lint(request) for request in requests]

    def reconfigure(self, settings: LintSettings) -> None:
        """Check against other packs or languages from now on."""
        self._settings = settings
        self._linter = None

    def close(self) -> None:
        """Nothing to let go of."""


class LintService:
    """Lints in a worker process, which starts with the first request. Safe to share by threads."""

    def __init__(self, settings: LintSettings, own_words: OwnWords = dict) -> None:
        self._settings = settings
        self._own_words = own_words
        self._counted = 0.0
        self._counting: threading.Thread | None = None
        self._worker: LintWorker | None = None
        self._starting = threading.Lock()

    def submit(
        self, key: str, request: LintRequest, on_result: Callable[[LintResult], None]
    ) -> int:
        """Ask; ``on_result`` is called in another thread, unless a newer job has the same key."""
        return self._started().submit(key, request, on_result)

    def lint(self, requests: Sequence[LintRequest]) -> Sequence[LintResult]:
        """Ask and wait for every answer, in order. Never call it in the GUI thread."""
        arrived: SimpleQueue[tuple[int, LintResult]] = SimpleQueue()

        def keep(index: int, result: LintResult) -> None:
            arrived.put((index, result))

        for index, request in enumerate(requests):
            self.submit(f"wait-{uuid.uuid4().hex}", request, partial(keep, index))
        try:
            answers = dict(arrived.get(timeout=_PATIENCE_SECONDS) for _ in requests)
        except Empty as error:
            raise SurroundingsError("the copy could not be checked in time", "try again") from error
        return [answers[index] for index in range(len(requests))]

    def reconfigure(self, settings: LintSettings) -> None:
        """Check against other packs or languages from now on."""
        with self._starting:
            self._settings = replace(settings, own_words=self._settings.own_words)
            if self._worker is not None:
                self._worker.reconfigure(self._settings)

    def close(self) -> None:
        """End the worker."""
        with self._starting:
            if self._worker is not None:
                self._worker.close()
                self._worker = None
        if self._counting is not None:
            self._counting.join()

    def _started(self) -> "LintWorker":
        with self._starting:
            if self._worker is None:
                from socialdesk.lint.client import LintWorker

                self._worker = LintWorker(self._settings)
            if not self._counted or time.monotonic() - self._counted > _RECOUNT_SECONDS:
                self._counted = time.monotonic()
                self._counting = threading.Thread(target=self._count, name="own-words", daemon=True)
                self._counting.start()
            return self._worker

    def _count(self) -> None:
        """Tell the worker the brand's own words, counted here so that nobody waits for it."""
        try:
            counted = self._own_words()
        except SurroundingsError as error:
            log.warning("the brand's own words were not counted: %s", error)
            return
        with self._starting:
            if counted != self._settings.own_words:
                self._settings = replace(self._settings, own_words=counted)
                if self._worker is not None:
                    self._worker.learn(counted)


def start_linting(desk: "Desk") -> LintService:
    """The window's lint service. Raises StateError on a desk that lints in its own process."""
    if not isinstance(desk.linting, LintService):
        raise StateError("this desk checks texts in its own process")
    return desk.linting


def lint_settings(folder: DataFolder, workspace: Workspace) -> LintSettings:
    """What a workspace's texts are checked against; a pack that is gone is left out."""
    packs = (pack_folder(folder, name) for name in layered_packs(workspace))
    return LintSettings(
        languages=workspace.languages,
        packs=tuple(pack for pack in packs if pack is not None),
        dictionaries=(folder.dictionaries,),
    )


def layered_packs(workspace: Workspace) -> tuple[str, ...]:
    """The names of the packs that apply, later ones winning.

    The core of each language, the voices that were chosen, and on top the brand's own pack.
    """
    return tuple(dict.fromkeys((*cores(workspace), *workspace.packs, BRAND_PACK)))


def cores(workspace: Workspace) -> tuple[str, ...]:
    """The names of the packs that every brand has: one for each of its languages."""
    return tuple(CORE if lang == "en" else f"{CORE}-{lang}" for lang in workspace.languages)


def pack_folder(folder: DataFolder, name: str) -> Path | None:
    """Where a voice pack lies: the user's own before a shipped one of the same name."""
    for place in (
        folder.packs / name,
        folder.packs / f"{name}.voicepack",
        shipped("voice_rules") / name,
    ):
        if place.exists():
            return place
    return None


def pack_at(folder: DataFolder, name: str) -> Path:
    """A pack by its name, folder or file. Raises NotFoundError."""
    place = pack_folder(folder, name) or Path(name).expanduser()
    if not place.exists():
        raise NotFoundError(f"there is no voice pack “{name}”", "see socialdesk voice list")
    return place


def pack_names(folder: DataFolder) -> tuple[str, ...]:
    """Every installed pack: shipped ones and the user's own."""
    places = (shipped("voice_rules"), folder.packs)
    found = {
        entry.name.removesuffix(".voicepack")
        for place in places
        if place.is_dir()
        for entry in place.iterdir()
        if entry.is_dir() or entry.suffix == ".voicepack"
    }
    return tuple(sorted(found))
