"""What the composer says above its foot, and the ways on that it offers."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding
from socialdesk.domain.planning import At, NextSlot, Now, When
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer.notice import Answer
from socialdesk_ui.rooms.composer.page import Page
from socialdesk_ui.runtime.engine_words import in_words, told

Act = Callable[[], object]


class Questions(QObject):
    """Each method shows one notice; the newest one stands."""

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page

    def clear(self) -> None:
        """Say nothing."""
        self._page.notice.clear()

    def say_nothing_written(self) -> None:
        words = self.tr("Write something or add a picture first.")
        self._page.notice.say(words, passing=True)
        self._page.writing.editor.setFocus()

    def say_no_channel(self) -> None:
        self._page.notice.say(self.tr("Choose where this goes out first."), passing=True)
        first = next(iter(self._page.picker.chips.values()), None)
        if first is not None:
            first.setFocus()

    def say_problem(self, error: KnownError) -> None:
        """Something failed; what was typed is still here."""
        self._page.notice.say(told(error), icon="warning-circle", colour="error")

    def offer_fresh_start(self, start_fresh: Act) -> None:
        words = self.tr("This is what you were writing last time.")
        self._page.notice.say(words, Answer(self.tr("Start a new one"), start_fresh))

    def offer_saved_text(self, go_back: Act) -> None:
        words = self.tr("This has changes that are not saved yet.")
        self._page.notice.say(words, Answer(self.tr("Back to the saved text"), go_back))

    def offer_copy(self, post: Post, copy: Act) -> None:
        """The post is out, or on its way."""
        if post.state is State.PUBLISHED:
            words = self.tr("This post is published and stays as it is.")
        else:
            words = self.tr("This post can’t be changed now.")
        self._page.notice.say(words, Answer(self.tr("Copy to a new post"), copy), icon="lock")

    def offer_to_force(self, finding: Finding, when: When | None, mend: Act, force: Act) -> None:
        """A network would refuse the post as it is; ``finding`` says why."""
        too_long = finding.end > finding.start
        self._page.notice.say(
            _sentence(in_words(finding.message)),
            Answer(self.tr("Shorten it") if too_long else self.tr("Mend it"), mend),
            Answer(self._anyway(when), force),
            icon="x-circle",
            colour="error",
            passing=True,
        )

    def _anyway(self, when: When | None) -> str:
        match when:
            case At():
                return self.tr("Schedule anyway")
            case NextSlot():
                return self.tr("Add to queue anyway")
            case Now():
                return self.tr("Share anyway")
            case _:
                return self.tr("Save anyway")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?")) else ".")
