"""Which languages can be checked, for the window's settings and the command line."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from socialdesk.domain.languages import LanguageSupport
from socialdesk.domain.workspace import Workspace
from socialdesk.paths import DataFolder

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk


def language_support(folder: DataFolder, also: Sequence[str] = ()) -> tuple[LanguageSupport, ...]:
    """What serves each language we are made for, and those of ``also`` (ISO 639-1).

    Looks for files, loads none: a few milliseconds.
    """
    from socialdesk.lint.spelling.support import known_languages, support_of

    languages = dict.fromkeys((*known_languages(), *also))
    return tuple(support_of(lang, (folder.dictionaries,)) for lang in languages)


def choose_languages(desk: "Desk", languages: Sequence[str]) -> Workspace:
    """As :func:`~socialdesk.desk.workspace.set_languages`, and check by them from now on."""
    from socialdesk.desk.voices import reload_packs
    from socialdesk.desk.workspace import set_languages

    chosen = set_languages(desk, languages)
    reload_packs(desk)
    return chosen
