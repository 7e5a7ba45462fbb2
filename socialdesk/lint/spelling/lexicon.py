"""What is known of one language's words, and what an unknown one could have been."""

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from socialdesk.lint.spelling import common_be
from socialdesk.lint.spelling.dictionary import Dictionary, HunspellDictionary
from socialdesk.lint.spelling.edits import EXTRA, SPLIT, distance, likely_slips, slips
from socialdesk.lint.spelling.finnish import SHORTEST_PART, built_zipf
from socialdesk.lint.spelling.frequency import Frequencies, word_list
from socialdesk.lint.spelling.sources import find_sources
from socialdesk.lint.words import APOSTROPHES

MOST_CORRECTIONS = 5
CONSIDERED = 8
"""How many corrections are kept until the context has had its say."""
_UNCOUNTED_ZIPF = 3.0
"""What a dictionary word is taken for in a language whose words nobody has counted for us."""
_RARE_ZIPF = 1.0
"""What a dictionary word is taken for that no list of its language holds."""
_GOOD_SCORE = 1.5
_TRUSTED_ZIPF = {"he": 2.7, "fi": 1.0, "be": 4.0}
PATCHY = frozenset({"he", "fi"})
"""Languages whose free dictionaries lack too many forms to call what they lack wrong."""
_LONGEST = 24


@dataclass(frozen=True)
class Correction:
    """What a word could have been. ``score`` is its zipf frequency less the slip's ``cost``."""

    text: str
    zipf: float
    cost: float

    @property
    def score(self) -> float:
        return self.zipf - self.cost


class Lexicon:
    """One language's words. Lookups are cached: a brand uses the same words again and again."""

    def __init__(
        self, lang: str, dictionaries: tuple[Dictionary, ...], frequencies: Frequencies
    ) -> None:
        self.lang = lang
        self._dictionaries = dictionaries
        self._frequencies = frequencies
        self._usual: Mapping[str, float] = common_be.ZIPFS if lang == "be" else {}
        self.knows = lru_cache(maxsize=65_536)(self._knows)
        self.corrections = lru_cache(maxsize=4_096)(self._corrections)

    @cached_property
    def _counted(self) -> bool:
        """Whether anybody has counted this language's words for us."""
        return self._frequencies.zipf(_A_COMMON_WORD.get(self.lang, "a")) > 0

    def zipf(self, word: str) -> float:
        """How common the word is, 0 for one never seen. Casing does not count."""
        return self._frequencies.zipf(word.lower())

    def _knows(self, word: str) -> bool:
        """Whether a dictionary has the word in this casing (straight apostrophes, NFC)."""
        return any(dictionary.knows(word) for dictionary in self._dictionaries)

    def _corrections(self, word: str) -> tuple[Correction, ...]:
        """What the lower-case ``word`` could have been, the likeliest first."""
        listed_only = self.lang in _LISTED_IN_FULL
        found = self._known_among(slips(word, self.lang), counted_only=listed_only)
        found += self._splits(word)
        if self.lang == "fi" and not _any_good(found):
            found += self._built(word)
        if not _any_good(found) and not self._is_built(word):
            found += self._known_among(self._two_slips(word), counted_only=self._counted)
        best = sorted({c.text: c for c in sorted(found, key=_worst_first)}.values(), key=_rank)
        return tuple(best[:CONSIDERED]) or self._asked_of_hunspell(word)

    def _is_built(self, word: str) -> bool:
        """Whether a word is likelier one that Finnish made than another with two slips in it."""
        return self.lang == "fi" and built_zipf(word, self._frequencies.zipf) > 0

    def _known_among(self, costs: dict[str, float], counted_only: bool = False) -> list[Correction]:
        found = []
        for made, cost in costs.items():
            zipf = self._frequencies.zipf(made) or self._usual.get(made, 0.0)
            if counted_only and zipf < _RARE_ZIPF:
                continue
            spelled = self._spelled(made)
            if spelled:
                found.append(Correction(spelled, zipf or self._zipf_unseen, cost))
            elif zipf >= self._trusted_zipf:
                found.append(Correction(made, zipf, cost))
        return found

    def _spelled(self, word: str) -> str:
        """The casing in which dictionaries know a lower-case word, or empty."""
        if self._knows(word):
            return word
        titled = word[:1].upper() + word[1:]
        # A name is offered for what is missing an apostrophe ("I'm") and not for every slip.
        return titled if "'" in word and self._knows(titled) else ""

    @property
    def _trusted_zipf(self) -> float:
        """How common a word must be to be offered although the dictionary lacks it."""
        return _TRUSTED_ZIPF.get(self.lang, math.inf)

    @property
    def _zipf_unseen(self) -> float:
        return _RARE_ZIPF if self._counted else _UNCOUNTED_ZIPF

    def _two_slips(self, word: str) -> dict[str, float]:
        if not 5 <= len(word) <= _LONGEST:
            return {}
        costs: dict[str, float] = {}
        for once, first in likely_slips(word, self.lang).items():
            for twice, second in likely_slips(once, self.lang).items():
                cost = first + second
                if twice != word and cost < costs.get(twice, 99.0):
                    costs[twice] = cost
        return costs

    def _splits(self, word: str) -> list[Correction]:
        """The word as two words with a space forgotten between them."""
        found = []
        for at in range(1, len(word)):
            parts = word[:at], word[at:]
            rarest = min(self.zipf(part) - _needed_alone(part) for part in parts)
            if rarest >= 0 and all(self.knows(part) for part in parts):
                zipf = min(self.zipf(part) for part in parts)
                found.append(Correction(" ".join(parts), zipf - _PAIR_IS_RARER, SPLIT))
        return found

    def _built(self, word: str) -> list[Correction]:
        """What is one slip away and put together from listed words, as Finnish does."""
        if not 2 * SHORTEST_PART <= len(word) <= _LONGEST:
            return []
        zipf = self._frequencies.zipf
        made = ((text, built_zipf(text, zipf), cost) for text, cost in slips(word, "fi").items())
        return [Correction(text, zipf, cost) for text, zipf, cost in made if zipf]

    def _asked_of_hunspell(self, word: str) -> tuple[Correction, ...]:
        if not 4 <= len(word) <= _LONGEST or self.lang in _SLOW_TO_ASK:
            return ()
        offers = [o for dictionary in self._dictionaries[:1] for o in dictionary.suggest(word)]
        near = [(o, distance(word, o.lower())) for o in offers if o[:1].lower() == word[:1]]
        most = min(_FARTHEST, len(word) // 3)
        kept = [(o, steps) for o, steps in near if steps <= most and self.knows(o)]
        return tuple(Correction(o, self.zipf(o), steps * EXTRA) for o, steps in kept[:3])


_FARTHEST = 3
"""Slips between a word and what a dictionary offers; more, and it is likely a word of its own."""
_PAIR_IS_RARER = 1.5
_A_COMMON_WORD = {"he": "של", "be": "і", "fi": "ja"}
_LISTED_IN_FULL = frozenset({"fi"})
"""Languages with so many forms listed that what is not among them need not be asked for."""
_SLOW_TO_ASK = frozenset({"fi", "he", "be"})


def _needed_alone(part: str) -> float:
    """How common half of a split must be: a stray letter or two is rarely a word of its own."""
    return {1: 6.3, 2: 5.3, 3: 4.6}.get(len(part), 3.4)


def _any_good(found: list[Correction]) -> bool:
    return any(correction.score >= _GOOD_SCORE for correction in found)


def _rank(correction: Correction) -> tuple[float, str]:
    return -correction.score, correction.text


def _worst_first(correction: Correction) -> tuple[float, str]:
    return correction.score, correction.text


def plain(word: str) -> str:
    """A word as dictionaries write it: composed, straight apostrophes, no Hebrew points."""
    composed = unicodedata.normalize("NFC", word)
    if not composed.isascii():
        for apostrophe in APOSTROPHES[1:]:
            composed = composed.replace(apostrophe, "'")
        composed = composed.replace("׳", "'").replace("״", '"')
        composed = "".join(c for c in composed if not "\u0591" <= c <= "\u05c7")
    return composed


def load_lexicon(
    lang: str, own_folders: tuple[Path, ...]
) -> tuple[Lexicon | None, tuple[str, ...]]:
    """The lexicon of ``lang`` and what there is to say about it; ``None`` without a dictionary."""
    notices = []
    usable: list[Dictionary] = []
    for source in find_sources(lang, own_folders):
        dictionary = HunspellDictionary(source)
        problem = dictionary.problem if source.provider == "your folder" else ""
        if problem:
            notices.append(f"The dictionary {source.name} in your folder can't be used: {problem}")
        else:
            usable.append(dictionary)
    if not usable:
        return None, tuple(notices)
    return Lexicon(lang, tuple(usable), word_list(lang)), tuple(notices)
