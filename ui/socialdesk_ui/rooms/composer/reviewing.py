"""Shows what reviewers said of the open post, and asks for their approval."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from socialdesk.domain.delivery import State
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.rooms.composer import commands
from socialdesk_ui.rooms.composer.parts import Parts


class Reviewing(QObject):
    """Fills the strip for the post that is open, and asks for its approval."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        parts.composition.replaced.connect(self._load)
        parts.context.bridge.posts_changed.connect(self._follow)
        parts.page.header.approval_asked.connect(self.ask)

    def ask(self) -> None:
        """Save what was typed and let the post wait for approval."""
        composition, desk = self._parts.composition, self._parts.context.desk
        post = composition.post
        if post is None:
            return
        content = composition.draft.content() if composition.unsaved else None
        self._parts.context.tasks.run(
            lambda: commands.ask_for_approval(desk, post.id, content),
            then=self._asked,
            failed=self._parts.questions.say_problem,
            owner=self,
        )

    def _asked(self, post: Post) -> None:
        self._parts.autosave.drop(post.id)
        self._parts.questions.clear()
        self._parts.context.navigation.toast(self.tr("It waits for approval."))
        self._parts.composition.open(post)

    def _follow(self, event: PostsChanged) -> None:
        post = self._parts.composition.post
        if post is not None and (not event.post_ids or post.id in event.post_ids):
            self._load()

    def _load(self) -> None:
        post, desk = self._parts.composition.post, self._parts.context.desk
        if post is None:
            self._show(None, ())
            return
        number = post.id
        self._parts.context.tasks.run(
            lambda: commands.reviews(desk, number),
            then=lambda reviews: self._show(number, reviews),
            owner=self,
        )

    def _show(self, post_id: int | None, reviews: Sequence[Review]) -> None:
        parts, post = self._parts, self._parts.composition.post
        if (post.id if post else None) != post_id:
            return
        zone = ZoneInfo(parts.binding.facts.zone)
        parts.page.review.show_reviews(reviews, parts.context.desk.clock.now(), zone)
        parts.page.header.show_ask(post is not None and _can_be_asked(post))


def _can_be_asked(post: Post) -> bool:
    return post.state is not State.PUBLISHED and any(
        allows(delivery.state, Event.SUBMIT) for delivery in post.deliveries
    )
