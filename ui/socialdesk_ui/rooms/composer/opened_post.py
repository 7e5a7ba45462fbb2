"""What can be done to the saved post that is open, beside editing it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from socialdesk.domain.errors import KnownError, NotFoundError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.parts import Parts


class OpenedPost(QObject):
    """Retry, settle, delete; follows the post while the queue works on it.

    ``gone`` is emitted when it was deleted, here or elsewhere; ``sealed`` carries the post when it
    went out, so that it can't be changed any more.
    """

    gone = Signal()
    sealed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self.question: QMessageBox | None = None
        deliveries = parts.page.deliveries
        deliveries.retry_asked.connect(self._retry)
        deliveries.settled.connect(self._settle)
        deliveries.history_asked.connect(self._load_history)
        parts.page.header.delete_asked.connect(self._ask_to_delete)
        parts.context.bridge.posts_changed.connect(self._follow)

    def _retry(self) -> None:
        composition, desk = self._parts.composition, self._parts.context.desk
        post = composition.post
        if post is None:
            return
        content = composition.draft.content() if composition.unsaved else None

        def work() -> Post:
            if content is not None:
                commands.save_changes(desk, post.id, content, None)
            return commands.retry(desk, post.id)

        self._run(work)

    def _settle(self, delivery_id: int, published: bool) -> None:
        desk = self._parts.context.desk
        self._run(lambda: commands.settle(desk, delivery_id, published=published))

    def _load_history(self) -> None:
        post, desk = self._parts.composition.post, self._parts.context.desk
        if post is None:
            return
        number = post.id
        self._parts.context.tasks.run(
            lambda: commands.history(desk, number),
            then=self._parts.page.deliveries.show_history,
            failed=self._parts.questions.say_problem,
            owner=self,
        )

    def _run(self, work: Callable[[], Post]) -> None:
        questions = self._parts.questions
        self._parts.context.tasks.run(work, then=self._acted, failed=questions.say_problem)

    def _acted(self, post: Post) -> None:
        self._parts.autosave.drop(post.id)
        self._parts.questions.clear()
        self._parts.composition.open(post)

    def _ask_to_delete(self) -> None:
        post = self._parts.composition.post
        if post is None:
            return
        box = QMessageBox(self._parts.page)
        box.setWindowTitle(self.tr("Delete this post"))
        box.setText(self.tr("Delete this post?"))
        box.setInformativeText(self.tr("It can’t be brought back."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setProperty("kind", "danger")
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(lambda: self._delete(post.id))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _delete(self, post_id: int) -> None:
        desk = self._parts.context.desk
        self._parts.context.tasks.run(
            lambda: commands.delete(desk, post_id),
            then=lambda _: self._deleted(post_id),
            failed=self._parts.questions.say_problem,
            owner=self,
        )

    def _deleted(self, post_id: int) -> None:
        self._parts.autosave.drop(post_id)
        self._parts.context.navigation.toast(self.tr("Deleted."))
        self._leave(post_id)

    def _follow(self, event: PostsChanged) -> None:
        post = self._parts.composition.post
        if post is None or (event.post_ids and post.id not in event.post_ids):
            return
        desk, number = self._parts.context.desk, post.id
        self._parts.context.tasks.run(
            lambda: commands.load_post(desk, number),
            then=self._refresh,
            failed=lambda error: self._not_loaded(error, number),
            owner=self,
        )

    def _refresh(self, post: Post) -> None:
        composition = self._parts.composition
        if composition.post is None or composition.post.id != post.id:
            return
        was_editable = composition.editable
        composition.refresh(post)
        self._parts.binding.show_post(post)
        self._parts.binding.follow()
        if was_editable and not composition.editable:
            self.sealed.emit(post)

    def _not_loaded(self, error: KnownError, post_id: int) -> None:
        if isinstance(error, NotFoundError):
            self._leave(post_id)
        else:
            self._parts.questions.say_problem(error)

    def _leave(self, post_id: int) -> None:
        post = self._parts.composition.post
        if post is not None and post.id == post_id:
            self.gone.emit()
