"""What the review's buttons do, and what is said afterwards."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from socialdesk.desk import review_files, reviews, workspace
from socialdesk.desk.review_files import TakenIn
from socialdesk.domain.delivery import State
from socialdesk.domain.reviews import AnsweredPost, Answers, ReviewTexts
from socialdesk_ui.models.review_model import Act, ReviewCard
from socialdesk_ui.rooms.review.loading import LoadedWeek, span_of
from socialdesk_ui.rooms.review.note_panel import reviewer_name
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import day_text, range_title, state_word, when_text
from socialdesk_ui.runtime.tasks import Lane


class ReviewCommands(QObject):
    """Each command is one call of the desk and one toast, with Undo where that is possible."""

    def __init__(self, context: RoomContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def approve(self, cards: Sequence[ReviewCard]) -> None:
        """Approve those that wait."""
        waiting = [card for card in cards if card.can(Act.APPROVE)]
        if not waiting:
            return
        name = reviewer_name(self._context.settings)
        work = partial(reviews.approve, self._context.desk, _ids(waiting), name)
        self._run(work, self._approved_words(waiting))

    def ask(self, cards: Sequence[ReviewCard]) -> None:
        """Let them wait for approval (again)."""
        ready = [card for card in cards if card.can(Act.ASK)]
        if not ready:
            return
        words = self.tr("Waits for approval")
        if len(ready) > 1:
            words = self.tr("{count} posts wait for approval").format(count=len(ready))
        self._run(partial(reviews.ask_for_approval, self._context.desk, _ids(ready)), words)

    def send_back(self, cards: Sequence[ReviewCard], name: str, note: str) -> None:
        """Send posts back to their author with a note."""
        ready = [card for card in cards if card.can(Act.CHANGE)]
        words = self.tr("Sent back for changes")
        if len(ready) > 1:
            words = self.tr("{count} posts are sent back for changes").format(count=len(ready))
        ids = _ids(ready)
        self._run(partial(reviews.request_changes, self._context.desk, ids, name, note), words)

    def open(self, card: ReviewCard) -> None:
        """Show the post in the composer."""
        self._context.navigation.compose(post_id=card.post.id)

    def set_needs_approval(self, needs: bool) -> None:
        """Whether what is planned waits for approval from now on."""
        words = (
            self.tr("From now on, what is planned waits for approval.")
            if needs
            else self.tr("Posts go out without approval from now on.")
        )
        self._context.tasks.run(
            partial(workspace.set_needs_approval, self._context.desk, needs),
            then=lambda _: self._context.navigation.toast(words),
            owner=self,
        )

    def send(self, week: LoadedWeek, target: Path) -> None:
        """Write a week as one file for a reviewer."""
        desk, texts = self._context.desk, self._texts(week)
        lang = QLocale().name().partition("_")[0]

        def work() -> int:
            first, last = span_of(desk, week.first_day)
            return review_files.write_review(desk, target, first, last, texts, lang)

        # Every post is checked and every picture made small: slow, and the desk is not held up.
        self._context.tasks.run(
            work, then=lambda count: self._written(count, target), lane=Lane.VOICE, owner=self
        )

    def read_answers(
        self,
        file: Path,
        then: Callable[[Answers, tuple[AnsweredPost, ...]], object],
    ) -> None:
        """Read the answers and see what they would do, before anything happens."""
        desk = self._context.desk

        def work() -> tuple[Answers, tuple[AnsweredPost, ...]]:
            answers = review_files.read_review(desk, file)
            return answers, review_files.look_at_answers(desk, answers)

        self._context.tasks.run(work, then=lambda read: then(*read), owner=self)

    def take_in(self, answers: Answers) -> None:
        """Do what was answered."""
        work = partial(review_files.take_in, self._context.desk, answers)
        self._context.tasks.run(work, then=self._taken, owner=self)

    def _run(self, work: Callable[[], None], words: str) -> None:
        navigation = self._context.navigation
        self._context.tasks.run(work, then=lambda _: navigation.done(words), owner=self)

    def _approved_words(self, cards: Sequence[ReviewCard]) -> str:
        if len(cards) > 1:
            return self.tr("{count} posts approved").format(count=len(cards))
        at, now = cards[0].at, self._context.desk.clock.now()
        if at is None:
            return self.tr("Approved; it has no time yet")
        if at <= now:
            return self.tr("Approved; its time has passed, so give it another")
        zone = at.tzinfo if isinstance(at.tzinfo, ZoneInfo) else ZoneInfo("UTC")
        return self.tr("Approved; it goes out {when}").format(when=when_text(at, now, zone))

    def _written(self, count: int, target: Path) -> None:
        one = self.tr("1 post is in {file}. Send it; the answers come back as a file.")
        many = self.tr("{count} posts are in {file}. Send it; the answers come back as a file.")
        words = (one if count == 1 else many).format(count=count, file=target.name)
        self._context.navigation.toast(words, self.tr("Show it"), lambda: _show(target))

    def _taken(self, taken: TakenIn) -> None:
        words = self.tr("Approved: {approved}. Sent back: {sent_back}.").format(
            approved=len(taken.approved), sent_back=len(taken.sent_back)
        )
        if taken.left:
            words += " " + self.tr("As they were: {left}.").format(left=len(taken.left))
        if taken.approved or taken.sent_back:
            self._context.navigation.done(words)
        else:
            self._context.navigation.toast(words)

    def _texts(self, week: LoadedWeek) -> ReviewTexts:
        return ReviewTexts(
            title=self.tr("Review: {week}").format(week=_week_title(week)),
            intro=self.tr(
                "Look at each post and answer. Nothing is sent before you save the answers."
            ),
            approve=self.tr("Approve"),
            change=self.tr("Ask for changes"),
            note=self.tr("What should change?"),
            name=self.tr("Your name"),
            save=self.tr("Save the answers"),
            then=self.tr("Send the file that was saved back to whoever sent you this page."),
            alt=self.tr("Described as:"),
            no_alt=self.tr("The picture has no description."),
            states={state: state_word(state) for state in State},
            day=lambda day: day_text(day, "dddd d MMMM yyyy"),
        )


def _ids(cards: Sequence[ReviewCard]) -> list[int]:
    return [card.post.id for card in cards]


def _week_title(week: LoadedWeek) -> str:
    return range_title(week.first_day, week.first_day + timedelta(days=6))


def _show(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
