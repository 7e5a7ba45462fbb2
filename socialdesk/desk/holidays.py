"""Public holidays of the shop's country, from the ``holidays`` package: nothing is asked online."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from socialdesk.desk.desk import Desk
from socialdesk.domain.errors import InputError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.workspace import Workspace
from socialdesk.store.workspaces import WorkspaceRepository


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
    from holidays import country_holidays

    if not country or country not in holiday_countries() or not dates:
        return {}
    years = sorted({day.year for day in dates})
    plain = country_holidays(country, years=years)
    spoken = _spoken(language, plain.supported_languages) or plain.default_language
    named = country_holidays(country, years=years, language=spoken) if spoken else plain
    wanted = set(dates)
    return {day: "; ".join(named.get_list(day)) for day in named if day in wanted}


def _spoken(language: str, supported: Sequence[str]) -> str | None:
    return next((each for each in supported if each.split("_")[0] == language), None)
