"""The guide's last page: the first post, and a good time for it."""

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPlainTextEdit, QTimeEdit

from socialdesk.desk.first_run import suggested_moment
from socialdesk.domain.errors import InputError, KnownError
from socialdesk.domain.planning import At
from socialdesk.domain.schedule import chosen_moment
from socialdesk_ui.runtime.i18n import day_pattern, when_text
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.shell.guide.page import GuidePage
from socialdesk_ui.widgets.plain_label import plain_label

_LINES = 6


class PostPage(GuidePage):
    """``entered`` when Ctrl+Enter is pressed in the text, ``changed`` when anything is."""

    entered = Signal()
    changed = Signal()

    def __init__(self, appearance: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__(
            appearance,
            self.tr("Write your first post"),
            self.tr("Say what is new, in a sentence or two. You can change it until it goes out."),
        )
        self._now = now
        self._zone = ZoneInfo("UTC")
        self._suggested_in = ""
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            self.tr("Cinnamon rolls are back: out of the oven at eight, gone by ten.")
        )
        self.text.setTabChangesFocus(True)
        self.text.setFont(text_font(self._figures.font_writing))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES)
        self.day = QDateEdit()
        self.day.setDisplayFormat(day_pattern("ddd d MMM yyyy"))
        self.day.setAccessibleName(self.tr("Date"))
        self.clock = QTimeEdit()
        self.clock.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.clock.setAccessibleName(self.tr("Time"))
        for field in (self.day, self.clock):
            field.lineEdit().setTextMargins(self._figures.gap_xs, 0, 0, 0)
        # Hours come before minutes in every script; mirrored, Qt would swap them.
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line = plain_label(role="muted")
        self._lay_out()
        self._connect()

    def suggest(self, zone: str) -> None:
        """Offer a good time by the clock of an IANA zone; what was chosen by it before stays."""
        if zone == self._suggested_in:
            return
        self._suggested_in, self._zone = zone, ZoneInfo(zone)
        local = suggested_moment(self._now(), zone).astimezone(self._zone)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.clock.setTime(QTime(local.hour, local.minute))
        self._say_when()

    def planned(self) -> At:
        """The chosen moment. Raises InputError for one that has passed or clocks skip."""
        day, clock = self.day.date(), self.clock.time()
        local = datetime.combine(
            date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute())
        )
        moment = chosen_moment(local, self._zone)
        if moment <= self._now():
            raise InputError(self.tr("this time has passed"), self.tr("choose a later one"))
        return At(moment, self._zone.key)

    @property
    def ready(self) -> bool:
        """Whether there is something to schedule."""
        return bool(self.text.toPlainText().strip())

    def _say_when(self) -> None:
        try:
            moment = self.planned().moment
        except KnownError as error:
            self.refuse_time(error)
            return
        self.error.hide()
        when = when_text(moment, self._now(), self._zone)
        self.line.setText(self.tr("It goes out {when}.").format(when=when))

    def refuse_time(self, error: KnownError) -> None:
        """Say what is wrong with the time; the keyboard stays where it is."""
        self.line.setText("")
        self.error.setText(f"{error.what[:1].upper()}{error.what[1:]}: {error.mend}.")
        self.error.show()

    def _lay_out(self) -> None:
        self.add_field(self.tr("Your post"), self.text)
        self.column.addSpacing(self._figures.gap_m)
        row = QHBoxLayout()
        row.setSpacing(self._figures.gap_s)
        row.addWidget(self.day)
        row.addWidget(self.clock)
        row.addWidget(self.line, 1)
        self.column.addLayout(row)
        self.end()
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self.text.textChanged.connect(self.changed)
        self.day.dateChanged.connect(self._say_when)
        self.clock.timeChanged.connect(self._say_when)
        send = QShortcut(QKeySequence("Ctrl+Return"), self)
        send.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        send.activated.connect(self.entered)
