"""Brings a post into the composer: a new one, a saved one, or what was typed before a crash."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.draft import Draft
from socialdesk_ui.rooms.composer.draft_file import NEW, Kept, key_of
from socialdesk_ui.rooms.composer.facts import Facts, load_facts
from socialdesk_ui.rooms.composer.moments import local_time
from socialdesk_ui.rooms.composer.parts import Parts


class Opening(QObject):
    """Loads what is needed off the GUI thread, then shows it."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._file_read = False

    def new(self, moment: datetime | None) -> None:
        """A new post; where one is being written already, it only gets the moment."""
        if not self._writes_new_one:
            self._put_aside()
        self.load(lambda: self._begin_new(moment))

    def post(self, post_id: int) -> None:
        """A saved post."""
        opened = self._parts.composition.post
        if opened is not None and opened.id == post_id:
            self._focus_text()
            return
        self._put_aside()
        desk, tasks = self._parts.context.desk, self._parts.context.tasks
        self.load(
            lambda: tasks.run(lambda: commands.load_post(desk, post_id), then=self._show_post)
        )

    def offer_copy(self, post: Post) -> None:
        """The open post can't be changed, but its words can go on in a new one."""
        self._parts.questions.offer_copy(post, self._copy)

    def load(self, then: Callable[[], object]) -> None:
        """Read channels, zone and slots anew (and, once, the file of unsaved words)."""
        desk, autosave, first = self._parts.context.desk, self._parts.autosave, not self._file_read

        def work() -> tuple[Facts, Kept | None]:
            return load_facts(desk), autosave.read() if first else None

        def loaded(answer: tuple[Facts, Kept | None]) -> None:
            facts, kept = answer
            if kept is not None and not self._file_read:
                self._file_read = True
                autosave.start_from(kept)
            self._parts.binding.show_facts(facts)
            then()

        self._parts.context.tasks.run(work, then=loaded, owner=self)

    def _begin_new(self, moment: datetime | None) -> None:
        composition, kept = self._parts.composition, self._parts.autosave.kept
        restored = None if self._writes_new_one else kept.drafts.get(NEW)
        self._parts.questions.clear()
        channels = composition.draft.channels or self._offered(kept)
        if self._writes_new_one:
            # Typed before the channels were there: the words stay, only what they lack is added.
            composition.change(lambda d: replace(d, channels=channels))
        else:
            composition.begin(restored or Draft(channels=channels))
        self._plan_for(moment)
        if restored is not None:
            self._parts.questions.offer_fresh_start(lambda: self._start_fresh(moment))

    def _start_fresh(self, moment: datetime | None) -> None:
        # The old words become a draft, in case they were wanted after all.
        self._put_aside()
        self.load(lambda: self._begin_new(moment))

    def _offered(self, kept: Kept) -> tuple[int, ...]:
        channels = self._parts.binding.facts.channels
        if len(channels) == 1:
            return (channels[0].id,)
        return tuple(c.id for c in channels if c.id in kept.last_channels)

    def _plan_for(self, moment: datetime | None) -> None:
        if moment is not None:
            local = local_time(moment, self._parts.binding.facts.zone)
            self._parts.composition.change(lambda d: drafts.planned_for(d, local))
        self._focus_text()

    def _show_post(self, post: Post) -> None:
        parts = self._parts
        if self._writes_new_one:
            self._put_aside()
        unsaved = parts.autosave.kept.drafts.get(key_of(post.id))
        parts.questions.clear()
        parts.composition.open(post, unsaved if drafts.can_edit(post) else None)
        if not parts.composition.editable:
            self.offer_copy(post)
        elif parts.composition.unsaved:
            parts.questions.offer_saved_text(lambda: self._back_to_saved(post))
        self._focus_text()

    @property
    def _writes_new_one(self) -> bool:
        composition = self._parts.composition
        return composition.post is None and composition.unsaved

    def _put_aside(self) -> None:
        self._parts.endings.put_aside(self._parts.composition)
        self._parts.composition.begin(Draft())

    def _back_to_saved(self, post: Post) -> None:
        self._parts.autosave.drop(post.id)
        self._parts.composition.open(post)

    def _copy(self) -> None:
        composition = self._parts.composition
        composition.begin(drafts.copy_of(composition.draft))
        self._parts.autosave.keep(composition.draft)
        self._focus_text()

    def _focus_text(self) -> None:
        self._parts.page.writing.editor.setFocus()
