"""What the calendar offers to the menu and the palette, and the keys that work in it alone."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from socialdesk_ui.rooms.calendar.country_dialog import CountryChoice
from socialdesk_ui.rooms.calendar.drafts_drawer import DraftsDrawer
from socialdesk_ui.rooms.calendar.filter_button import FilterButton
from socialdesk_ui.rooms.calendar.scales import Scale
from socialdesk_ui.runtime.actions import Action, Section
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.navigation import RoomName


class Offering(Protocol):
    """The room as its actions know it."""

    drafts: DraftsDrawer
    filter: FilterButton

    def go_to_today(self) -> None: ...

    def choose_scale(self, scale: Scale) -> None: ...

    def show_drafts(self, shown: bool) -> None: ...

    def step(self, by: int) -> None: ...

    def page(self, by: int) -> None: ...


def offer_actions(room: Offering, context: RoomContext) -> None:
    """Register them; chosen in another room, they bring the calendar to the front."""
    if not isinstance(room, QWidget):
        raise TypeError("keys need a widget to work in")

    def in_front(act: Callable[[], object]) -> Callable[[], None]:
        def come() -> None:
            context.navigation.show_room(RoomName.CALENDAR)
            act()

        return come

    def toggle_drafts() -> None:
        room.show_drafts(not room.drafts.isVisible())

    say = QCoreApplication.translate
    for name, words, act, key in (
        ("today", say("Calendar", "Go to today"), room.go_to_today, "T"),
        ("day", say("Calendar", "Day"), lambda: room.choose_scale(Scale.DAY), "D"),
        ("week", say("Calendar", "Week"), lambda: room.choose_scale(Scale.WEEK), "W"),
        ("month", say("Calendar", "Month"), lambda: room.choose_scale(Scale.MONTH), "M"),
        ("list", say("Calendar", "List"), lambda: room.choose_scale(Scale.LIST), "L"),
        ("drafts", say("Calendar", "Drafts"), toggle_drafts, "Shift+D"),
        ("filter", say("Calendar", "Filter"), room.filter.open_panel, "Shift+F"),
    ):
        action = Action(f"view.{name}", words, in_front(act), Section.VIEW, (key,))
        context.actions.add(action, room)
    country = CountryChoice(context, room)
    context.actions.add(
        Action("view.holidays", say("Calendar", "Public holidays…"), country.ask, Section.VIEW)
    )
    on = -1 if room.isRightToLeft() else 1
    _bind(room, "Ctrl+Left", lambda: room.step(-on))
    _bind(room, "Ctrl+Right", lambda: room.step(on))
    _bind(room, "PgUp", lambda: room.page(-1))
    _bind(room, "PgDown", lambda: room.page(1))


def _bind(room: QWidget, keys: str, act: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), room)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
