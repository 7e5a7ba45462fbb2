"""What happens to a post when the composer lets go of it, and what is said about it."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from socialdesk.domain.delivery import State
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, PostContent, When
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.autosave import Autosave
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.draft import Choice, Draft
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import when_text


class Endings(QObject):
    """Puts unsaved words where they are safe, and offers a way back in each toast."""

    def __init__(self, context: RoomContext, autosave: Autosave, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._autosave = autosave

    def put_aside(self, composition: Composition) -> None:
        """Keep what is not saved: as a draft, or beside a post that is planned already."""
        draft, saved = composition.draft, composition.saved
        if not composition.unsaved:
            self._autosave.drop(draft.post_id)
            return
        self._autosave.keep(draft)
        self._autosave.flush()
        if draft.post_id is None:
            self._keep_as_draft(draft)
        elif saved.choice is Choice.KEEP:
            self._offer_to_save(draft.post_id, draft)
        else:
            self._save_quietly(draft.post_id, draft, saved.content())

    def tell_saved(self, post: Post, when: When | None) -> None:
        """Say what was planned, with Undo where that is possible."""
        words = self._words(post, when)
        if isinstance(when, At | NextSlot):
            self._context.navigation.toast(
                words, self.tr("Undo"), lambda: self._back_to_draft(post.id)
            )
        else:
            self._context.navigation.toast(words)

    def _words(self, post: Post, when: When | None) -> str:
        if when is not None and post.state is State.NEEDS_APPROVAL:
            words = self.tr("It waits for approval. Planned for {when}.")
            return words.format(when=self._first_moment(post))
        match when:
            case None:
                return self.tr("Changes saved.")
            case AsDraft():
                return self.tr("Saved as a draft.")
            case Now():
                return self.tr("It is on its way.")
            case NextSlot():
                words = self.tr("Added to the queue. It goes out {when}.")
            case At():
                words = self.tr("Scheduled. It goes out {when}.")
        return words.format(when=self._first_moment(post))

    def _first_moment(self, post: Post) -> str:
        planned = [(d.scheduled_for, d.zone) for d in post.deliveries if d.scheduled_for]
        if not planned:
            return self.tr("when planned")
        moment, zone = min(planned)
        return when_text(moment, self._context.desk.clock.now(), ZoneInfo(zone))

    def _keep_as_draft(self, draft: Draft) -> None:
        desk, content = self._context.desk, draft.content()

        def kept(post: Post) -> None:
            self._autosave.drop(None)
            self._context.navigation.toast(
                self.tr("Kept as a draft."), self.tr("Discard"), lambda: self._discard(post.id)
            )

        self._context.tasks.run(
            lambda: commands.save_new(desk, content, AsDraft(), draft.ignored),
            then=kept,
            owner=self,
        )

    def _save_quietly(self, post_id: int, draft: Draft, before: PostContent) -> None:
        desk, content = self._context.desk, draft.content()

        def kept(_: Post) -> None:
            self._autosave.drop(post_id)
            self._context.navigation.toast(
                self.tr("Changes saved."), self.tr("Undo"), lambda: self._restore(post_id, before)
            )

        self._context.tasks.run(
            lambda: commands.save_changes(desk, post_id, content, None), then=kept, owner=self
        )

    def _offer_to_save(self, post_id: int, draft: Draft) -> None:
        desk, content = self._context.desk, draft.content()

        def saved(_: Post) -> None:
            self._autosave.drop(post_id)
            self._context.navigation.toast(self.tr("Changes saved."))

        def save() -> None:
            self._context.tasks.run(
                lambda: commands.save_changes(desk, post_id, content, None), then=saved, owner=self
            )

        self._context.navigation.toast(
            self.tr("Your changes are kept but not saved. The post goes out as it was."),
            self.tr("Save changes"),
            save,
        )

    def _discard(self, post_id: int) -> None:
        desk = self._context.desk
        self._context.tasks.run(lambda: commands.delete(desk, post_id))

    def _restore(self, post_id: int, before: PostContent) -> None:
        desk = self._context.desk
        self._context.tasks.run(lambda: commands.save_changes(desk, post_id, before, None))

    def _back_to_draft(self, post_id: int) -> None:
        desk = self._context.desk
        self._context.tasks.run(
            lambda: commands.back_to_draft(desk, post_id), then=self._tell_draft
        )

    def _tell_draft(self, _: Post) -> None:
        self._context.navigation.toast(self.tr("It is a draft again."))
