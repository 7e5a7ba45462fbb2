"""Which of the workspace's languages a text is in."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

import regex

from socialdesk.lint.function_words import FUNCTION_WORDS
from socialdesk.lint.spelling.letters import LETTERS
from socialdesk.lint.words import Word

FEWEST_LETTERS = 12
"""Under this many letters a text says too little, and the first language is taken."""
MOSTLY = 0.85
"""The share of words that the first language's dictionary knows in a text that is in it."""
SURE = 0.7
"""The least probability at which the identifier is believed."""

_SCRIPTS: Mapping[str, regex.Pattern[str]] = {
    script: regex.compile(rf"\p{{{script}}}") for script in ("Cyrillic", "Hebrew", "Latin")
}


_TAG = regex.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")


def primary(tag: str | None) -> str:
    """The language of a tag: "en" of "en-GB" and "EN_us"; empty for what is no language tag."""
    match = _TAG.fullmatch(tag or "")
    return match.group(1).lower() if match else ""


class LanguageDetector:
    """Decides among ``languages`` (ISO 639-1, the likeliest first).

    ``knows_in_first`` says whether the first language's dictionary has a word.
    """

    def __init__(
        self, languages: tuple[str, ...], knows_in_first: Callable[[str], bool] | None = None
    ) -> None:
        self._knows_in_first = knows_in_first
        self._languages = tuple(dict.fromkeys(filter(None, map(primary, languages)))) or ("en",)

    def detect(self, words: Sequence[Word]) -> str:
        """The language of a text's words; the first one where there are few or it could be several.

        Cheap evidence comes first: the identifier costs 1 ms a post, 0.6 s and 70 MB to load.
        """
        first = self._languages[0]
        if len(self._languages) == 1:
            return first
        script = _main_script(words)
        written_so = [lang for lang in self._languages if _script_of(lang) == script]
        if len(written_so) < 2:
            return written_so[0] if written_so else first
        fallback = first if first in written_so else written_so[0]
        if sum(len(word.text) for word in words) < FEWEST_LETTERS:
            return fallback
        spoken = [word.text for word in words]
        return (
            _evident(spoken, written_so)
            or (fallback if fallback == first and self._mostly_known(spoken) else "")
            or self._identified(" ".join(spoken), written_so)
            or fallback
        )

    def _mostly_known(self, words: list[str]) -> bool:
        knows = self._knows_in_first
        return knows is not None and sum(map(knows, words)) >= MOSTLY * len(words)

    def _identified(self, text: str, among: list[str]) -> str:
        ranked = [(lang, chance) for lang, chance in self._identifier.rank(text) if lang in among]
        total = sum(chance for _, chance in ranked)
        lang, chance = ranked[0] if ranked else ("", 0.0)
        return lang if chance >= SURE * total > 0 else ""

    @cached_property
    def _identifier(self) -> Any:
        """py3langid, restricted to our languages."""
        from py3langid.langid import (  # type: ignore[import-untyped]  # it ships no types
            MODEL_FILE,
            LanguageIdentifier,
        )

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages([lang for lang in self._languages if lang in identifier.labels])
        return identifier


def _evident(words: list[str], among: list[str]) -> str:
    """The language whose little words clearly outnumber every other's, or empty."""
    folded = [word.casefold() for word in words]
    hits = {lang: sum(w in FUNCTION_WORDS.get(lang, ()) for w in folded) for lang in among}
    best, *others = sorted(among, key=lambda lang: -hits[lang])
    clear = hits[best] >= _EVIDENT_HITS and hits[best] > 2 * hits[others[0]] + 1
    return best if clear else ""


_EVIDENT_HITS = 2


def _script_of(lang: str) -> str:
    return LETTERS[lang].script if lang in LETTERS else "Latin"


def _main_script(words: Sequence[Word]) -> str:
    """The script most of the letters are in; Latin brand names don't make a Hebrew post English.

    A word of another script counts for more than a Latin one, since Latin names occur everywhere.
    """
    letters = "".join(word.text for word in words)
    counts = {script: len(pattern.findall(letters)) for script, pattern in _SCRIPTS.items()}
    counts["Latin"] //= 2
    return max(counts, key=lambda script: counts[script]) if any(counts.values()) else "Latin"
