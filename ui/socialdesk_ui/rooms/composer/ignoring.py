"""Which findings the author of the open post chose to leave."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from socialdesk.domain.findings import Finding, IgnoredFinding
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.runtime.context import RoomContext


class Ignoring(QObject):
    """Kept with a saved post at once, with a new one when it is saved; ``changed`` says so."""

    changed = Signal()

    def __init__(self, context: RoomContext, composition: Composition, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._composition = composition
        self._ignored: frozenset[IgnoredFinding] = frozenset()
        composition.replaced.connect(self._begin)

    @property
    def findings(self) -> frozenset[IgnoredFinding]:
        """What is left alone in the open post."""
        return self._ignored

    def ignore(self, finding: Finding) -> None:
        """Say no more about it in this post; a toast offers Undo."""
        ignored = IgnoredFinding(finding.rule, finding.match)
        self._set(self._ignored | {ignored})
        post = self._composition.post
        if post is not None:
            self._run(partial(commands.ignore, self._context.desk, post.id, ignored))
        about = finding.match.strip()
        said = self.tr("“{words}” is left as it is in this post.").format(words=about)
        self._context.navigation.toast(
            said if about else self.tr("Ignored in this post."),
            self.tr("Undo"),
            lambda: self.heed(ignored),
        )

    def heed(self, ignored: IgnoredFinding) -> None:
        """Find it again."""
        self._set(self._ignored - {ignored})
        post = self._composition.post
        if post is not None:
            self._run(partial(commands.heed, self._context.desk, post.id, ignored))

    def _set(self, ignored: frozenset[IgnoredFinding]) -> None:
        self._ignored = ignored
        if self._composition.post is None:
            in_order = tuple(sorted(ignored, key=lambda each: (each.rule, each.match)))
            self._composition.change(lambda d: replace(d, ignored=in_order))
        self.changed.emit()

    def _begin(self) -> None:
        post = self._composition.post
        if post is None:
            self._ignored = frozenset(self._composition.draft.ignored)
            return
        # What was ignored in a new post stays so until the saved one's answer is there.
        self._context.tasks.run(
            partial(commands.ignored, self._context.desk, post.id),
            then=partial(self._take, post.id),
            owner=self,
        )

    def _take(self, post_id: int, ignored: frozenset[IgnoredFinding]) -> None:
        post = self._composition.post
        if post is not None and post.id == post_id and ignored != self._ignored:
            self._ignored = ignored
            self.changed.emit()

    def _run(self, work: "commands.Errand") -> None:
        self._context.tasks.run(work, owner=self)
