"""Finnish words that no list holds because they are put together: lohi+keitto, uutisia+mme.

Facts from the Finnish grammar: a compound is words written together, the first in the nominative
or the genitive; owners and little words are written at the end, with the vowels of the word's
harmony (a, o, u in one word, ä, ö, y in another; e and i in both).
"""

from collections.abc import Callable

Zipf = Callable[[str], float]

SHORTEST_PART = 4
_PART_ZIPF = 2.5
_BASE_ZIPF = 2.5
_SHORTEST_BASE = 4
_ENDINGS = (
    *("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "aan", "ään"),
    *("ni", "si", "nsa", "nsä", "mme", "nne"),
)
_OWNERS = frozenset(_ENDINGS[-6:])
_VOWELS = frozenset("aeiouyäö")
_BACK, _FRONT = frozenset("aou"), frozenset("äöy")
_BUILT_IS_RARER = 1.5
_COMMONEST_BUILT = 1.5


def built_zipf(word: str, zipf: Zipf) -> float:
    """How common a lower-case word made of listed ones may be, 0 where it is not made so."""
    rarest = max(_compound(word, zipf), _with_ending(word, zipf))
    return min(rarest - _BUILT_IS_RARER, _COMMONEST_BUILT) if rarest else 0.0


def is_with_ending(word: str, zipf: Zipf) -> bool:
    """Whether a lower-case word is a listed form with an owner or a little word at its end."""
    return _with_ending(word, zipf) > 0


def _compound(word: str, zipf: Zipf) -> float:
    best = 0.0
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head = zipf(word[:at])
        if head > max(best, _PART_ZIPF):
            best = max(best, min(head, zipf(word[at:])))
    return best if best >= _PART_ZIPF else 0.0


def _with_ending(word: str, zipf: Zipf) -> float:
    if not word.endswith(_ENDINGS):
        return 0.0
    best = 0.0
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base == word or len(base) < _SHORTEST_BASE or not _in_harmony(base, ending):
            continue
        if ending in _OWNERS and not _takes_owners(base):
            continue
        if ending in ("aan", "ään"):
            base += ending[0]
        best = max(best, zipf(base))
    return best if best >= _BASE_ZIPF else 0.0


def _takes_owners(base: str) -> bool:
    """Owners follow a vowel; a noun in -e doubles it before them: koneemme."""
    return base[-1] in _VOWELS and (base[-1] != "e" or base[-2] in _VOWELS)


def _in_harmony(base: str, ending: str) -> bool:
    """Compounds follow their last part, so the last letter that tells decides."""
    needed = _BACK if _BACK & set(ending) else _FRONT if _FRONT & set(ending) else None
    if needed is None:
        return True
    telling = [letter for letter in base if letter in _BACK | _FRONT]
    return telling[-1] in needed if telling else needed is _FRONT
