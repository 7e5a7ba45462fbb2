"""Three short pages from an empty calendar to a post that is scheduled."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.first_run import first_feed, set_up_shop
from socialdesk.desk.posts import FindingsStopPostError, SavedPost, add_post
from socialdesk.domain.errors import KnownError
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.planning import At, PostContent
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane
from socialdesk_ui.shell.guide.channel_page import ChannelPage
from socialdesk_ui.shell.guide.page import GuidePage
from socialdesk_ui.shell.guide.places import Places, look_around
from socialdesk_ui.shell.guide.post_page import PostPage
from socialdesk_ui.shell.guide.shop_page import ShopPage
from socialdesk_ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from socialdesk.desk.linting import LintService

_Result = TypeVar("_Result")
_WIDTH = 560
_DONE = "guide/done"
_WINDOW_KEYS = {
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined()
    for key in (Qt.Key.Key_Q, Qt.Key.Key_Return)
}
"""Those that go on working while the guide is open."""


def was_guided(settings: QSettings) -> bool:
    """Whether the guide was gone through, or skipped."""
    return bool(settings.value(_DONE, defaultValue=False, type=bool))


class Guide(QWidget):
    """``scheduled`` with the local date of the first post, ``skipped``, or ``account_wanted``."""

    scheduled = Signal(object)
    skipped = Signal()
    account_wanted = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.shop = ShopPage(context.appearance)
        self.channel = ChannelPage(context.appearance)
        self.post = PostPage(context.appearance, context.desk.clock.now)
        self.pages: tuple[GuidePage, ...] = (self.shop, self.channel, self.post)
        self._stack = QStackedWidget()
        self.step = plain_label(role="note")
        self.back = QPushButton(self.tr("Back"))
        self.skip = QPushButton(self.tr("Skip the guide"))
        self.go_on = QPushButton()
        self._lay_out()
        self._connect()
        self._show_page(self.shop)
        context.tasks.run(partial(look_around, context.desk), then=self._show_places, owner=self)

    @property
    def page(self) -> GuidePage:
        """The page in front."""
        return self.pages[self._stack.currentIndex()]

    def show_post_page(self) -> None:
        """Go on with the first post: a channel is there now."""
        self.post.suggest(self.shop.shop.zone)
        self._show_page(self.post)
        # The linter takes seconds to start: it does so while the post is written.
        start = partial(_start_checking, self._context.linting)
        self._context.tasks.run(start, failed=_nothing, lane=Lane.VOICE)

    def _show_places(self, places: Places) -> None:
        self.shop.show_places(places)
        self._follow()

    def _show_page(self, page: GuidePage) -> None:
        self._stack.setCurrentWidget(page)
        number = self.pages.index(page) + 1
        self.step.setText(
            self.tr("Step {number} of {count}").format(number=number, count=len(self.pages))
        )
        self.back.setVisible(number > 1)
        self._follow()
        page.setFocus()

    def _follow(self) -> None:
        words = self.tr("Next")
        if self.page is self.post:
            words = self.tr("Schedule the post")
        elif self.page is self.channel and self.channel.account.isChecked():
            words = self.tr("Connect an account")
        self.go_on.setText(words)
        self.go_on.setEnabled(self.page.ready)

    def _next(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.page.error.hide()
        if self.page is self.shop:
            shop = self.shop.shop
            self._run(partial(set_up_shop, self._context.desk, shop), lambda _: self._after_shop())
        elif self.page is self.channel and self.channel.account.isChecked():
            self.account_wanted.emit()
        elif self.page is self.channel:
            add = partial(first_feed, self._context.desk, self.shop.shop.name)
            self._run(add, lambda _: self.show_post_page())
        else:
            self._schedule()

    def _schedule(self) -> None:
        try:
            when = self.post.planned()
        except KnownError as error:
            self.post.refuse_time(error)
            return
        text = self.post.text.toPlainText()
        self.go_on.setText(self.tr("Scheduling…"))
        self._run(partial(_schedule, self._context.desk, text, when), lambda _: self._end(when))

    def _after_shop(self) -> None:
        self._show_page(self.channel)

    def _run(self, work: Callable[[], _Result], then: Callable[[_Result], object]) -> None:
        self.go_on.setEnabled(False)
        self._context.tasks.run(work, then=then, failed=self._refuse, owner=self)

    def _refuse(self, error: KnownError) -> None:
        self._follow()
        # What a post may be forced with is a matter of the command line.
        stopped = isinstance(error, FindingsStopPostError)
        self.page.refuse(KnownError(error.what) if stopped else error)

    def _end(self, when: At) -> None:
        self._remember()
        self.scheduled.emit(when.moment.astimezone(zone_named(when.zone)).date())

    def _skip(self) -> None:
        self._remember()
        self.skipped.emit()

    def _remember(self) -> None:
        self._context.settings.setValue(_DONE, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter that no field and no button had a use for.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The rooms' keys are not for somebody who has not seen the rooms yet.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.keyCombination().toCombined() not in _WINDOW_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def _back(self) -> None:
        self._show_page(self.pages[self._stack.currentIndex() - 1])

    def _connect(self) -> None:
        self.go_on.clicked.connect(self._next)
        self.back.clicked.connect(self._back)
        self.skip.clicked.connect(self._skip)
        self.post.entered.connect(self._next)
        self.post.changed.connect(self._follow)
        self.channel.feed.toggled.connect(self._follow)

    def _lay_out(self) -> None:
        figures = self._context.appearance.theme.figures
        self.go_on.setProperty("kind", "primary")
        for button in (self.go_on, self.back, self.skip):
            button.setAutoDefault(True)
        self.skip.setProperty("kind", "quiet")
        for page in self.pages:
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(figures.gap_s)
        foot.addWidget(self.skip)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.go_on)
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(figures.gap_m)
        column.addWidget(self.step)
        column.addWidget(self._stack)
        column.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.addStretch()
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(inner)
        middle.addStretch(3)
        layout.addLayout(middle)
        layout.addStretch()
        # After the fields comes what one wants next, not what lies first in the row.
        for first, second in pairwise((inner, self._stack, self.go_on, self.back, self.skip)):
            QWidget.setTabOrder(first, second)


def _schedule(desk: Desk, text: str, when: At) -> SavedPost:
    """The post on every channel there is."""
    channels = tuple(channel.id for channel in list_channels(desk))
    return add_post(desk, PostContent(text, channels), when)


def _start_checking(linting: "Callable[[], LintService]") -> None:
    linting().submit("guide", LintRequest(""), _nothing)


def _nothing(_: object) -> None:
    """Whether it starts is seen when the post is scheduled."""
