"""Mistakes made by mechanism: what fingers, ears and haste do to a clean sentence."""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from socialdesk.lint.spelling.frequency import word_list as read_word_list
from socialdesk.lint.spelling.lexicon import load_lexicon as read_lexicon
from tests.bench.typos.texts import Case, Slip

_WORD = regex.compile(r"(?<![\p{L}\p{N}@#'’.-])[\p{Ll}\p{Lo}]{3,}(?![\p{L}\p{N}'’-])")
_WORD_OR_OPENER = regex.compile(rf"^\p{{Lu}}\p{{Ll}}{{3,}}(?![\p{{L}}\p{{N}}'’-])|{_WORD.pattern}")
_REAL_WORD_ZIPF = 3.0
_SEED = 20261122
_TRIES = 40

word_list = cache(read_word_list)
load_lexicon = cache(read_lexicon)

_KEYS = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "pl": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "hr": ("qwertzuiopšđ", "asdfghjklčćž", "yxcvbnm"),
    "fi": ("qwertyuiopå", "asdfghjklöä", "zxcvbnm"),
    "be": ("йцукенгшўзх", "фывапролджэ", "ячсмітьбю"),
    "he": ("קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"),
}
_EARS = {
    "en": (
        *(("ie", "ei"), ("ei", "ie"), ("able", "ible"), ("ible", "able"), ("ence", "ance")),
        *(("ance", "ence"), ("er", "or"), ("or", "er"), ("ph", "f"), ("ck", "k"), ("qu", "kw")),
        *(("ght", "t"), ("tion", "sion"), ("ous", "us"), ("ce", "se"), ("se", "ce"), ("y", "i")),
        *(("ea", "ee"), ("ough", "uf"), ("wh", "w"), ("kn", "n"), ("a", "e"), ("i", "e")),
        *(("e", "a"), ("ful", "full"), ("ely", "ly"), ("ur", "er"), ("gua", "ga"), ("sc", "s")),
    ),
    "pl": (("ó", "u"), ("u", "ó"), ("rz", "ż"), ("ż", "rz"), ("ch", "h"), ("ą", "om"), ("ę", "e")),
    "hr": (("č", "ć"), ("ć", "č"), ("ije", "je"), ("je", "ije"), ("š", "s"), ("ž", "z")),
    "fi": (("ä", "a"), ("ö", "o"), ("d", "t"), ("k", "g"), ("nk", "ng"), ("y", "u")),
    "be": (("а", "о"), ("я", "е"), ("ў", "у"), ("ы", "и"), ("дз", "д"), ("е", "э")),
    "he": (("ק", "כ"), ("ט", "ת"), ("ת", "ט"), ("א", "ע"), ("ע", "א"), ("כ", "ח"), ("ס", "ש")),
}
_SWAPS = (
    *(("its", "it's"), ("your", "you're"), ("to", "too"), ("then", "than")),
    *(("there", "their"), ("their", "they're"), ("affect", "effect"), ("lose", "loose")),
    *(("a part", "apart"), ("led", "lead"), ("whose", "who's"), ("passed", "past")),
    *(("quite", "quiet"), ("whether", "weather"), ("should have", "should of")),
    *(("could have", "could of"), ("would have", "would of"), ("accept", "except")),
    *(("advice", "advise"), ("choose", "chose"), ("hear", "here"), ("we're", "were")),
)


@dataclass(frozen=True)
class Kinds:
    """Ways to misspell a word, and how often each is taken. "" where a way is none for a word."""

    slips: tuple[Callable[[str, str, random.Random], str], ...]
    weights: tuple[int, ...]


def misspelled(cases: list[Case], lang: str, rounds: int = 1) -> Iterator[Case]:
    """Each text with one slip that makes no word; ``rounds`` such texts of each."""
    dice = random.Random(f"{_SEED}{lang}")
    for case in cases * rounds:
        made = _misspell(case.text, lang, dice)
        if made:
            yield made


def misspelled_everywhere(
    cases: list[Case], lang: str, seeds: int = 1, *, at_random: bool = False
) -> Iterator[Case]:
    """Each text once for every word in it that is long enough, with a slip in that word.

    ``at_random`` drops, adds, changes or swaps any letters, as no finger and no ear would.
    """
    kinds = _AT_RANDOM if at_random else _BY_MECHANISM
    for seed in range(seeds):
        dice = random.Random(f"{_SEED}{lang}{seed}")
        for case in cases:
            for place in _WORD_OR_OPENER.finditer(case.text):
                tried = (_with_slip(case.text, place, lang, dice, kinds) for _ in range(_TRIES))
                yield from itertools.islice(filter(None, tried), 1)


def confused(cases: list[Case]) -> Iterator[Case]:
    """Each text once for every word in it that could be taken for another."""
    for case in cases:
        for one, other in (*_SWAPS, *((b, a) for a, b in _SWAPS)):
            for match in regex.finditer(rf"(?<![\w'-]){one}(?![\w'-])", case.text):
                start, end = match.span()
                text = case.text[:start] + other + case.text[end:]
                yield Case(text, (Slip(start, start + len(other), one, True),))


def _misspell(text: str, lang: str, dice: random.Random) -> Case | None:
    places = list(_WORD.finditer(text))
    tried = (
        _with_slip(text, dice.choice(places), lang, dice, _BY_MECHANISM)
        for _ in range(_TRIES)
        if places
    )
    return next(filter(None, tried), None)


def _with_slip(
    text: str, place: regex.Match[str], lang: str, dice: random.Random, kinds: Kinds
) -> Case | None:
    slip = dice.choices(kinds.slips, weights=kinds.weights)[0]
    word = place.group()
    typed = slip(word.lower(), lang, dice)
    if typed in ("", word.lower()) or _is_word(typed, lang):
        return None
    typed = typed[0].upper() + typed[1:] if word[0].isupper() else typed
    start = place.start()
    changed = text[:start] + typed + text[place.end() :]
    return Case(changed, (Slip(start, start + len(typed), word, False),))


def _is_word(typed: str, lang: str) -> bool:
    """By how often it is written; by the dictionary where nobody has counted (Belarusian)."""
    common = word_list(lang) if lang != "be" else None
    if common is not None:
        return common.zipf(typed) >= _REAL_WORD_ZIPF
    lexicon, _ = load_lexicon(lang, ())
    return lexicon is not None and lexicon.knows(typed)


def _drop(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word))
    return word[:at] + word[at + 1 :] if len(word) > 3 else ""


def _swap(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _double(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def _undouble(word: str, lang: str, dice: random.Random) -> str:
    doubled = [i for i in range(1, len(word)) if word[i] == word[i - 1]]
    at = dice.choice(doubled) if doubled and len(word) > 3 else 0
    return word[:at] + word[at + 1 :] if at else ""


def _neighbour(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + _key_beside(word[at], lang, dice) + word[at + 1 :]


def _slid(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + _key_beside(word[at], lang, dice) + word[at:]


def _heard(word: str, lang: str, dice: random.Random) -> str:
    heard = [(a, b) for a, b in _EARS[lang] if a in word[1:]]
    if not heard or len(word) < 4:
        return ""
    a, b = dice.choice(heard)
    at = word.index(a, 1)
    return word[:at] + b + word[at + len(a) :]


def _key_beside(letter: str, lang: str, dice: random.Random) -> str:
    for row in _KEYS[lang]:
        at = row.find(letter)
        if at >= 0:
            return dice.choice([row[i] for i in (at - 1, at + 1) if 0 <= i < len(row)])
    return letter


def _drop_any(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + word[at + 1 :] if len(word) > 3 else ""


def _add_any(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word) + 1)
    return word[:at] + _any_letter(lang, dice) + word[at:]


def _change_any(word: str, lang: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + _any_letter(lang, dice) + word[at + 1 :]


def _any_letter(lang: str, dice: random.Random) -> str:
    return dice.choice("".join(_KEYS[lang]))


_BY_MECHANISM = Kinds(
    (_drop, _swap, _double, _undouble, _neighbour, _slid, _heard), (25, 15, 10, 15, 12, 7, 16)
)
_AT_RANDOM = Kinds((_drop_any, _add_any, _change_any, _swap), (1, 1, 1, 1))
