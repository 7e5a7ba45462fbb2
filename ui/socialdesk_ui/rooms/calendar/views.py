"""The calendar's views, one in front; what any of them asks for, as one set of signals."""

from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.rooms.calendar.agenda_view import AgendaView
from socialdesk_ui.rooms.calendar.loading import CalendarData
from socialdesk_ui.rooms.calendar.month_view import MonthView
from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.rooms.calendar.week_view import WeekView
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.thumbnails import Thumbnails


class Views(QStackedWidget):
    """Day and week are the same table of hours, with one column or seven."""

    moment_chosen = Signal(object)
    day_chosen = Signal(object)
    day_opened = Signal(object)
    card_opened = Signal(object)
    crowd_opened = Signal(object, object)
    card_dropped = Signal(object, object, bool)
    menu_wanted = Signal(object, object, object)
    left = Signal(int)
    more_wanted = Signal(object)

    def __init__(self, context: RoomContext, selection: CardSelection, owner: QObject) -> None:
        super().__init__()
        now, appearance = context.desk.clock.now, context.appearance
        thumbnails = Thumbnails(context.desk.folder.media, context.tasks, owner)
        self.week = WeekView(appearance, thumbnails, selection, now)
        self.month = MonthView(appearance, selection, now)
        self.agenda = AgendaView(appearance, selection, now)
        for view in (self.week, self.month, self.agenda):
            self.addWidget(view)
            view.card_opened.connect(self.card_opened)
            view.menu_wanted.connect(self.menu_wanted)
        for table in (self.week, self.month):
            table.card_dropped.connect(self.card_dropped)
        self.week.week_left.connect(self.left)
        self.week.moment_chosen.connect(self.moment_chosen)
        self.week.crowd_opened.connect(self.crowd_opened)
        self.month.month_left.connect(self.left)
        self.month.day_chosen.connect(self.day_chosen)
        self.month.day_opened.connect(self.day_opened)
        self.agenda.agenda.more_wanted.connect(self.more_wanted)

    def bring(self, scale: Scale) -> None:
        """Bring a view to the front."""
        self.setCurrentWidget(self.of(scale))

    def of(self, scale: Scale) -> QWidget:
        """The view that shows so much time."""
        others: dict[Scale, QWidget] = {Scale.MONTH: self.month, Scale.LIST: self.agenda}
        return others.get(scale, self.week)

    def show_data(self, scale: Scale, anchor: date, data: CalendarData) -> None:
        """Draw what was read."""
        if scale is Scale.MONTH:
            self.month.show_month(anchor.replace(day=1), data.days, data.zone)
        elif scale is Scale.LIST:
            begins = data.days[0].date == anchor
            self.agenda.begin(data.days, data.zone) if begins else self.agenda.go_on(data.days)
        else:
            self.week.show_week(data.days, data.zone)

    def aim_at(self, where: QPoint | None) -> date | datetime | None:
        """Show where something dragged over ``where`` (on the screen) would land, and say when.

        A naive local moment, in the month a day; ``None`` where it may not, or no longer.
        """
        if self.currentWidget() is self.month:
            return self.month.aim_at(where)
        return self.week.aim_at(where) if self.currentWidget() is self.week else None

    def shown_cards(self, scale: Scale, days: tuple[Day, ...]) -> tuple[Card, ...]:
        """Every post that can be chosen now."""
        if scale is Scale.LIST:
            return self.agenda.agenda.cards
        return tuple(card for day in days for card in day.cards)
