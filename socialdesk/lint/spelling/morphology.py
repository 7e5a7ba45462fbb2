"""Words that dictionaries lack but whose parts they have: restocked, giftable, ו+ה+חנות."""

import regex

from socialdesk.lint.spelling.finnish import is_with_ending
from socialdesk.lint.spelling.lexicon import Lexicon

_PREFIXES = (
    *(
        "anti",
        "eco",
        "giga",
        "inter",
        "mega",
        "micro",
        "mini",
        "multi",
        "non",
        "out",
        "over",
        "post",
    ),
    *("pre", "pro", "re", "semi", "sub", "super", "ultra", "un", "under", "up"),
)
_SUFFIXES = (
    *("able", "based", "free", "friendly", "inspired", "ish", "less", "like", "made", "proof"),
    *("ready", "themed", "ware", "wear"),
)
_CLASSICAL_SOFTNESS = regex.compile(r"(?<=[зснцл])ь(?=[бвгджзклмнпрстфхцчш])")
_BELARUSIAN_FEMININE = ("камі", "кай", "кам", "ках", "ка", "кі", "ку", "цы", "ак")
_BELARUSIAN_TRADES = ("ар", "ор", "ёр", "ер", "эр", "ір", "ыр", "іст", "ыст", "ант", "ент", "лаг")
_HEBREW_PREFIXES = frozenset("ובהלמשכ")
_COMMON_STEM, _USED_STEM = 3.0, 2.3
_SHORTEST_STEM = 4


def is_built_from_known(word: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case word is a usual derivation of a known one."""
    if word.endswith(("'s", "s'")):
        stem = word[:-2] if word.endswith("'s") else word[:-1]
        return len(stem) > 1 and (lexicon.knows(stem) or lexicon.knows(stem.capitalize()))
    if lexicon.lang == "en":
        return _english(word, lexicon)
    if lexicon.lang == "he":
        return _hebrew(word, lexicon)
    if lexicon.lang == "be":
        return _belarusian(word, lexicon)
    return lexicon.lang == "fi" and is_with_ending(word, lexicon.zipf)


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a Finnish word is two known ones written together: leikkuu + lauta."""
    if lexicon.lang != "fi":
        return False
    return any(
        _heard_of(word[:at], lexicon) and _heard_of(word[at:], lexicon)
        for at in range(_SHORTEST_STEM, len(word) - _SHORTEST_STEM + 1)
    )


def _heard_of(part: str, lexicon: Lexicon) -> bool:
    longer = len(part) > _SHORTEST_STEM
    used = lexicon.zipf(part)
    return used >= (_USED_STEM if longer else _COMMON_STEM) or (longer and lexicon.knows(part))


def _english(word: str, lexicon: Lexicon) -> bool:
    for prefix in _PREFIXES:
        stem = word.removeprefix(prefix)
        if stem != word and len(stem) > _SHORTEST_STEM and _common(stem, lexicon):
            return True
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) >= _SHORTEST_STEM and _common(stem, lexicon):
            return True
    return False


def _hebrew(word: str, lexicon: Lexicon) -> bool:
    """Hebrew writes "and", "the", "in" and the like as letters at the front of the word."""
    for count in range(4):
        stem = word[count:]
        if len(stem) >= 2 and (lexicon.knows(stem) or lexicon.zipf(stem) >= _COMMON_STEM):
            return True
        if not _HEBREW_PREFIXES.issuperset(word[: count + 1]):
            return False
    return False


def _belarusian(word: str, lexicon: Lexicon) -> bool:
    """Women's names for their trades are made of men's: дызайнер, дызайнерка. The classical
    orthography, which some brands keep, writes softness out: сьвята for свята.
    """
    official = _CLASSICAL_SOFTNESS.sub("", word)
    if official != word and lexicon.knows(official):
        return True
    for ending in _BELARUSIAN_FEMININE:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > _SHORTEST_STEM and stem.endswith(_BELARUSIAN_TRADES):
            return lexicon.knows(stem)
    return False


def _common(stem: str, lexicon: Lexicon) -> bool:
    return lexicon.zipf(stem) >= _COMMON_STEM and lexicon.knows(stem)
