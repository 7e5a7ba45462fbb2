"""The calendar room: a day, a week, a month or a list, and what happens when one clicks."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from socialdesk.desk.schedules import free_slots
from socialdesk.domain.calendar import CalendarFilter, FoundPost, FreeSlot
from socialdesk.domain.errors import KnownError
from socialdesk.domain.schedule import chosen_moment
from socialdesk_ui.models.days import Card, usual_moment
from socialdesk_ui.rooms.calendar.calendar_bar import CalendarBar
from socialdesk_ui.rooms.calendar.card_commands import CardCommands
from socialdesk_ui.rooms.calendar.drafts_drawer import DraftsDrawer
from socialdesk_ui.rooms.calendar.drafts_drop import DraftsDrop
from socialdesk_ui.rooms.calendar.empty_note import EmptyNote
from socialdesk_ui.rooms.calendar.filter_button import FilterButton
from socialdesk_ui.rooms.calendar.last_scale import keep_scale, last_scale
from socialdesk_ui.rooms.calendar.loading import CalendarData, Request
from socialdesk_ui.rooms.calendar.room_actions import offer_actions
from socialdesk_ui.rooms.calendar.room_menus import RoomMenus
from socialdesk_ui.rooms.calendar.scales import Scale, dates_of, stepped, title_of
from socialdesk_ui.rooms.calendar.search_panel import SearchPanel
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.rooms.calendar.selection_bar import SelectionBar
from socialdesk_ui.rooms.calendar.spans import Spans
from socialdesk_ui.rooms.calendar.views import Views
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import machine_zone
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.widgets.compound import Compound

_ROOM_BESIDE = 620
"""A calendar that keeps at least this width has room for two panels beside it."""
_TOGETHER_MS = 40
"""Events that come in a burst are answered by one reading."""


class CalendarRoom(Compound):
    """Shows a span of dates of the desk's posts and keeps it fresh."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._scale = last_scale(context.settings)
        self._anchor = context.desk.clock.now().astimezone().date()
        self._ahead = 1
        self._only = CalendarFilter()
        self._data: CalendarData | None = None
        self._stale = False
        self.selection = CardSelection(self)
        self.commands = CardCommands(context, self)
        self._spans = Spans(context.desk, context.tasks, self)
        self._menus = RoomMenus(context, self.commands, self.selection, self._compose_here, self)
        self._make_views()
        self._connect()
        offer_actions(self, context)
        self._bring_view()
        self.reload()

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Show only posts that hold ``text`` and go to one of the channels (empty: any)."""
        self.search.look_for(text)
        self._narrow(replace(self._only, text=text, channel_ids=channel_ids))

    def _narrow(self, only: CalendarFilter) -> None:
        if only != self._only:
            self._only = only
            self.reload()

    def _narrow_posts(self, only: CalendarFilter) -> None:
        states, labels, campaigns = only.states, only.labels, only.campaigns
        self._narrow(replace(self._only, states=states, labels=labels, campaigns=campaigns))

    def _go_to(self, found: FoundPost) -> None:
        """Show a found post in its place, and open it."""
        if found.moment is not None and self._data is not None:
            self.show_date(found.moment.astimezone(self._data.zone).date())
        self._context.navigation.compose(post_id=found.post_id)

    def show_date(self, day: date, scale: Scale | None = None) -> None:
        """Go to a date, in one of the views."""
        self._ahead = -1 if day < self._anchor else 1
        self._anchor = day
        if scale is not None and scale is not self._scale:
            self._scale = scale
            keep_scale(self._context.settings, scale)
        self._bring_view()
        self.reload()

    def _bring_view(self) -> None:
        self.views.bring(self._scale)
        self.start_at(self.views.of(self._scale))

    def step(self, by: int) -> None:
        """Go back (-1) or on (1) by a day, a week or a month."""
        self.show_date(stepped(self._scale, self._anchor, by))

    def show_drafts(self, shown: bool) -> None:
        """Open or close the drafts beside the calendar."""
        if shown and self._is_narrow:
            self.search.hide()
        self.drafts.setVisible(shown)
        self.bar.drafts.setChecked(shown)
        (self.drafts.list if shown else self.views.of(self._scale)).setFocus()

    @property
    def _is_narrow(self) -> bool:
        """Whether only one panel fits beside the calendar."""
        return self.width() - self.search.width() - self.drafts.width() < _ROOM_BESIDE

    def _make_way_for_search(self) -> None:
        if self._is_narrow and self.drafts.isVisible():
            self.drafts.hide()
            self.bar.drafts.setChecked(False)

    def go_to_today(self) -> None:
        """Show today."""
        self.show_date(self.today())

    def reload(self) -> None:
        """Show the dates on show, reading them where they were not read yet."""
        self.bar.show_scale(self._scale, title_of(self._scale, self._anchor))
        self._spans.ask(self._request(self._anchor))

    def forget(self) -> None:
        """Read again what is shown next: something changed."""
        self._spans.forget()

    @property
    def waiting(self) -> bool:
        """Whether the dates asked for are still being read."""
        return self._spans.waiting

    def _request(self, anchor: date, scale: Scale | None = None) -> Request:
        scale = scale or self._scale
        dates = dates_of(scale, anchor)
        read = self.agenda.agenda.dates
        if scale is Scale.LIST and read and read[0] == anchor:
            dates = read
        hours = scale in (Scale.DAY, Scale.WEEK)
        return Request(dates, self._only, brief=scale is Scale.MONTH, slots=hours)

    def _show(self, data: CalendarData) -> None:
        self._data = data
        self.search.zone = data.zone
        self.bar.show_zone(data.zone.key, machine_zone())
        self.views.show_data(self._scale, self._anchor, data)
        self.selection.follow(self.views.shown_cards(self._scale, data.days))
        self._note_emptiness(data)
        # After the frame is on the screen.
        QTimer.singleShot(0, self, self._read_ahead)

    def _read_ahead(self) -> None:
        """The next ones the way one goes, then one back, then the month around: none waits."""
        if self._scale is Scale.LIST or self._spans.waiting:
            return
        ways = (self._ahead, 2 * self._ahead, -self._ahead)
        near = [self._request(stepped(self._scale, self._anchor, by)) for by in ways]
        self._spans.read_ahead((*near, self._request(self._anchor, Scale.MONTH)))

    def _prepare(self, data: CalendarData) -> None:
        if data.request.brief and self.month.isVisible():
            self.month.lay_out_ahead(data.days)

    def _note_emptiness(self, data: CalendarData) -> None:
        nothing = not self.views.shown_cards(self._scale, data.days)
        if not nothing:
            self.empty.hide()
        elif not data.channels:
            self.empty.ask_for_channel()
        elif self._only != CalendarFilter():
            self.empty.say_no_match()
        else:
            self.empty.ask_for_post(past=data.days[-1].date < self.today())
        self._place_note()

    def today(self) -> date:
        """Today's date in the workspace's zone."""
        now = self._context.desk.clock.now()
        return now.astimezone(self._data.zone if self._data else None).date()

    def _make_views(self) -> None:
        context = self._context
        self.bar = CalendarBar(context.appearance)
        self.views = Views(context, self.selection, self)
        self.week, self.month, self.agenda = self.views.week, self.views.month, self.views.agenda
        self.filter = FilterButton(context)
        self.bar.tools.insertWidget(0, self.filter)
        self.search = SearchPanel(context)
        self.drafts = DraftsDrawer(context)
        DraftsDrop(context, self.drafts, self.views, self.commands)
        self.chosen = SelectionBar(context.appearance, self.selection)
        self.empty = EmptyNote(context.appearance, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.search)
        beside.addWidget(self.views, 1)
        beside.addWidget(self.drafts)
        layout.addLayout(beside, 1)
        layout.addWidget(self.chosen)

    def _connect(self) -> None:
        self._spans.ready.connect(self._show)
        self._spans.prepared.connect(self._prepare)
        self.bar.today_wanted.connect(self.go_to_today)
        self.bar.stepped.connect(self.step)
        self.bar.scale_chosen.connect(self.choose_scale)
        self.bar.drafts_wanted.connect(self.show_drafts)
        self.filter.changed.connect(self._narrow_posts)
        self.bar.narrowed.connect(lambda narrow: self.filter.show_words(not narrow))
        self.search.chosen.connect(self._go_to)
        self.search.opened.connect(self._make_way_for_search)
        self.drafts.closed.connect(lambda: self.show_drafts(False))
        views = self.views
        views.left.connect(self.step)
        views.day_opened.connect(lambda day: self.show_date(day, Scale.DAY))
        views.day_chosen.connect(self._compose_on)
        views.moment_chosen.connect(self._compose_at)
        views.card_opened.connect(self.commands.edit)
        views.card_dropped.connect(self._drop)
        views.crowd_opened.connect(self._menus.crowd)
        views.menu_wanted.connect(self._menus.at)
        views.more_wanted.connect(lambda dates: self._spans.ask(Request(dates, self._only)))
        self.chosen.move_wanted.connect(self._menus.moves)
        self.chosen.label_wanted.connect(self._menus.labels)
        self.chosen.draft_wanted.connect(lambda: self.commands.back_to_draft(self.selection.cards))
        self.chosen.delete_wanted.connect(self._delete_chosen)
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

    def choose_scale(self, scale: Scale) -> None:
        """Show the same date in another view, and give that the keyboard."""
        self.show_date(self._anchor, scale)
        self.views.of(scale).setFocus()

    def page(self, by: int) -> None:
        """Go on or back by a screen."""
        if self._scale is not Scale.LIST:
            self.step(by)
            return
        bar = self.agenda.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def _refresh(self) -> None:
        self.forget()
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selection.cards:
            self.selection.clear()
        elif event.key() == Qt.Key.Key_Delete and self.selection.cards:
            self._delete_chosen()
        else:
            super().keyPressEvent(event)

    def _compose_on(self, day: date) -> None:
        """Write a post for a day: at its first free slot, or else at a usual time."""
        desk, channel_ids = self._context.desk, tuple(self._only.channel_ids)

        def compose(free: tuple[FreeSlot, ...]) -> None:
            if self._data is not None:
                now = desk.clock.now().astimezone(self._data.zone)
                slots = [slot.moment.astimezone(self._data.zone) for slot in free]
                self._compose_at(usual_moment(day, slots, now))

        self._context.tasks.run(
            lambda: free_slots(desk, day, day, channel_ids), then=compose, owner=self
        )

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

    def _drop(self, card: Card, local: datetime, copied: bool) -> None:
        self.commands.drop(self.selection.touched(card), card, local, copied=copied)

    def _compose_here(self, local: datetime | date) -> None:
        if isinstance(local, datetime):
            self._compose_at(local)
        else:
            self._compose_on(local)

    def _delete_chosen(self) -> None:
        if self.chosen.delete.isEnabled():
            self.commands.delete(self.selection.cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    def _place_note(self) -> None:
        note = self.empty
        note.adjustSize()
        note.move((self.width() - note.width()) // 2, (self.height() - note.height()) // 2 + 40)
        note.raise_()
