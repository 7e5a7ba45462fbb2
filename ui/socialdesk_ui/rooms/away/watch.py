"""Notices what was missed, shows the sheet once, and does what was chosen in it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from socialdesk.desk import away
from socialdesk.domain.away import Settled, Slipped
from socialdesk_ui.rooms.away.sheet import AwaySheet
from socialdesk_ui.rooms.away.words import summary_words
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Task

_TOGETHER_MS = 300
_SEEN = "away/seen"


class AwayWatch(QObject):
    """Looks when the desk is opened and whenever posts changed, by whomever.

    The sheet lies ``over`` the rooms and begins ``below`` the bar.
    """

    def __init__(self, context: RoomContext, over: QWidget, below: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self.sheet = AwaySheet(context.appearance, over, below)
        self.sheet.choices_changed.connect(self._preview)
        self.sheet.settled.connect(self._settle)
        self.sheet.put_off.connect(self._put_off)
        for around in (over, below):
            around.installEventFilter(self)
        self._wanted = False
        self._previewing: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self.look)
        context.bridge.posts_changed.connect(self._soon.start)
        self.look()

    def show_now(self) -> None:
        """Show what was missed, seen before or not."""
        self._wanted = True
        self.look()

    def look(self) -> None:
        """Look for what was missed; show it where it is news."""
        if not self._context.tasks.closed:
            desk = self._context.desk
            self._context.tasks.run(lambda: away.while_away(desk), then=self._found, owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.sheet.isVisible():
            self.sheet.place()
        return super().eventFilter(watched, event)

    def _found(self, slipped: tuple[Slipped, ...]) -> None:
        wanted, self._wanted = self._wanted, False
        if not slipped:
            self.sheet.hide()
            if wanted:
                self._context.navigation.toast(self.tr("Nothing was missed"))
            return
        if not (wanted or self.sheet.isVisible() or self._is_news(slipped)):
            return
        self._remember(slipped)
        self.sheet.show_slipped(slipped, self._context.desk.clock.now())
        self.sheet.show()
        self.sheet.place()
        if wanted:
            self.sheet.do_it.setFocus()

    def _preview(self) -> None:
        if self._previewing is not None:
            self._previewing.cancel()
        self.sheet.do_it.setEnabled(False)
        self._previewing = self._context.tasks.run(
            partial(away.preview_slipped, self._context.desk, self.sheet.choices),
            then=self.sheet.show_preview,
            failed=lambda _: self._soon.start(),
            owner=self,
        )

    def _settle(self) -> None:
        self.sheet.do_it.setEnabled(False)
        self._context.tasks.run(
            partial(away.settle_slipped, self._context.desk, self.sheet.choices),
            then=self._done,
            owner=self,
        )

    def _done(self, settled: tuple[Settled, ...]) -> None:
        self.sheet.hide()
        words = summary_words(settled, self._context.desk.clock.now())
        self._context.navigation.done(words)

    def _put_off(self) -> None:
        self.sheet.hide()
        self._context.navigation.toast(self.tr("They wait in the queue, under Needs attention"))

    def _is_news(self, slipped: Iterable[Slipped]) -> bool:
        kept = self._context.settings.value(_SEEN, [])
        seen = {kept} if isinstance(kept, str) else set(kept if isinstance(kept, list) else ())
        return not _marks(slipped) <= seen

    def _remember(self, slipped: Iterable[Slipped]) -> None:
        self._context.settings.setValue(_SEEN, sorted(_marks(slipped)))


def _marks(slipped: Iterable[Slipped]) -> set[str]:
    """One word for each delivery that was missed at its time."""
    return {
        f"{delivery.id}@{delivery.scheduled_for.isoformat() if delivery.scheduled_for else ''}"
        for each in slipped
        for delivery in each.deliveries
    }
