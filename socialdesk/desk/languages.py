"""Which languages can be checked, for the window's settings and the command line."""

from collections.abc import Sequence

from socialdesk.domain.languages import LanguageSupport
from socialdesk.paths import DataFolder


def language_support(folder: DataFolder, also: Sequence[str] = ()) -> tuple[LanguageSupport, ...]:
    """What serves each language we are made for, and those of ``also`` (ISO 639-1).

    Looks for files, loads none: a few milliseconds.
    """
    from socialdesk.lint.spelling.support import known_languages, support_of

    languages = dict.fromkeys((*known_languages(), *also))
    return tuple(support_of(lang, (folder.dictionaries,)) for lang in languages)
