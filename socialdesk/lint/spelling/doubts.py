"""Words that a dictionary allows and hardly anybody writes: weighed by use alone.

Hebrew writes "and", "the", "in" and the like as letters at the front of a word, and Finnish builds
words on words; their dictionaries make a word of almost any letters. Such a word is a slip where
a far commoner one is a likely slip away (Bayes: how often each is written, how likely the slip).
"""

from dataclasses import dataclass

from socialdesk.domain.findings import Level
from socialdesk.lint.spelling.lexicon import Lexicon
from socialdesk.lint.spelling.morphology import is_built_from_known


@dataclass(frozen=True)
class Doubt:
    """When a language's words are doubted; all figures are on the scale of zipf frequencies.

    A word as common as ``below`` never is. Its correction must be ``surplus`` commoner beyond the
    slip's own cost, and ``allowed`` more where the dictionary has the word. Words that it lacks are
    judged the same way if ``unknown_too``.
    """

    below: float
    surplus: float
    allowed: float
    unknown_too: bool


_DOUBTS = {
    "he": Doubt(below=3.0, surplus=0.7, allowed=0.3, unknown_too=True),
    "fi": Doubt(below=1.5, surplus=2.5, allowed=0.0, unknown_too=False),
}
"""Fitted to the development half of tests/bench/typos, and rounded."""
_UNSEEN_ZIPF = 0.8
"""What a word is taken for that the list lacks: the rarest that it holds is at 1.0."""
_WARNED_SURPLUS = 2.0
_SURE_SURPLUS = 2.2
_SHORTEST = 3


def is_doubted(lower: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case word is too rare for what the dictionary says of it to be taken."""
    doubt = _DOUBTS.get(lexicon.lang)
    if doubt is None or len(lower) < _SHORTEST or not lower.isalpha():
        return False
    return lexicon.zipf(lower) < doubt.below and (doubt.unknown_too or lexicon.knows(lower))


def level_by_use(lower: str, lexicon: Lexicon) -> Level | None:
    """How sure it is that a doubted word is its likeliest correction, misspelled."""
    doubt = _DOUBTS[lexicon.lang]
    used, known = lexicon.zipf(lower), lexicon.knows(lower)
    corrections = lexicon.corrections(lower)
    surplus = corrections[0].score - max(used, _UNSEEN_ZIPF) if corrections else 0.0
    if surplus < doubt.surplus + doubt.allowed * known:
        unheard_of = used == 0 and not known and not is_built_from_known(lower, lexicon)
        return Level.SUGGESTION if unheard_of and len(lower) > _SHORTEST else None
    if used == 0 and not known and surplus >= _SURE_SURPLUS:
        return Level.ERROR
    return Level.SUGGESTION if known or surplus < _WARNED_SURPLUS else Level.WARNING
