"""Holidays of the shop's country."""

from datetime import date, timedelta

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.holidays import holiday_countries, public_holidays, set_country
from socialdesk.desk.workspace import workspace
from socialdesk.domain.errors import InputError

NOVEMBER = [date(2026, 11, 1) + timedelta(days=number) for number in range(30)]


def test_names_are_in_the_language_that_is_asked_for() -> None:
    assert public_holidays("PL", NOVEMBER, "pl")[date(2026, 11, 11)].startswith("Narodowe Święto")
    assert public_holidays("PL", NOVEMBER, "en")[date(2026, 11, 11)] == "National Independence Day"


def test_another_language_falls_back_to_the_countrys_own() -> None:
    own = public_holidays("PL", NOVEMBER, "pl")
    assert public_holidays("PL", NOVEMBER, "fi") == own


def test_only_the_dates_asked_for_are_told() -> None:
    assert set(public_holidays("PL", NOVEMBER, "en")) == {date(2026, 11, 1), date(2026, 11, 11)}


def test_a_span_over_new_year_has_the_holidays_of_both_years() -> None:
    days = [date(2026, 12, 25), date(2027, 1, 1)]
    assert set(public_holidays("PL", days, "en")) == set(days)


def test_no_country_has_no_holidays() -> None:
    assert public_holidays("", NOVEMBER, "en") == public_holidays("??", NOVEMBER, "en") == {}


@pytest.mark.parametrize("country", ["PL", "IL", "BY", "HR", "FI", "GB", "US"])
def test_every_year_has_holidays_where_the_window_is_spoken(country: str) -> None:
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert len(public_holidays(country, year, "en")) > 4


def test_the_country_is_kept(desk: Desk) -> None:
    assert set_country(desk, "pl").country == "PL"
    assert workspace(desk).country == "PL"
    assert set_country(desk, "").country == ""


def test_an_unknown_country_is_refused(desk: Desk) -> None:
    with pytest.raises(InputError, match="Atlantis"):
        set_country(desk, "Atlantis")
    assert "PL" in holiday_countries()
