"""Whether a word is a slip: evidence weighed, sure apart from maybe.

A dictionary alone underlines every product name. A word that no dictionary has is a slip where a
much more common word is one likely slip away; it is left alone where people use it often enough
that it can't be that slip alone, and where it looks like a name, slang or play.
"""

from dataclasses import dataclass
from functools import lru_cache

import regex

from socialdesk.domain.findings import Level
from socialdesk.lint.spelling.capitals import level_of_a_capital
from socialdesk.lint.spelling.doubts import is_doubted, level_by_use
from socialdesk.lint.spelling.drawn_out import is_drawn_out, is_laughter
from socialdesk.lint.spelling.edits import (
    APOSTROPHE,
    DOUBLED,
    LAST_LETTER,
    NEIGHBOUR,
    SOUND,
)
from socialdesk.lint.spelling.informal import is_informal
from socialdesk.lint.spelling.letters import letters_of
from socialdesk.lint.spelling.lexicon import PATCHY, Correction, Lexicon, plain
from socialdesk.lint.spelling.misspellings import misspelled_as
from socialdesk.lint.spelling.morphology import is_built_from_known, is_compound
from socialdesk.lint.words import HYPHENS

SURE_SCORE = 2.0
"""How common, less its cost, a correction must be before a word is called wrong."""
UNSEEN_SCORE = 1.5
"""The same for a word that nobody has ever been counted writing."""
USUAL_RATE = 0.5
"""log10 of how much rarer than its correction a word must be beyond the slip's own cost."""
COMMON_ENOUGH = 2.4
"""The zipf frequency from which a word lives by itself."""

_BEYOND_DOUBT = 3.5
"""The zipf frequency from which a correction is offered whatever its dictionary says."""


@dataclass(frozen=True)
class Verdict:
    """What is thought of a word; no ``level`` when it is fine.

    ``corrections`` are in lower case where the language is, the likeliest first by itself.
    """

    level: Level | None = None
    corrections: tuple[Correction, ...] = ()


FINE = Verdict()


class Judge:
    """Decides word by word, and remembers."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        letters = letters_of(lexicon.lang)
        self._alphabet = frozenset(letters.alphabet + letters.strays + "'\"")
        self._strays = frozenset(letters.strays)
        self.judge = lru_cache(maxsize=65_536)(self._judge)

    def _judge(self, word: str, opens: bool) -> Verdict:
        """The verdict on a word without hyphens; ``opens`` where a capital says nothing."""
        spelled = plain(word)
        known_slip = misspelled_as(spelled.lower(), self.lexicon.lang)
        is_acronym = spelled.isupper() and len(spelled) <= _LONGEST_ACRONYM
        if known_slip and not is_acronym:
            return Verdict(
                Level.ERROR, (Correction(known_slip, self.lexicon.zipf(known_slip), 0.0),)
            )
        level = self._level_of(spelled, opens)
        if level is None:
            return FINE
        corrections = self.lexicon.corrections(spelled.lower())
        return Verdict(level, tuple(c for c in corrections if self._stands(c)))

    def _level_of(self, word: str, opens: bool) -> Level | None:
        lower = word.lower()
        if self._is_meant(word):
            return None
        if is_doubted(lower, self.lexicon) and (opens or word == lower):
            return level_by_use(lower, self.lexicon)
        if self._is_right(word):
            return None
        corrections = self.lexicon.corrections(lower)
        if self._strays.intersection(lower):
            return self._level_of_a_stray(corrections) if opens or word == lower else None
        if self._is_derived(lower):
            return self._level_of_a_derivation(lower, corrections)
        return self._level(word, opens, corrections)

    def _stands(self, correction: Correction) -> bool:
        """Whether what is offered would not be doubted in its turn."""
        if self.lexicon.lang not in PATCHY or correction.zipf >= _BEYOND_DOUBT:
            return True
        return self._level_of(correction.text, False) is None

    def is_strange(self, word: str) -> bool:
        """Whether a word has letters of a neighbouring language and is no slip of ours."""
        lower = plain(word).lower()
        return bool(self._strays.intersection(lower)) and self.judge(word, False).level is None

    def is_usual_slip(self, word: str) -> bool:
        """Whether a word is wrong wherever it stands."""
        return bool(misspelled_as(plain(word).lower(), self.lexicon.lang))

    def trusts(self, word: str) -> bool:
        """Whether a word needs no judging at all: the common case, answered quickly."""
        spelled = plain(word)
        if misspelled_as(spelled.lower(), self.lexicon.lang):
            return False
        return self.lexicon.knows(spelled) and not is_doubted(spelled.lower(), self.lexicon)

    def accepts(self, word: str) -> bool:
        """Whether there is nothing to ask about a word (as `plain` writes it)."""
        return self._is_meant(word) or self._is_right(word)

    def _is_meant(self, word: str) -> bool:
        """Whether a word is none that a dictionary could speak of."""
        lower = word.lower()
        return (
            not 2 <= len(lower) <= _LONGEST_WORD
            or not self._alphabet.issuperset(lower)
            or is_informal(lower, self.lexicon.lang)
            or is_laughter(lower)
            or is_drawn_out(lower, self.lexicon)
            or (self.lexicon.lang == "en" and self._drops_its_g(lower))
            or _has_inner_capital(word)
        )

    def _is_right(self, word: str) -> bool:
        lower = word.lower()
        if self.lexicon.knows(word):
            return True
        return self._is_derived(lower) and not self._is_near_a_common_word(lower)

    def _is_derived(self, lower: str) -> bool:
        return is_built_from_known(lower, self.lexicon)

    def _is_near_a_common_word(self, lower: str) -> bool:
        """Whether a derivation that nobody uses is one usual slip from a word that all do."""
        if self.lexicon.lang != "en" or "'" in lower or self.lexicon.zipf(lower) >= _HALF_KNOWN:
            return False
        return self._level_of_a_derivation(lower, self.lexicon.corrections(lower)) is not None

    def _level_of_a_derivation(
        self, lower: str, corrections: tuple[Correction, ...]
    ) -> Level | None:
        best = corrections[0] if corrections else None
        if best is None or best.cost > _USUAL_SLIP or best.zipf < _COMMON:
            return None
        surplus = best.zipf - self.lexicon.zipf(lower) - best.cost
        return Level.WARNING if surplus >= _SURE_RATE else None

    def _drops_its_g(self, lower: str) -> bool:
        """Singin' and mornin are a way of speaking."""
        full = f"{lower}g"
        spoken = lower.endswith("in") and len(lower) >= _SHORTEST_WITHOUT_G
        if not spoken or self.lexicon.zipf(lower) < _IN_USE:
            return False
        return self.lexicon.zipf(full) >= _COMMON and self.lexicon.knows(full)

    def _level_of_a_stray(self, corrections: tuple[Correction, ...]) -> Level | None:
        """A neighbour's word is near none of ours, or near by more than its letters."""
        near = corrections and corrections[0].cost <= SOUND + LAST_LETTER
        return Level.WARNING if near else None

    def _level(self, word: str, opens: bool, corrections: tuple[Correction, ...]) -> Level | None:
        lower = word.lower()
        used = self.lexicon.zipf(lower)
        best = corrections[0] if corrections else None
        if word.isupper() and len(word) <= _LONGEST_ACRONYM:
            return None
        if best is None:
            # A slip lies near some word; what lies near none comes from elsewhere.
            return None if self.lexicon.lang == "en" else self._without_correction(word, used)
        if best.score < SURE_SCORE and is_compound(lower, self.lexicon):
            return None
        surplus = best.zipf - used - best.cost
        if word[0].isupper():
            return level_of_a_capital(word, opens, best, used, self.lexicon.lang)
        if len(lower) <= 3:
            return self._level_of_a_short_word(used, best)
        if surplus < USUAL_RATE and used >= COMMON_ENOUGH:
            return None
        if " " in best.text:
            return None if used >= _IN_USE and surplus < 0 else Level.SUGGESTION
        if self.lexicon.lang == "en" and used >= _IN_USE and _may_be_a_loan(lower, best, surplus):
            return Level.SUGGESTION if len(lower) >= _LONG and surplus >= 0 else None
        enough = SURE_SCORE if used and len(lower) < _LONG else UNSEEN_SCORE
        if best.score >= enough and surplus >= USUAL_RATE:
            return self._of_a_slip(used, best)
        return self._without_correction(word, used)

    def _level_of_a_short_word(self, used: float, best: Correction) -> Level | None:
        if _is_slip_in_a_short_word(best, best.score - used):
            return Level.ERROR
        # Elsewhere, what nobody writes and is beside a word is a slip too.
        if self.lexicon.lang not in _SURE_OF_SHORT_WORDS or used:
            return None
        return Level.SUGGESTION if best.score >= _NEAR_SCORE else None

    def _of_a_slip(self, used: float, best: Correction) -> Level:
        if self.lexicon.lang in PATCHY:
            return Level.ERROR if used == 0 and best.score >= 3 else Level.WARNING
        far = best.cost >= _FAR and best.zipf - used - best.cost < _FAR_MORE + 0.8
        return Level.WARNING if far else Level.ERROR

    def _without_correction(self, word: str, used: float) -> Level | None:
        known_to_someone = used >= _IN_USE or word[0].isupper()
        if known_to_someone or len(word) <= 3 or is_compound(word, self.lexicon):
            return None
        if self.lexicon.lang in PATCHY:
            return None if used else Level.SUGGESTION
        return Level.WARNING


def _may_be_a_loan(lower: str, best: Correction, surplus: float) -> bool:
    """English posts are full of words from elsewhere (padrón, shino, geta) that someone uses."""
    short_and_far = len(lower) <= _SHORT and best.cost > NEIGHBOUR and surplus < _FAR_MORE + 0.8
    # Long words do not lie close to others by chance.
    needed = max(_SURE_RATE - _EASED * max(len(lower) - _USUAL_LENGTH, 0), USUAL_RATE)
    return surplus < needed or short_and_far


_IN_USE = 1.1
"""The zipf frequency of a word that somebody writes, by mistake or not."""
_SURE_RATE = 1.3
_EASED = 0.3
_USUAL_LENGTH = 6
_FAR = 2.5
"""The cost from which a correction may lie close by chance."""
_USUAL_SLIP = DOUBLED + 0.5
_COMMON = 3.2
_HALF_KNOWN = 2.0
_SHORTEST_WITHOUT_G = 5
_SHORT, _LONG = 4, 8


def _is_slip_in_a_short_word(best: Correction, surplus: float) -> bool:
    """Three letters can be anything; only the commonest words are meant for sure (tje: the)."""
    if best.score >= _EVERYWHERE and surplus >= _FAR_MORE:
        return True
    enough = 1.0 if best.cost == APOSTROPHE else 2.0
    return best.cost <= 1.5 and surplus >= enough and best.score >= 4


_SURE_OF_SHORT_WORDS = frozenset({"fi", "be"})
_NEAR_SCORE = 1.0
_EVERYWHERE = 5.0
_FAR_MORE = 2.2
_LONGEST_ACRONYM = 5
_LONGEST_WORD = 40
"""Longer ones are no words that anybody could suggest a correction for."""


def _has_inner_capital(word: str) -> bool:
    return not word.isupper() and any(letter.isupper() for letter in word[1:])


def cased(typed: str, meant: str) -> str:
    """A correction in the casing of what was typed."""
    if len(typed) > 1 and typed.isupper():
        return meant.upper()
    return meant[:1].upper() + meant[1:] if typed[:1].isupper() else meant


def parts_of(word: str) -> tuple[tuple[int, str], ...]:
    """The parts of a hyphenated word with their offsets in it."""
    return tuple((m.start(), m.group()) for m in _PART.finditer(word))


_PART = regex.compile(rf"[^{HYPHENS[1:]}{HYPHENS[0]}]+")
