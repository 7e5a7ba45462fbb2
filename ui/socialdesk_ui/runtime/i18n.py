"""Dates, times and state words as the user's locale writes them."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    Qt,
    QTime,
    QTimeZone,
)
from PySide6.QtGui import QGuiApplication

from socialdesk_ui.runtime.language import ENGLISH, locale_for


def use_locale(language: str = ENGLISH) -> None:
    """Write dates and times as people do who read the window's ``language``."""
    QLocale.setDefault(locale_for(language))


def right_to_left() -> bool:
    """Whether the window is mirrored."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """Somebody's own words within a mirrored line, in their own direction (UAX #9, FSI to PDI)."""
    return f"\u2068{text}\u2069" if text and right_to_left() else text


def joined(facts: Iterable[str]) -> str:
    """Facts in one line, "A · B", from the window's reading start whatever script they are in."""
    start = "\u200f" if right_to_left() else ""
    return start + " · ".join(isolated(fact) for fact in facts if fact)


def reading_start() -> Qt.AlignmentFlag:
    """Aligns a label at the window's reading start, whatever script its words are in."""
    side = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def state_word(state: str) -> str:
    """A delivery state as people read it: "Partly published"."""
    return _STATE_WORDS[state]()


def first_weekday() -> int:
    """The week's first day in the locale, as ``date.weekday`` counts (0 is Monday)."""
    return QLocale().firstDayOfWeek().value - 1


def week_start(day: date) -> date:
    """The first day of the week that ``day`` lies in."""
    return day - timedelta(days=(day.weekday() - first_weekday()) % 7)


def time_text(local: datetime) -> str:
    """The hour and minute: "09:30" or "9:30 AM"."""
    clock = QTime(local.hour, local.minute)
    return QLocale().toString(clock, QLocale.FormatType.ShortFormat)


def hour_text(hour: int) -> str:
    """A full hour for the calendar's axis: "09:00" or "9 AM"."""
    twelve = "a" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).lower()
    return QLocale().toString(QTime(hour, 0), "h AP" if twelve else "HH:mm")


def day_text(day: date, pattern: str) -> str:
    """A date by one of the patterns below, or parts of it, with the locale's names and order."""
    if pattern == "MMMM yyyy":
        return month_title(day)
    locale, number = QLocale(), day.isoweekday()
    words = locale.toString(QDate(day.year, day.month, day.day), day_pattern(pattern))
    if not pattern.startswith("dddd "):
        return words
    # Finnish bends a weekday that says when, not one that names a date.
    return words.replace(locale.dayName(number), locale.standaloneDayName(number))


def day_pattern(pattern: str) -> str:
    """A Qt pattern ("d MMMM") as the window's language writes it ("d. MMMM")."""
    return _DAY_PATTERNS[pattern]() if pattern in _DAY_PATTERNS else pattern


def month_title(day: date) -> str:
    """A month as a heading: "November 2026"; many languages bend its name beside a day."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def range_title(first: date, last: date) -> str:
    """A span of days as a heading: "16 – 22 November 2026"."""
    if first.year != last.year:
        opening = day_text(first, "d MMMM yyyy")
    elif first.month != last.month:
        opening = day_text(first, "d MMMM")
    else:
        opening = day_text(first, QCoreApplication.translate("Date", "d", "of two in one month"))
    return f"{opening} – {day_text(last, 'd MMMM yyyy')}"


def when_text(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """A moment in words: "tomorrow at 09:30", "Wednesday at 09:30", "9 December at 09:30"."""
    local = moment.astimezone(zone)
    day, today = local.date(), now.astimezone(zone).date()
    away = (day - today).days
    say = QCoreApplication.translate
    if away == -1:
        pattern = say("When", "yesterday at {time}")
    elif away == 0:
        pattern = say("When", "today at {time}")
    elif away == 1:
        pattern = say("When", "tomorrow at {time}")
    else:
        pattern = say("When", "{day} at {time}")
    return pattern.format(day=_named_day(day, today), time=time_text(local))


def _named_day(day: date, today: date) -> str:
    if 1 < (day - today).days < 7:
        return day_text(day, "dddd")
    return day_text(day, "d MMMM" if day.year == today.year else "d MMMM yyyy")


def machine_zone() -> str:
    """The IANA name of the machine's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


# Asked for with each card that is painted: one word is looked up, not the table of them.
_say = QCoreApplication.translate

_STATE_WORDS: dict[str, Callable[[], str]] = {
    "draft": lambda: _say("State", "Draft"),
    "needs_approval": lambda: _say("State", "Needs approval"),
    "changes_requested": lambda: _say("State", "Changes requested"),
    "approved": lambda: _say("State", "Approved"),
    "scheduled": lambda: _say("State", "Scheduled"),
    "publishing": lambda: _say("State", "Publishing"),
    "published": lambda: _say("State", "Published"),
    "partly_published": lambda: _say("State", "Partly published"),
    "failed": lambda: _say("State", "Failed"),
    "unconfirmed": lambda: _say("State", "Unconfirmed"),
    "missed": lambda: _say("State", "Missed"),
    "on_hold": lambda: _say("State", "On hold"),
}

_DAY_PATTERNS: dict[str, Callable[[], str]] = {
    "d MMMM": lambda: _say("Date", "d MMMM"),
    "d MMMM yyyy": lambda: _say("Date", "d MMMM yyyy"),
    "d MMM yyyy": lambda: _say("Date", "d MMM yyyy"),
    "dddd d MMMM": lambda: _say("Date", "dddd d MMMM"),
    "dddd d MMMM yyyy": lambda: _say("Date", "dddd d MMMM yyyy"),
    "ddd d MMM": lambda: _say("Date", "ddd d MMM"),
    "ddd d MMM yyyy": lambda: _say("Date", "ddd d MMM yyyy"),
}
