"""Takes the draft to the desk, and tells what came of it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding, that_stop_publishing
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, When
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.draft import COMMON, Choice
from socialdesk_ui.rooms.composer.parts import Parts

if TYPE_CHECKING:
    from socialdesk.desk.posts import FindingsStopPostError


class Saving(QObject):
    """One save at a time. ``done`` is emitted when a planned post has left the composer.

    Whatever fails, the draft stays where it is.
    """

    done = Signal()

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._busy = False

    def ask(self, choice: Choice) -> None:
        """Save and plan the post, if it is ready; else say what is missing."""
        draft, page = self._parts.composition.draft, self._parts.page
        picked = page.when.picked
        if draft.is_blank:
            self._parts.questions.say_nothing_written()
        elif not draft.channels:
            self._parts.questions.say_no_channel()
        elif choice is Choice.SCHEDULE and picked.moment is None:
            page.when.day.setFocus()
        else:
            zone = self._parts.binding.facts.zone
            self._save(when_of(choice, picked.moment, zone), leave=True)

    def save_draft(self) -> None:
        """Save the words and leave the post's time alone; a new one becomes a draft."""
        new = self._parts.composition.post is None
        self._save_words(AsDraft() if new else None)

    def turn_into_draft(self) -> None:
        """Save the words and take the post out of the plan."""
        self._save_words(AsDraft())

    def _save_words(self, when: When | None) -> None:
        if self._parts.composition.draft.is_blank:
            self._parts.questions.say_nothing_written()
        else:
            self._save(when, leave=False)

    def _save(self, when: When | None, *, leave: bool, force: bool = False) -> None:
        if self._busy or not self._parts.composition.editable:
            return
        self._set_busy(True)
        draft = self._parts.composition.draft
        desk, content, post_id = self._parts.context.desk, draft.content(force=force), draft.post_id

        def work() -> Post:
            if post_id is None:
                return commands.save_new(desk, content, when or AsDraft(), draft.ignored)
            return commands.save_changes(desk, post_id, content, when)

        self._parts.context.tasks.run(
            work,
            then=lambda post: self._succeed(post, when, leave=leave),
            failed=lambda error: self._fail(error, when, leave=leave),
            owner=self,
        )

    def _succeed(self, post: Post, when: When | None, *, leave: bool) -> None:
        self._set_busy(False)
        parts = self._parts
        parts.autosave.drop(parts.composition.draft.post_id)
        parts.autosave.remember_channels(parts.composition.draft.channels)
        parts.endings.tell_saved(post, when)
        parts.questions.clear()
        parts.composition.keep_saved(post)
        if leave:
            self.done.emit()

    def _fail(self, error: KnownError, when: When | None, *, leave: bool) -> None:
        from socialdesk.desk.posts import FindingsStopPostError

        self._set_busy(False)
        if isinstance(error, FindingsStopPostError):
            self._parts.questions.offer_to_force(
                _what_stops(error)[1],
                when,
                lambda: self._show_place(error),
                lambda: self._save(when, leave=leave, force=True),
            )
        else:
            self._parts.questions.say_problem(error)

    def _show_place(self, error: "FindingsStopPostError") -> None:
        """Put the cursor where the post could never be published as it is."""
        channel_id, finding = _what_stops(error)
        draft, page = self._parts.composition.draft, self._parts.page
        page.writing.show_tab(channel_id if draft.has_own_text(channel_id) else COMMON)
        if finding.end > finding.start:
            page.writing.editor.put_cursor(finding.start)
        elif not page.pictures.focus_missing_alt():
            page.writing.editor.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._parts.binding.show_busy(busy)


def _what_stops(error: "FindingsStopPostError") -> tuple[int | None, Finding]:
    """The first finding for which a network would refuse the post, and the channel's id."""
    return next(
        (group.channel_id, finding)
        for group in error.findings
        for finding in that_stop_publishing(group.findings)
    )


def when_of(choice: Choice, moment: datetime | None, zone: str) -> When | None:
    """The When of a choice; ``None`` keeps the post's time. ``moment`` is the picked UTC one."""
    match choice:
        case Choice.KEEP:
            return None
        case Choice.QUEUE:
            return NextSlot()
        case Choice.NOW:
            return Now()
        case Choice.SCHEDULE:
            if moment is None:
                raise ValueError("a schedule needs a moment")
            return At(moment, zone)
