"""The calendar room: the week first, the month behind it, and what happens when one clicks."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from socialdesk.domain.errors import KnownError
from socialdesk.domain.schedule import chosen_moment
from socialdesk_ui.models.days import Card, Day, matching, plan_days, span
from socialdesk_ui.models.month_model import DAYS, WEEKS
from socialdesk_ui.models.week_model import card_sentence
from socialdesk_ui.rooms.calendar.calendar_bar import CalendarBar, Scale
from socialdesk_ui.rooms.calendar.card_actions import CardActions, show_crowd
from socialdesk_ui.rooms.calendar.empty_note import EmptyNote
from socialdesk_ui.rooms.calendar.loading import CalendarData, load
from socialdesk_ui.rooms.calendar.month_view import MonthView
from socialdesk_ui.rooms.calendar.week_view import WeekView
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import machine_zone, month_title, range_title, week_start
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.runtime.thumbnails import Thumbnails

_TOGETHER_MS = 40
"""Events that come in a burst are answered by one reading."""


class CalendarRoom(QWidget):
    """Shows a span of dates of the desk's posts and keeps it fresh."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._scale = Scale.WEEK
        self._anchor = context.desk.clock.now().astimezone().date()
        self._search, self._channel_ids = "", frozenset[int]()
        self._data: CalendarData | None = None
        self._loading: Task | None = None
        self.card_actions = CardActions(context, self)
        self._make_views()
        self._connect()
        self.reload()

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Show only posts that hold ``text`` and go to one of the channels (empty: any)."""
        self._search, self._channel_ids = text, channel_ids
        self._fill()

    def show_date(self, day: date, scale: Scale | None = None) -> None:
        """Go to a date, in the week or the month."""
        self._anchor = day
        self._scale = scale or self._scale
        self._stack.setCurrentWidget(self.week if self._scale is Scale.WEEK else self.month)
        self.reload()

    def step(self, by: int) -> None:
        """Go back (-1) or on (1) by a week or a month."""
        if self._scale is Scale.WEEK:
            self.show_date(self._anchor + timedelta(days=7 * by))
        else:
            months = self._anchor.year * 12 + self._anchor.month - 1 + by
            self.show_date(date(months // 12, months % 12 + 1, 1))

    def go_to_today(self) -> None:
        """Show the week or month of today."""
        self.show_date(self.today())

    def reload(self) -> None:
        """Read the dates on show again."""
        self._name_dates()
        if self._loading is not None:
            self._loading.cancel()
        desk, dates = self._context.desk, self._dates()
        self._loading = self._context.tasks.run(lambda: load(desk, dates), then=self._loaded)

    def _loaded(self, data: CalendarData) -> None:
        self._loading = None
        self._data = data
        self.bar.show_zone(data.zone.key, machine_zone())
        self._fill()

    def _fill(self) -> None:
        data = self._data
        if data is None or data.dates != self._dates():
            return
        entries = matching(data.entries, self._search, self._channel_ids)
        slots = tuple(
            slot
            for slot in data.slots
            if not self._channel_ids or slot.channel_id in self._channel_ids
        )
        days = plan_days(entries, slots, data.channels, data.dates, data.zone)
        if self._scale is Scale.WEEK:
            self.week.show_week(days, data.zone)
        else:
            self.month.show_month(self._anchor.replace(day=1), days, data.zone)
        self._note_emptiness(days, data)

    def _note_emptiness(self, days: tuple[Day, ...], data: CalendarData) -> None:
        nothing = not any(day.cards for day in days)
        if not nothing:
            self.empty.hide()
        elif not data.channels:
            self.empty.ask_for_channel()
        elif self._search or self._channel_ids:
            self.empty.say_no_match()
        else:
            self.empty.ask_for_post(past=days[-1].date < self.today())
        self._place_note()

    def _dates(self) -> tuple[date, ...]:
        if self._scale is Scale.WEEK:
            return span(week_start(self._anchor), 7)
        return span(week_start(self._anchor.replace(day=1)), WEEKS * DAYS)

    def _name_dates(self) -> None:
        dates = self._dates()
        week = self._scale is Scale.WEEK
        title = range_title(dates[0], dates[-1]) if week else month_title(self._anchor)
        self.bar.show_scale(self._scale, title)

    def today(self) -> date:
        """Today's date in the workspace's zone."""
        now = self._context.desk.clock.now()
        return now.astimezone(self._data.zone if self._data else None).date()

    def _make_views(self) -> None:
        context = self._context
        thumbnails = Thumbnails(context.desk.folder.media, context.tasks, self)
        self.bar = CalendarBar(context.appearance)
        self.week = WeekView(context.appearance, thumbnails, context.desk.clock.now)
        self.month = MonthView(context.appearance, context.desk.clock.now)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.week)
        self._stack.addWidget(self.month)
        self.empty = EmptyNote(context.appearance, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.week)

    def _connect(self) -> None:
        self.bar.today_wanted.connect(self.go_to_today)
        self.bar.stepped.connect(self.step)
        self.bar.scale_chosen.connect(self._choose_scale)
        self.week.week_left.connect(self.step)
        self.month.month_left.connect(self.step)
        self.month.day_opened.connect(lambda day: self.show_date(day, Scale.WEEK))
        self.week.card_dropped.connect(self.card_actions.move)
        self.week.crowd_opened.connect(self._show_crowd)
        for view in (self.week, self.month):
            view.moment_chosen.connect(self._compose_at)
            view.card_opened.connect(self.card_actions.edit)
            view.menu_wanted.connect(self._show_menu)
        self.empty.post_wanted.connect(lambda: self._context.navigation.compose())
        self.empty.channel_wanted.connect(
            lambda: self._context.navigation.show_room(RoomName.SETTINGS)
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._refresh)
        self._context.bridge.posts_changed.connect(self._soon.start)
        self._context.bridge.channels_changed.connect(self._soon.start)
        self._bind_keys()

    def _bind_keys(self) -> None:
        keys = {
            "T": self.go_to_today,
            "W": lambda: self._choose_scale(Scale.WEEK),
            "M": lambda: self._choose_scale(Scale.MONTH),
            "Ctrl+Left": lambda: self.step(-1 if not self.week.isRightToLeft() else 1),
            "Ctrl+Right": lambda: self.step(1 if not self.week.isRightToLeft() else -1),
            "PgUp": lambda: self.step(-1),
            "PgDown": lambda: self.step(1),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._data = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._data is None and self._loading is None:
            self.reload()

    def _choose_scale(self, scale: Scale) -> None:
        self.show_date(self._anchor, scale)
        (self.week if self._scale is Scale.WEEK else self.month).setFocus()

    def _compose_at(self, local: datetime) -> None:
        if self._data is None:
            return
        try:
            moment = chosen_moment(local, self._data.zone)
        except KnownError as error:
            self._context.navigation.problem(error)
            return
        in_the_past = moment < self._context.desk.clock.now()
        self._context.navigation.compose(None if in_the_past else moment)

    def _show_menu(self, card: Card | None, local: datetime | None, where: QPoint) -> None:
        if card is not None:
            menu = self.card_actions.menu(card)
        elif local is not None:
            menu = QMenu(self)
            new = menu.addAction(self.tr("New post here"))
            new.triggered.connect(lambda: self._compose_at(local))
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _show_crowd(self, cards: tuple[Card, ...], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show_crowd(cards, where, menu, _short_sentence, self.card_actions.edit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    def _place_note(self) -> None:
        note = self.empty
        note.adjustSize()
        note.move((self.width() - note.width()) // 2, (self.height() - note.height()) // 2 + 40)
        note.raise_()


def _short_sentence(card: Card) -> str:
    sentence = card_sentence(card).replace("&", "&&")
    return sentence if len(sentence) <= 90 else sentence[:89] + "…"
