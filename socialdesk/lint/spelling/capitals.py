"""What a capital says of a word that no dictionary has: most such words are names."""

from socialdesk.domain.findings import Level
from socialdesk.lint.spelling.edits import TRANSPOSED
from socialdesk.lint.spelling.lexicon import Correction

_SHORTEST_DOUBTED = 5
_IN_USE = 1.1
_HALF_KNOWN = 2.0
_LONG = 8
"""Names are short; what is this long and near a word is likely that word."""
_OPENER_SCORE = 1.0
_COMMON_SCORE = 2.5
_NEAR, _NEAR_AND_SHORT = 2.5, 1.4


def level_of_a_capital(
    word: str, opens: bool, best: Correction, used: float, lang: str
) -> Level | None:
    """How sure it is that a word with a capital is ``best``, misspelled.

    ``opens`` where a sentence starts, ``used`` the word's own zipf frequency.
    """
    if " " in best.text:
        return None
    surplus = best.score - used
    level = _level_of_a_name(word, opens or word.isupper(), best, surplus)
    if level or not opens or lang == "en" or used >= _HALF_KNOWN:
        return level
    return _level_of_an_opener(word, best, surplus)


def _level_of_a_name(word: str, opens: bool, best: Correction, surplus: float) -> Level | None:
    """A capital makes a name of most unknown words; only a very common word overrules it."""
    if best.cost > 2:
        return None
    if len(word) < _SHORTEST_DOUBTED:
        sure = opens and best.cost <= TRANSPOSED and best.score >= 5 and surplus >= 2
        return Level.ERROR if sure else None
    if opens:
        if best.score >= 3 and surplus >= 1:
            # Somebody uses it, and writes it with a capital: as likely a name as a slip.
            in_use = best.score - surplus >= _IN_USE and surplus < 2.2
            return Level.SUGGESTION if in_use else Level.ERROR
        never_seen = surplus >= best.score
        return Level.WARNING if never_seen and best.score >= 1.7 and best.cost <= 1.3 else None
    return Level.SUGGESTION if len(word) >= 6 and best.score >= 3.2 and surplus >= 2 else None


def _level_of_an_opener(word: str, best: Correction, surplus: float) -> Level | None:
    """Languages that inflect open with more forms than any list has, English with more names."""
    if len(word) < _SHORTEST_DOUBTED:
        near = best.cost <= _NEAR_AND_SHORT and best.score >= 2 * _OPENER_SCORE
    else:
        near = best.cost <= _NEAR and best.score >= _OPENER_SCORE
    if near and surplus >= _OPENER_SCORE:
        return Level.WARNING if best.score >= _COMMON_SCORE else Level.SUGGESTION
    return Level.SUGGESTION if len(word) >= _LONG and best.score >= 0 else None
