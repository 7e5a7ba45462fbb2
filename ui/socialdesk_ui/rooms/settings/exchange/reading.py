"""Reads a plan again and again as a person says what it means, off the GUI thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from socialdesk.desk import channels as desk_channels
from socialdesk.desk import plan_import
from socialdesk.desk.plan_import import Imported
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import KnownError
from socialdesk.domain.plan_rows import Column, DayOrder, PlanColumns, PlanFile, PlanFormat
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Understanding:
    """How a file is to be read."""

    file: Path
    mapping: Mapping[Column, int]
    format: PlanFormat
    order: DayOrder | None = None
    channel_ids: tuple[int, ...] = ()


class PlanReading(QObject):
    """One file at a time. Only the newest answer counts.

    ``looked`` carries PlanColumns and the channels, ``read`` a PlanFile; ``incomplete`` says that
    no column holds the text; ``failed`` carries a KnownError. ``progressed`` tells how many of how
    many rows are ready, ``imported`` carries an Imported and whether it was stopped.
    """

    looked = Signal(object, object)
    read = Signal(object)
    incomplete = Signal()
    failed = Signal(object)
    progressed = Signal(int, int)
    imported = Signal(object, bool)

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._stop = Event()
        self.understanding: Understanding | None = None
        self.plan: PlanFile | None = None

    def look_at(self, file: Path, plan_format: PlanFormat | None = None) -> None:
        """Find out what columns a file has, then read its rows."""
        desk = self._context.desk

        def work() -> tuple[PlanColumns, tuple[Channel, ...]]:
            columns = plan_import.look_at_plan_file(desk, file, plan_format)
            return columns, desk_channels.list_channels(desk)

        def looked(answer: tuple[PlanColumns, tuple[Channel, ...]]) -> None:
            columns, channels = answer
            chosen = self._channels_so_far(file, channels)
            self.understanding = Understanding(
                file, columns.mapping, columns.format, channel_ids=chosen
            )
            self.looked.emit(columns, channels)
            self._read()

        self._run(work, looked)

    def change(
        self,
        *,
        mapping: Mapping[Column, int] | None = None,
        order: DayOrder | None = None,
        channel_ids: tuple[int, ...] | None = None,
    ) -> None:
        """Read it in another way; what is not given stays."""
        now = self.understanding
        if now is None:
            return
        self.understanding = replace(
            now,
            mapping=now.mapping if mapping is None else mapping,
            order=now.order if order is None else order,
            channel_ids=now.channel_ids if channel_ids is None else channel_ids,
        )
        self._read()

    def start(self, lines: tuple[int, ...]) -> None:
        """Import the rows on these lines."""
        understood, plan, desk = self.understanding, self.plan, self._context.desk
        if understood is None or plan is None:
            return
        stop, tasks = Event(), self._context.tasks
        self._stop = stop

        def progress(done: int, total: int) -> bool:
            if stop.is_set() or not tasks.is_open:
                return False
            self.progressed.emit(done, total)
            return True

        def work() -> Imported:
            return plan_import.import_plan(
                desk,
                understood.file,
                plan,
                channel_ids=understood.channel_ids,
                lines=lines,
                progress=progress,
            )

        # Pictures may come from the web: a slow server holds up nobody else.
        tasks.run(
            work,
            then=lambda made: self.imported.emit(made, stop.is_set() and not made.post_ids),
            failed=self.failed.emit,
            lane=Lane.NETWORK,
            owner=self,
        )

    def stop(self) -> None:
        """Stop before anything is kept."""
        self._stop.set()

    def _channels_so_far(self, file: Path, channels: tuple[Channel, ...]) -> tuple[int, ...]:
        now = self.understanding
        if now is not None and now.file == file:
            return now.channel_ids
        return (channels[0].id,) if len(channels) == 1 else ()

    def _read(self) -> None:
        understood, desk = self.understanding, self._context.desk
        self.plan = None
        if understood is None:
            return
        if Column.TEXT not in understood.mapping:
            self._drop()
            self.incomplete.emit()
            return

        def work() -> PlanFile:
            return plan_import.read_plan_file(
                desk,
                understood.file,
                channel_ids=understood.channel_ids,
                plan_format=understood.format,
                mapping=understood.mapping,
                order=understood.order,
            )

        self._run(work, self._was_read)

    def _was_read(self, plan: PlanFile) -> None:
        self.plan = plan
        self.read.emit(plan)

    def _run(self, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        self._drop()
        self._task = self._context.tasks.run(
            work, then=then, failed=self._fail, lane=Lane.NETWORK, owner=self
        )

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
