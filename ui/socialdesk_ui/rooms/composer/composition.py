"""The post being written, as the composer's parts share it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer.draft import Draft, can_edit, opened


class Composition(QObject):
    """Holds the draft; every part changes it through :meth:`change` and hears of changes.

    ``replaced`` is emitted where another post came up, ``changed`` for each change to it.
    """

    changed = Signal()
    replaced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._saved = Draft()
        self._post: Post | None = None

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def saved(self) -> Draft:
        """The draft as it was opened or saved last."""
        return self._saved

    @property
    def post(self) -> Post | None:
        """The saved post that is open, with its deliveries; ``None`` for a new one."""
        return self._post

    @property
    def editable(self) -> bool:
        return self._post is None or can_edit(self._post)

    @property
    def unsaved(self) -> bool:
        """Whether closing would lose something that was typed."""
        if self._draft.says_the_same_as(self._saved):
            return False
        return self._post is not None or not self._draft.is_blank

    def change(self, step: Callable[[Draft], Draft]) -> None:
        """Apply one change."""
        after = step(self._draft)
        if after != self._draft:
            self._draft = after
            self.changed.emit()

    def begin(self, draft: Draft) -> None:
        """A new post, starting as ``draft``."""
        self._post, self._draft, self._saved = None, draft, Draft(channels=draft.channels)
        self.replaced.emit()

    def open(self, post: Post, unsaved: Draft | None = None) -> None:
        """A saved post, with changes to it that were not saved before, if any."""
        self._post, self._saved = post, opened(post)
        self._draft = unsaved or self._saved
        self.replaced.emit()

    def keep_saved(self, post: Post) -> None:
        """What was typed is saved now as ``post``; the words and the cursor stay."""
        self.open(post)

    def refresh(self, post: Post) -> None:
        """The open post's deliveries moved on; what is being typed stays."""
        self._post = post
