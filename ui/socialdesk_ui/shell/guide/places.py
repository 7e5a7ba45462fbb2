"""What the system tells about where a shop is: its zone, country and language."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from socialdesk.desk.desk import Desk
from socialdesk.desk.first_run import Shop, own_name
from socialdesk.desk.languages import language_support
from socialdesk.desk.workspace import workspace

_NOT_COUNTRIES = {"EU", "UN"}


@dataclass(frozen=True)
class Places:
    """What can be chosen, and the ``shop`` as the system has it, to begin with.

    ``countries`` are pairs of ISO 3166-1 code and name, ``languages`` ISO 639-1 codes.
    """

    shop: Shop
    zones: tuple[str, ...]
    countries: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]


def look_around(desk: Desk) -> Places:
    """Ask the system. Reads files: not for the GUI thread."""
    now = workspace(desk)
    languages = tuple(each.lang for each in language_support(desk.folder))
    return Places(
        shop=Shop(own_name(desk), now.zone, country_of(now.zone), _language(languages)),
        zones=tuple(sorted(available_timezones())),
        countries=countries(),
        languages=languages,
    )


def country_of(zone: str) -> str:
    """The country whose zone it is, else the one of the system's formats, else none."""
    territories = (QTimeZone(zone.encode()).territory(), QLocale.system().territory())
    codes = (QLocale.territoryToCode(territory) for territory in territories)
    return next((code for code in codes if _is_country(code)), "")


def countries() -> tuple[tuple[str, str], ...]:
    """Every country by name, with what its people call it where that differs."""
    found = []
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if _is_country(code):
            found.append((code, _name(territory)))
    return tuple(sorted(found, key=lambda pair: pair[1].casefold()))


def _name(territory: QLocale.Country) -> str:
    name = QLocale.territoryToString(territory)
    there = QLocale(QLocale.Language.AnyLanguage, territory)
    own = there.nativeTerritoryName() if there.territory() == territory else ""
    return f"{name} ({own})" if own and own != name else name


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES


def _language(known: Sequence[str]) -> str:
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), known[0])
