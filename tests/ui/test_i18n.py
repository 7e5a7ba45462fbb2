"""Dates, times and states as people say them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from socialdesk.domain.delivery import State
from socialdesk_ui.runtime.i18n import (
    hour_text,
    range_title,
    state_word,
    time_text,
    week_start,
    when_text,
)

WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", State)
def test_each_state_is_called_what_the_domain_calls_it(state: State) -> None:
    assert state_word(state) == state.label


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(hours=2), "today at 14:00"),
        (timedelta(days=1), "tomorrow at 12:00"),
        (timedelta(days=-1), "yesterday at 12:00"),
        (timedelta(days=3), "Wednesday at 12:00"),
        (timedelta(days=17), "9 December at 12:00"),
        (timedelta(days=60), "21 January 2027 at 12:00"),
        (timedelta(hours=12), "tomorrow at 00:00"),
    ],
)
def test_a_moment_in_words(away: timedelta, words: str) -> None:
    assert when_text(NOW + away, NOW, WARSAW) == words


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        ("2026-11-16", "2026-11-22", "16 – 22 November 2026"),
        ("2026-11-30", "2026-12-06", "30 November – 6 December 2026"),
        ("2026-12-28", "2027-01-03", "28 December 2026 – 3 January 2027"),
    ],
)
def test_a_weeks_title_repeats_nothing(first: str, last: str, title: str) -> None:
    assert range_title(date.fromisoformat(first), date.fromisoformat(last)) == title


def test_the_week_starts_where_the_locale_starts_it() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Hebrew, QLocale.Country.Israel))
    assert week_start(date(2026, 11, 25)) == date(2026, 11, 22)


def test_a_twelve_hour_locale_gets_its_hours() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert hour_text(15) == "3 PM"
    assert time_text(NOW).replace("\u202f", " ") == "11:00 AM"
