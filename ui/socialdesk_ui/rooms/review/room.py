"""The review room: what goes out in a week, as whoever approves it reads it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from socialdesk.domain.reviews import AnsweredPost, Answers
from socialdesk_ui.models.review_model import (
    Act,
    ReviewCard,
    ReviewModel,
    cards_matching,
    review_cards,
)
from socialdesk_ui.rooms.review.answers_page import AnswersPage
from socialdesk_ui.rooms.review.cards_view import CardsView
from socialdesk_ui.rooms.review.checking import Checking
from socialdesk_ui.rooms.review.commands import ReviewCommands
from socialdesk_ui.rooms.review.delegate import ReviewDelegate
from socialdesk_ui.rooms.review.dialogs import ask_answers, ask_where
from socialdesk_ui.rooms.review.head import ReviewHead
from socialdesk_ui.rooms.review.loading import WEEK, LoadedWeek, load_week
from socialdesk_ui.rooms.review.note_panel import NotePanel
from socialdesk_ui.rooms.review.selection_bar import SelectionBar
from socialdesk_ui.rooms.review.words import ICONS, act_word, summary
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import week_start
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.runtime.thumbnails import Thumbnails
from socialdesk_ui.widgets.compound import Compound
from socialdesk_ui.widgets.empty_state import EmptyState

_TOGETHER_MS = 40
_FOUND_TOGETHER_MS = 150
_MINUTE_MS = 60_000


class ReviewRoom(Compound):
    """One week at a time, its days and posts under each other."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._week: LoadedWeek | None = None
        self._cards: tuple[ReviewCard, ...] = ()
        self._first_day: date | None = None
        self._loading: Task | None = None
        self._search, self._channel_ids = "", frozenset[int]()
        self.commands = ReviewCommands(context, self)
        self._checking = Checking(context, self)
        self._make()
        self._connect()
        self.setAcceptDrops(True)
        self.start_at(self.list)
        self.reload()

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Show only posts that hold ``text`` and go to one of the channels (empty: any)."""
        self._search, self._channel_ids = text, channel_ids
        self._fill()

    def show_week(self, first_day: date | None) -> None:
        """Show the week that starts on a day (``None``: the present one)."""
        self._first_day = first_day
        self.list.clearSelection()
        self.list.scrollToTop()
        self.reload()

    def reload(self) -> None:
        """Read the week again."""
        if self._loading is not None:
            self._loading.cancel()
        desk, first_day = self._context.desk, self._first_day
        self._loading = self._context.tasks.run(
            lambda: load_week(desk, first_day), then=self._loaded
        )

    def act(self, act: Act, cards: Sequence[ReviewCard]) -> None:
        """Do something with posts, as far as their state lets it."""
        match act:
            case Act.APPROVE:
                self.commands.approve(cards)
            case Act.ASK:
                self.commands.ask(cards)
            case Act.OPEN:
                self.commands.open(cards[0])
            case Act.CHANGE:
                ready = [card for card in cards if card.can(Act.CHANGE)]
                if ready:
                    self.note.ask(ready)

    def look_at_answers(self, file: Path) -> None:
        """Show what the answers in a file would do."""
        self.commands.read_answers(file, self._show_answers)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().endswith(".json") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.look_at_answers(files[0])

    def _loaded(self, week: LoadedWeek) -> None:
        self._loading = None
        self._week = week
        self.delegate.zone = week.review.zone
        self.head.show_week(week.first_day)
        self._fill()
        self._checking.look_at((*week.review.posts, *week.review.undated))

    def _fill(self) -> None:
        week = self._week
        if week is None:
            return
        review = week.review
        posts = {post.id: post for post in (*review.posts, *review.undated)}.values()
        found = self._checking.results(posts)
        made = review_cards(posts, review.reviews, found, review.zone, week.since)
        # A card that has not changed stays the same object, so that it isn't laid out again.
        before = {card.post.id: card for card in self._cards}
        self._cards = tuple(
            before[card.post.id] if before.get(card.post.id) == card else card for card in made
        )
        shown = cards_matching(self._cards, self._search, self._channel_ids)
        self.list.show_cards(shown)
        self._show_state(week, shown)
        self._follow_selection()

    def _show_state(self, week: LoadedWeek, shown: Sequence[ReviewCard]) -> None:
        words = summary(shown) or self.tr("Nothing to look at.")
        self.head.show_state(
            words, len(week.review.elsewhere), needs_approval=week.review.needs_approval
        )
        self.head.send.setEnabled(bool(week.review.posts))
        if shown:
            self._stack.setCurrentWidget(self.list)
        elif self._cards:
            self.empty.sentence.setText(self.tr("No post here matches what you look for."))
            self.empty.button.hide()
            self._stack.setCurrentWidget(self.empty)
        else:
            self._say_empty(week)

    def _say_empty(self, week: LoadedWeek) -> None:
        past = week.first_day < week.this_week
        sentence = (
            self.tr("Nothing of this week is left to look at.")
            if past
            else self.tr("Nothing is planned for this week that has not gone out yet.")
        )
        self.empty.sentence.setText(sentence)
        self.empty.button.setText(self.tr("Look at the next week"))
        self.empty.button.show()
        self._stack.setCurrentWidget(self.empty)

    def _make(self) -> None:
        context = self._context
        figures = context.appearance.theme.figures
        self.head = ReviewHead(context.appearance)
        self.model = ReviewModel(self)
        self.thumbnails = Thumbnails(context.desk.folder.media, context.tasks, self)
        now = context.desk.clock.now
        self.delegate = ReviewDelegate(context.appearance, self.thumbnails, now, self)
        self.list = CardsView(self.model, self.delegate)
        self.list.setAccessibleName(self.tr("Posts to review"))
        self.bar = SelectionBar(context.appearance)
        self.note = NotePanel(context.appearance, context.settings)
        self.empty = EmptyState(context.appearance, "checks", "", " ")
        self.answers = AnswersPage(context.appearance)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._week_page = QWidget()
        column = QVBoxLayout(self._week_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(_inset(self.bar, figures.gap_l, 0))
        column.addWidget(self._stack, 1)
        column.addWidget(_inset(self.note, figures.gap_l, figures.gap_s))
        self.pages = QStackedWidget()
        self.pages.addWidget(self._week_page)
        self.pages.addWidget(self.answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)

    def _connect(self) -> None:
        head, context = self.head, self._context
        head.today_wanted.connect(lambda: self.show_week(None))
        head.stepped.connect(self._step)
        head.elsewhere_wanted.connect(self._go_elsewhere)
        head.send_wanted.connect(self._ask_where)
        head.answers_wanted.connect(lambda: ask_answers(self, self.look_at_answers))
        head.approval_wanted.connect(self.commands.set_needs_approval)
        self.list.act_chosen.connect(self.act)
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.bar.chosen.connect(lambda act: self.act(act, self.list.chosen()))
        self.bar.waiting_wanted.connect(self._choose_waiting)
        self.note.sent.connect(self.commands.send_back)
        self.note.closed.connect(self.list.setFocus)
        self.empty.acted.connect(lambda: self._step(1))
        self.answers.closed.connect(self._close_answers)
        self.answers.accepted.connect(self._take_in)
        self.thumbnails.ready.connect(self.list.viewport().update)
        context.appearance.changed.connect(self.list.viewport().update)
        self._found = QTimer(self, singleShot=True, interval=_FOUND_TOGETHER_MS)
        self._found.timeout.connect(self._fill)
        self._checking.found.connect(self._show_found_soon)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._refresh)
        context.bridge.posts_changed.connect(self._soon.start)
        context.bridge.channels_changed.connect(self._soon.start)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self._refresh)
        self._minute.start()
        for key, by in (("Alt+Right", 1), ("Alt+Left", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=by: self._step(step))

    def _show_found_soon(self) -> None:
        # Not put off by what is found next, or a long week would show nothing for long.
        if not self._found.isActive():
            self._found.start()

    def _step(self, by: int) -> None:
        if self._week is not None:
            self.show_week(self._week.first_day + by * WEEK)

    def _go_elsewhere(self) -> None:
        week = self._week
        if week is not None and week.review.elsewhere:
            moment = week.review.elsewhere[0].astimezone(week.review.zone)
            self.show_week(week_start(moment.date()))

    def _choose_waiting(self) -> None:
        waiting = [card for card in self.model.cards if card.can(Act.APPROVE)]
        self.list.choose(waiting, waiting[0] if waiting else None)
        self.list.setFocus()

    def _follow_selection(self) -> None:
        self.bar.follow(self.list.chosen(), self.model.cards)

    def _show_menu(self, where: QPoint) -> None:
        cards = self.list.chosen()
        if not cards:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in (Act.OPEN, Act.APPROVE, Act.CHANGE, Act.ASK):
            if any(card.can(act) for card in cards) and (act is not Act.OPEN or len(cards) == 1):
                entry = menu.addAction(self._context.appearance.icon(ICONS[act]), act_word(act))
                entry.triggered.connect(lambda _=False, act=act: self.act(act, cards))
        menu.popup(self.list.viewport().mapToGlobal(where))

    def _ask_where(self) -> None:
        week = self._week
        if week is not None:
            ask_where(self, week.first_day, lambda target: self.commands.send(week, target))

    def _show_answers(self, answers: Answers, posts: tuple[AnsweredPost, ...]) -> None:
        self.pages.setCurrentWidget(self.answers)
        self.answers.show_answers(answers, posts)

    def _take_in(self, answers: Answers) -> None:
        self.commands.take_in(answers)
        self._close_answers()

    def _close_answers(self) -> None:
        self.pages.setCurrentWidget(self._week_page)
        self.list.setFocus()

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._week = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._week is None and self._loading is None:
            self.reload()


def _inset(widget: QWidget, side: int, foot: int) -> QWidget:
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(side, 0, side, foot)
    row.addWidget(widget)
    return holder
