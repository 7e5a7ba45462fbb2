"""``lemma: true``: a word stands for all of its inflections ("tani" for "taniego").

simplemma's dictionaries are loaded when the first such rule meets its language: 0.1 s for English,
several seconds for Polish. Where it lacks a language the words match as written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import regex

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*")
_OTHER_NAMES = {"hr": "hbs", "bs": "hbs", "sr": "hbs", "no": "nb"}

Lemmatize = Callable[[str], str]


class Inflections:
    """Plain words of a rule, looked for in every form; patterns and phrases are not of them."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(word for word in words if _WORD.fullmatch(word))
        self._lemmas: dict[str, dict[str, str]] = {}

    def __repr__(self) -> str:
        return f"Inflections({self._words!r})"

    def find(self, text: str, lang: str) -> Iterator[tuple[int, int, str]]:
        """The place of each form, and the rule's word that it is a form of."""
        if not self._words:
            return
        lemma = lemmatizer(lang)
        wanted = self._lemmas.setdefault(lang, {lemma(word): word for word in self._words})
        for match in _WORD.finditer(text):
            word = wanted.get(lemma(match.group()))
            if word is not None:
                yield match.start(), match.end(), word


@lru_cache(maxsize=8)
def lemmatizer(lang: str) -> Lemmatize:
    """The base form of a word of ``lang``, in small letters."""
    import simplemma

    code = _OTHER_NAMES.get(lang, lang)

    @lru_cache(maxsize=20_000)
    def lemma(word: str) -> str:
        try:
            return str(simplemma.lemmatize(word.lower(), lang=code)).lower()
        except ValueError:
            return word.lower()

    return lemma
