"""The composer: writes one post, checks it as it is typed, and hands it to the desk."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from socialdesk.domain.media import Attachment
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.autosave import Autosave
from socialdesk_ui.rooms.composer.binding import Binding
from socialdesk_ui.rooms.composer.brand_words import BrandWords
from socialdesk_ui.rooms.composer.checking import Checker
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.details_binding import DetailsBinding
from socialdesk_ui.rooms.composer.draft import Choice, Draft
from socialdesk_ui.rooms.composer.endings import Endings
from socialdesk_ui.rooms.composer.ignoring import Ignoring
from socialdesk_ui.rooms.composer.insertions import Insertions
from socialdesk_ui.rooms.composer.mending import Mending
from socialdesk_ui.rooms.composer.opened_post import OpenedPost
from socialdesk_ui.rooms.composer.opening import Opening
from socialdesk_ui.rooms.composer.own_corrections import OwnCorrections
from socialdesk_ui.rooms.composer.page import Page
from socialdesk_ui.rooms.composer.parts import Parts
from socialdesk_ui.rooms.composer.picture_import import PictureImport
from socialdesk_ui.rooms.composer.questions import Questions
from socialdesk_ui.rooms.composer.repeat_watch import RepeatWatch
from socialdesk_ui.rooms.composer.reviewing import Reviewing
from socialdesk_ui.rooms.composer.saving import Saving
from socialdesk_ui.rooms.composer.thumbnails import Thumbnails
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.widgets.editor import IMAGE_SUFFIXES, local_files

WIDE = 900
"""From this width on, in pixels, the preview stands beside the text."""


class ComposerRoom(QWidget):
    """Lives in the window's right drawer. ``expand_requested`` asks for the full window and back.

    ``closed`` is emitted once nothing that was typed can be lost any more.
    """

    closed = Signal()
    expand_requested = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        thumbnails = Thumbnails(context.desk.folder, context.tasks, self)
        self.page = Page(context.appearance, thumbnails, context.desk.clock.now)
        self.composition = Composition(self)
        self._checker = Checker(context.linting, self)
        self._repeats = RepeatWatch(context, self.composition, self)
        self._checker.add(self._repeats.findings)
        self._repeats.changed.connect(self._checker.answered)
        self._pictures = PictureImport(context, self)
        # Before the binding, so that another post's findings are shown by what is ignored in it.
        ignoring = Ignoring(context, self.composition, self)
        autosave = Autosave(context.desk.folder, context.tasks, self)
        self._parts = Parts(
            context=context,
            page=self.page,
            composition=self.composition,
            binding=Binding(self.page, self.composition, self._checker, ignoring, self),
            autosave=autosave,
            endings=Endings(context, autosave, self),
            questions=Questions(self.page, self),
        )
        self._opening = Opening(self._parts, self)
        self._saving = Saving(self._parts, self)
        self.insertions = Insertions(self._parts, self)
        details = DetailsBinding(
            self.page,
            self.composition,
            lambda: self._parts.binding.channels,
            context.settings,
            self,
        )
        self._parts.binding.facts_shown.connect(details.show_facts)
        self._opened = OpenedPost(self._parts, self)
        self._reviewing = Reviewing(self._parts, self)
        self.mending = Mending(self._parts, thumbnails, self)
        self.page.findings.list.offers = self.mending.offers
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.page)
        self.setAcceptDrops(True)
        self._connect()
        self._add_shortcuts()
        self.composition.begin(Draft())

    def open_new(self, moment: datetime | None = None) -> None:
        """A new post, planned for ``moment`` (UTC) if one is given.

        Where a new one is being written already, it only gets the moment.
        """
        self._opening.new(moment)

    def open_post(self, post_id: int) -> None:
        """A saved post, with changes that were typed before and not saved, if any."""
        self._opening.post(post_id)

    def leave(self) -> None:
        """Close; unsaved words are kept first."""
        self._parts.endings.put_aside(self.composition)
        self._close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.show_wide(event.size().width() >= WIDE)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._parts.autosave.flush_before_exit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.composition.editable and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._pictures.add_files(local_files(event.mimeData()))
        event.acceptProposedAction()

    def _connect(self) -> None:
        page, parts = self.page, self._parts
        page.header.close_asked.connect(self.leave)
        page.header.expand_asked.connect(self.expand_requested)
        page.tools.add_picture.clicked.connect(self._choose_files)
        page.when.asked.connect(lambda: self._saving.ask(self.composition.draft.choice))
        page.when.draft_asked.connect(self._save_or_unplan)
        parts.binding.files_given.connect(self._pictures.add_files)
        parts.binding.image_given.connect(self._pictures.add_image)
        self._pictures.imported.connect(self._take_picture)
        self._pictures.failed.connect(parts.questions.say_problem)
        self._checker.failed.connect(parts.questions.say_problem)
        parts.autosave.failed.connect(parts.questions.say_problem)
        self.composition.changed.connect(self._keep_typing_safe)
        self._saving.done.connect(self._close)
        self._opened.gone.connect(self._close)
        self._opened.sealed.connect(self._opening.offer_copy)
        parts.binding.accept_chosen.connect(BrandWords(self._context, self).accept)
        self.corrections = OwnCorrections(self._context, self)
        parts.binding.always_chosen.connect(self.corrections.ask)
        self.corrections.corrected.connect(parts.binding.apply_fix)
        self._context.bridge.voice_changed.connect(lambda _: self._checker.check_again())
        self._context.bridge.channels_changed.connect(lambda _: self._opening.load(_nothing))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(parts.autosave.flush_before_exit)

    def _add_shortcuts(self) -> None:
        ask = self._saving.ask
        actions = {
            "Ctrl+Return": lambda: ask(Choice.QUEUE),
            "Ctrl+Enter": lambda: ask(Choice.QUEUE),
            "Ctrl+Shift+Return": lambda: ask(Choice.NOW),
            "Ctrl+Shift+Enter": lambda: ask(Choice.NOW),
            "Ctrl+S": self._saving.save_draft,
            "Esc": self.leave,
        }
        for keys, act in actions.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _take_picture(self, picture: Attachment) -> None:
        self.composition.change(lambda d: drafts.with_picture(d, picture))
        if not self.page.writing.editor.hasFocus():
            # What comes next is to say what it shows; who is typing goes on.
            self.page.pictures.focus_missing_alt()

    def _save_or_unplan(self) -> None:
        if self.composition.saved.choice is Choice.KEEP:
            self._saving.turn_into_draft()
        else:
            self._saving.save_draft()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
        dialog.setNameFilter(self.tr("Pictures ({patterns})").format(patterns=patterns))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._pictures.add_names)
        dialog.open()

    def _keep_typing_safe(self) -> None:
        self.page.notice.pass_by()
        draft = self.composition.draft
        if self.composition.unsaved:
            self._parts.autosave.keep(draft)
        else:
            self._parts.autosave.drop(draft.post_id)

    def _close(self) -> None:
        self._parts.questions.clear()
        self.composition.begin(Draft())
        self.closed.emit()


def _nothing() -> None:
    """Nothing follows a mere refresh of channels and slots."""
