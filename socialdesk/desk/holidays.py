"""Public holidays of the shop's country, from the ``holidays`` package: nothing is asked online."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from socialdesk.desk.desk import Desk
from socialdesk.domain.errors import InputError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.workspace import Workspace
from socialdesk.store.workspaces import WorkspaceRepository


@cache
def holiday_countries() -> tuple[str, ...]:
    """The countries whose holidays are known, as ISO 3166-1 alpha-2 codes."""
    # Takes some 80 ms, which only who shows holidays pays.
    from holidays import list_supported_countries

    return tuple(sorted(list_supported_countries(include_aliases=False)))


def set_country(desk: Desk, country: str) -> Workspace:
    """Show this country's holidays, or with "" none. Raises InputError for an unknown one."""
    code = country.strip().upper()
    if code and code not in holiday_countries():
        raise InputError(f"the holidays of “{country}” are not known", "use a code such as PL")
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        now = workspaces.get(desk.workspace_id)
        updated = workspaces.update(replace(now, country=code))
    # No post changed, but every day may look different.
    desk.events.emit(PostsChanged())
    return updated


def public_holidays(country: str, dates: Sequence[date], language: str) -> Mapping[date, str]:
    """The names of holidays by date; several on one day are one name.

    ``language`` is an ISO 639-1 code; where the country's list is not written in it, the country's
    own language is used. Empty for a country that is not known.
    """
    # An unset country must not cost the import.
    known = bool(country) and country in holiday_countries()
    years = sorted({day.year for day in dates}) if known else []
    named: dict[date, str] = {}
    for year in years:
        named |= _of_year(country, year, language)
    wanted = set(dates)
    return {day: name for day, name in named.items() if day in wanted}


@lru_cache(64)
def _of_year(country: str, year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    plain = country_holidays(country, years=year)
    spoken = _spoken(language, plain.supported_languages) or plain.default_language
    named = country_holidays(country, years=year, language=spoken) if spoken else plain
    return {day: "; ".join(named.get_list(day)) for day in named}


def _spoken(language: str, supported: Sequence[str]) -> str | None:
    return next((each for each in supported if each.split("_")[0] == language), None)
