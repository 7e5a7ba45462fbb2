"""Alphabets and keyboards: which letters a slip of the finger or of the ear confuses."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_QWERTZ = ("qwertzuiopšđ", "asdfghjklčćž", "yxcvbnm")
_NORDIC = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
_BELARUSIAN = ("йцукенгшўзх'", "фывапролджэ", "ячсмітьбю")
_HEBREW = ("קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ")

_LATIN_SOUNDS = ("aeiouy", "sc", "cz", "sz", "ck", "kq", "fv", "vw", "td", "pb", "gj", "mn", "ij")
_POLISH_SOUNDS = (*_LATIN_SOUNDS, "aą", "eę", "oó", "uó", "cć", "lł", "nń", "sś", "zź", "zż", "źż")
_CROATIAN_SOUNDS = (*_LATIN_SOUNDS, "čć", "cč", "cć", "sš", "zž", "dđ")
_FINNISH_SOUNDS = (*_LATIN_SOUNDS, "aä", "oö", "aå", "yu")
_BELARUSIAN_SOUNDS = ("ао", "еэ", "яе", "ёо", "іы", "уў", "цт", "дз", "гх", "ьй", "ія")
_BELARUSIAN_STRAYS = ("иі", "иы", "щў", "щш", "ъ'")
"""The Russian letters on the keys, or in the place, of Belarusian ones."""
_HEBREW_SOUNDS = ("אעה", "כקח", "תט", "סשצ", "בו", "ןנ", "םמ", "ךכ", "ףפ", "ץצ", "יו")


@dataclass(frozen=True)
class Letters:
    """What one language is written with. ``script`` is a Unicode script name.

    ``spellings`` are pairs of letter groups that sound the same, taken for one another either way.
    ``strays`` are a neighbouring language's letters that slip in and are never right.
    """

    script: str
    alphabet: str
    rows: tuple[str, ...]
    sounds: tuple[str, ...]
    vowels: str
    spellings: tuple[tuple[str, str], ...] = ()
    strays: str = ""


_ENGLISH_SPELLINGS = (
    *(("f", "ph"), ("k", "ch"), ("k", "ck"), ("k", "que"), ("s", "ss"), ("s", "sc"), ("ss", "c")),
    *(("sion", "tion"), ("shun", "tion"), ("tion", "cian"), ("cion", "tion"), ("ee", "ea")),
    *(("ee", "ie"), ("e", "ea"), ("ea", "ie"), ("o", "ou"), ("o", "oa"), ("oo", "u"), ("oo", "ou")),
    *(("ow", "ou"), ("aw", "au"), ("a", "au"), ("a", "ai"), ("ay", "ai"), ("ay", "eigh")),
    *(("ai", "ei"), ("i", "igh"), ("ite", "ight"), ("t", "ght"), ("ey", "y"), ("y", "ie")),
    *(("er", "re"), ("er", "ure"), ("or", "our"), ("ear", "ere"), ("air", "are"), ("le", "el")),
    *(("al", "le"), ("al", "el"), ("us", "ous"), ("ous", "eous"), ("cks", "x"), ("ks", "x")),
    *(("kw", "qu"), ("w", "wh"), ("n", "kn"), ("n", "gn"), ("r", "wr"), ("m", "mb"), ("g", "gu")),
    *(("j", "g"), ("j", "dg"), ("dge", "ge"), ("ch", "tch"), ("sh", "ch"), ("z", "s"), ("u", "ou")),
    *(("ly", "ally"), ("aly", "ally"), ("full", "ful"), ("ys", "ies"), ("yed", "ied"), ("es", "s")),
    *(
        ("ence", "ance"),
        ("ent", "ant"),
        ("able", "ible"),
        ("eing", "ing"),
        ("gh", "f"),
        ("s", "st"),
    ),
)
_POLISH_SPELLINGS = (
    *(("rz", "ż"), ("rz", "sz"), ("ch", "h"), ("om", "ą"), ("on", "ą"), ("em", "ę"), ("en", "ę")),
    *(("dz", "c"), ("dź", "ć"), ("si", "ś"), ("ci", "ć"), ("zi", "ź"), ("ni", "ń"), ("ii", "i")),
)
_CROATIAN_SPELLINGS = (
    ("ije", "je"),
    ("ije", "e"),
    ("je", "e"),
    ("dž", "đ"),
    ("dj", "đ"),
    ("ts", "c"),
)
_FINNISH_SPELLINGS = (("nk", "ng"), ("nk", "n"), ("ts", "tz"), ("ks", "x"), ("v", "w"), ("uo", "o"))
_BELARUSIAN_SPELLINGS = (
    ("дз", "д"),
    ("дж", "ж"),
    ("ць", "ті"),
    ("тс", "ц"),
    ("сш", "ш"),
    ("'я", "ья"),
)

_LATIN = "abcdefghijklmnopqrstuvwxyz"
LETTERS: Mapping[str, Letters] = {
    "en": Letters("Latin", _LATIN, _QWERTY, _LATIN_SOUNDS, "aeiou", _ENGLISH_SPELLINGS),
    "pl": Letters(
        "Latin", _LATIN + "ąćęłńóśźż", _QWERTY, _POLISH_SOUNDS, "aeiouyąęó", _POLISH_SPELLINGS
    ),
    "hr": Letters(
        "Latin", _LATIN + "čćđšž", _QWERTZ, _CROATIAN_SOUNDS, "aeiou", _CROATIAN_SPELLINGS
    ),
    "fi": Letters(
        "Latin", _LATIN + "äöå", _NORDIC, _FINNISH_SOUNDS, "aeiouyäö", _FINNISH_SPELLINGS
    ),
    "be": Letters(
        "Cyrillic",
        "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
        _BELARUSIAN,
        (*_BELARUSIAN_SOUNDS, *_BELARUSIAN_STRAYS),
        "аеёіоуыэюя",
        _BELARUSIAN_SPELLINGS,
        strays="ищъ",
    ),
    "he": Letters("Hebrew", "אבגדהוזחטיכלמנסעפצקרשתךםןףץ", _HEBREW, _HEBREW_SOUNDS, "אהוי"),
}


def letters_of(lang: str) -> Letters:
    """The letters of ``lang``; English ones for a language that has no entry."""
    return LETTERS.get(lang, LETTERS["en"])


@cache
def neighbours(lang: str) -> Mapping[str, frozenset[str]]:
    """The keys around each key, one row up and down being shifted by half a key."""
    rows = letters_of(lang).rows
    around: dict[str, set[str]] = {}
    for y, row in enumerate(rows):
        for x, key in enumerate(row):
            near = [(x - 1, y), (x + 1, y), (x, y - 1), (x + 1, y - 1), (x - 1, y + 1), (x, y + 1)]
            around[key] = {
                rows[ny][nx] for nx, ny in near if 0 <= ny < len(rows) and 0 <= nx < len(rows[ny])
            }
    return {key: frozenset(keys) for key, keys in around.items()}


@cache
def sound_alikes(lang: str) -> Mapping[str, frozenset[str]]:
    """The letters that the ear, or a missing accent, confuses with each letter."""
    alike: dict[str, set[str]] = {}
    for group in letters_of(lang).sounds:
        for letter in group:
            alike.setdefault(letter, set()).update(group.replace(letter, ""))
    return {letter: frozenset(others) for letter, others in alike.items()}


@cache
def respellings(lang: str) -> Mapping[str, tuple[str, ...]]:
    """What each group of letters is written instead of, by ear."""
    found: dict[str, list[str]] = {}
    for one, other in letters_of(lang).spellings:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return {group: tuple(others) for group, others in found.items()}
