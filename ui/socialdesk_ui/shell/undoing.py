"""Undo and Redo of what was done to posts: two actions, and the toasts that offer them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from socialdesk.desk import undo
from socialdesk.domain.errors import KnownError
from socialdesk.domain.undo import Action as DoneAction
from socialdesk.domain.undo import Done
from socialdesk_ui.runtime.actions import Action, Section

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext

UNDO, REDO = "edit.undo", "edit.redo"


class Undoing(QObject):
    """Keeps Undo and Redo named after what they would do, and does it."""

    def __init__(self, context: "RoomContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        for action in (
            Action(UNDO, self.tr("Undo"), self.undo, Section.EDIT, ("Ctrl+Z",)),
            Action(REDO, self.tr("Redo"), self.redo, Section.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
        ):
            context.actions.add(action)
        context.bridge.posts_changed.connect(self._rename)
        self._rename()

    def undo(self) -> None:
        """Take back the last change to posts."""
        self._run(undo.undo, self._say_undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._run(undo.redo, self._say_redone)

    def offer(self, words: str) -> None:
        """Say what was just done, with Undo for exactly that."""
        just_done = undo.undoable(self._context.desk).undo
        self._context.navigation.toast(words, self.tr("Undo"), lambda: self._undo_only(just_done))

    def _undo_only(self, done: Done | None) -> None:
        # By identity: the same words may well describe two changes.
        if done is not None and undo.undoable(self._context.desk).undo is done:
            self.undo()
        else:
            self._context.navigation.toast(
                self.tr("Something else was changed since. Undo goes back one change at a time.")
            )

    def _run(self, act: "Callable[..., Done]", say: Callable[[Done], None]) -> None:
        desk = self._context.desk
        self._context.tasks.run(lambda: act(desk), then=say, failed=self._failed, owner=self)

    def _say_undone(self, done: Done) -> None:
        self._rename()
        words = self.tr("Undone: {change}").format(change=change_words(done))
        self._context.navigation.toast(words, self.tr("Redo"), self.redo)

    def _say_redone(self, done: Done) -> None:
        self._rename()
        words = self.tr("Done again: {change}").format(change=change_words(done))
        self._context.navigation.toast(words, self.tr("Undo"), self.undo)

    def _failed(self, error: KnownError) -> None:
        # A change that can't be taken back is forgotten, and nothing else tells of that.
        self._rename()
        self._context.navigation.problem(error)

    def _rename(self) -> None:
        now = undo.undoable(self._context.desk)
        named = (
            (UNDO, now.undo, self.tr("Undo"), self.tr("Undo {change}")),
            (REDO, now.redo, self.tr("Redo"), self.tr("Redo {change}")),
        )
        for action_id, done, bare, pattern in named:
            text = pattern.format(change=change_words(done)) if done else bare
            self._context.actions.update(action_id, text=text, enabled=done is not None)


def change_words(done: Done) -> str:
    """A change as a thing: "move of “Fresh bread”", "move of 3 posts"."""
    one, many = _patterns()[done.action]
    if done.count > 1:
        return many.format(count=done.count)
    say = QCoreApplication.translate
    return one.format(text=f"“{done.text}”" if done.text else say("Undo", "a post"))


def _patterns() -> dict[DoneAction, tuple[str, str]]:
    say = QCoreApplication.translate
    return {
        DoneAction.WRITE: (
            say("Undo", "writing of {text}"),
            say("Undo", "writing of {count} posts"),
        ),
        DoneAction.EDIT: (say("Undo", "edit of {text}"), say("Undo", "edit of {count} posts")),
        DoneAction.MOVE: (say("Undo", "move of {text}"), say("Undo", "move of {count} posts")),
        DoneAction.PLAN: (
            say("Undo", "planning of {text}"),
            say("Undo", "planning of {count} posts"),
        ),
        DoneAction.DELETE: (
            say("Undo", "delete of {text}"),
            say("Undo", "delete of {count} posts"),
        ),
        DoneAction.RETRY: (say("Undo", "retry of {text}"), say("Undo", "retry of {count} posts")),
        DoneAction.REVIEW: (
            say("Undo", "review of {text}"),
            say("Undo", "review of {count} posts"),
        ),
        DoneAction.LABEL: (say("Undo", "labels of {text}"), say("Undo", "labels of {count} posts")),
        DoneAction.IMPORT: (
            say("Undo", "import of {text}"),
            say("Undo", "import of {count} posts"),
        ),
    }
