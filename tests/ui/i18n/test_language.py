"""Which language the window speaks, and what else follows from it."""

import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication

from socialdesk_ui.runtime.i18n import (
    day_text,
    first_weekday,
    isolated,
    joined,
    month_title,
    range_title,
    state_word,
    when_text,
)
from socialdesk_ui.runtime.language import (
    LANGUAGES,
    SYSTEM,
    locale_for,
    save_language,
    saved_language,
    spoken,
)
from tests.frame.fresh_python import fresh_python
from tests.ui.i18n.conftest import LANGUAGES as TRANSLATED

Speak = Callable[[str], None]
WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=WARSAW)
SUNDAY, MONDAY = 6, 0
SUNDAY_22 = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("system", "code"),
    [
        ("pl_PL.UTF-8", "pl"),
        ("he_IL.UTF-8", "he"),
        ("be_BY.UTF-8", "be"),
        ("de_DE.UTF-8", "en"),
        ("C", "en"),
    ],
)
def test_it_is_the_systems_where_it_is_ours(system: str, code: str) -> None:
    ask = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from socialdesk_ui.runtime.language import SYSTEM, spoken\n"
        "app = QCoreApplication([])\n"
        "print(spoken(SYSTEM))"
    )
    quiet = {k: v for k, v in os.environ.items() if k != "LANG" and not k.startswith("LC_")}
    assert fresh_python(ask, env=quiet | {"LC_ALL": system, "LANGUAGE": ""}) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_or_the_chosen_one(code: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert saved_language(settings) == SYSTEM
    save_language(settings, code)
    assert spoken(saved_language(settings)) == code


def test_a_choice_that_means_nothing_is_the_systems(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    save_language(settings, "tlh")
    assert saved_language(settings) == SYSTEM


def test_each_language_of_the_choice_has_its_translations() -> None:
    assert sorted(LANGUAGES) == sorted([*TRANSLATED, "en"])


@pytest.mark.parametrize(
    ("code", "word"),
    [("pl", "Szkic"), ("he", "טיוטה"), ("be", "Чарнавік"), ("hr", "Skica"), ("fi", "Luonnos")],
)
def test_its_words_are_the_languages(code: str, word: str, speak_in: Speak) -> None:
    speak_in(code)
    assert state_word("draft") == word


@pytest.mark.parametrize("code", LANGUAGES)
def test_hebrew_alone_is_mirrored(code: str, speak_in: Speak, qapp: QApplication) -> None:
    speak_in(code)
    mirrored = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored == (code == "he")


@pytest.mark.parametrize(
    ("code", "first"), [("pl", MONDAY), ("be", MONDAY), ("fi", MONDAY), ("he", SUNDAY)]
)
def test_its_weeks_start_as_they_do_there(code: str, first: int, speak_in: Speak) -> None:
    speak_in(code)
    assert first_weekday() == first


@pytest.mark.parametrize(
    ("code", "day", "month", "week"),
    [
        ("pl", "22 listopada", "listopad 2026", "16 – 22 listopada 2026"),
        ("be", "22 лістапада", "лістапад 2026", "16 – 22 лістапада 2026"),
        ("hr", "22. studenoga", "studeni 2026", "16. – 22. studenoga 2026."),
        ("fi", "22. marraskuuta", "marraskuu 2026", "16. – 22. marraskuuta 2026"),
        ("he", "22 בנובמבר", "נובמבר 2026", "16 – 22 בנובמבר 2026"),
    ],
)
def test_its_dates_are_written_as_there(
    code: str, day: str, month: str, week: str, speak_in: Speak
) -> None:
    speak_in(code)
    assert day_text(SUNDAY_22, "d MMMM") == day
    assert month_title(SUNDAY_22) == month
    assert range_title(date(2026, 11, 16), SUNDAY_22) == week


def test_a_weekday_is_bent_where_it_says_when(speak_in: Speak) -> None:
    speak_in("fi")
    assert day_text(SUNDAY_22, "dddd d MMMM") == "sunnuntai 22. marraskuuta"
    assert when_text(NOW + timedelta(days=3), NOW, WARSAW) == "keskiviikkona klo 12.00"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("pl", "jutro o 12:00"),
        ("fi", "huomenna klo 12.00"),
        ("hr", "sutra u 12:00"),
        ("he", "מחר בשעה 12:00"),
    ],
)
def test_its_moments_are_said_as_there(code: str, words: str, speak_in: Speak) -> None:
    speak_in(code)
    assert when_text(NOW + timedelta(days=1), NOW, WARSAW) == words


def test_english_without_a_country_keeps_british_hours() -> None:
    if QLocale.system().language() != QLocale.Language.C:
        pytest.skip("the system names a country")
    assert locale_for("en").territory() == QLocale.Country.UnitedKingdom


def test_somebodys_words_keep_their_direction_in_a_mirrored_window(speak_in: Speak) -> None:
    speak_in("he")
    assert isolated("@shop.example") == "\u2068@shop.example\u2069"
    assert joined(["Shop news", "מחר"]) == "\u200f\u2068Shop news\u2069 · \u2068מחר\u2069"


def test_and_are_left_as_they_are_in_any_other() -> None:
    assert joined(["Shop news", "", "tomorrow"]) == "Shop news · tomorrow"
