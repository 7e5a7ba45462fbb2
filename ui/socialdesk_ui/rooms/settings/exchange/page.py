"""The settings' page of import and export."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget

from socialdesk.desk import undo
from socialdesk.desk.plan_import import Imported
from socialdesk.domain.undo import Done
from socialdesk_ui.rooms.settings.exchange.home import ENDINGS, ExchangeHome
from socialdesk_ui.rooms.settings.exchange.notes_page import NotesPage
from socialdesk_ui.rooms.settings.exchange.plan_page import PlanPage
from socialdesk_ui.rooms.settings.exchange.result_page import ResultPage
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.navigation import RoomName


class ExchangePage(QStackedWidget):
    """Home, a plan or a calendar about to come in, and what came of it."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._done: Done | None = None
        self.home = ExchangeHome(context)
        self.plan = PlanPage(context)
        self.notes = NotesPage(context)
        self.result = ResultPage(context.appearance)
        for page in (self.home, self.plan, self.notes, self.result):
            self.addWidget(page)
        self.home.file_chosen.connect(self.look_at)
        self.plan.closed.connect(self.go_home)
        self.notes.closed.connect(self.go_home)
        self.plan.imported.connect(self._show_result)
        self.result.another_wanted.connect(self.go_home)
        self.result.undo_wanted.connect(self._undo)
        navigation = context.navigation
        self.result.calendar_wanted.connect(lambda: navigation.show_room(RoomName.CALENDAR))
        self.setAcceptDrops(True)

    def go_home(self) -> None:
        """Show where import and export begin."""
        self.setCurrentWidget(self.home)
        self.home.choose.setFocus()

    def look_at(self, file: Path) -> None:
        """Show what a file would bring."""
        page = self.notes if file.suffix.lower() == ".ics" else self.plan
        self.setCurrentWidget(page)
        page.look_at(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.look_at(file)

    def _show_result(self, made: Imported) -> None:
        self._done = undo.undoable(self._context.desk).undo if made.post_ids else None
        self.result.show_result(made)
        self.setCurrentWidget(self.result)

    def _undo(self) -> None:
        # By identity: what was done since must not be taken back in its place.
        if self._done is not None and undo.undoable(self._context.desk).undo is self._done:
            self._context.tasks.run(
                partial(undo.undo, self._context.desk),
                then=lambda _: self.result.show_undone(),
                owner=self,
            )
        else:
            self._context.navigation.toast(
                self.tr("Something else was changed since. Undo goes back one change at a time.")
            )


def _file_in(data: QMimeData) -> Path | None:
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in ENDINGS:
            return path
    return None
