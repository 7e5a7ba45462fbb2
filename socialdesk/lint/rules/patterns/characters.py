"""Character classes, spelled for the encoded form of a text (see `encoded`)."""

from __future__ import annotations

import functools
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from socialdesk.lint.rules.patterns.encoded import (
    FIRST_MOVED,
    LAST_MOVED,
    UNDERSCORE,
    is_word,
    moved,
)
from socialdesk.lint.rules.patterns.errors import PatternError

_ASCII = (1 << 128) - 1
_UNDERSCORE_BIT = 1 << 0x5F
_ALL_WORDS = "\\x{80}-\\x{EFFFF}"
_ALL_MOVED = ((FIRST_MOVED, LAST_MOVED),)
_NOT_A_WORD = f"\\x{{0}}-\\x{{7F}}\\x{{{FIRST_MOVED:X}}}-\\x{{{LAST_MOVED:X}}}"
_MOST_FOLDED = 512

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class CharacterClass:
    """A set of characters in the three parts of the encoded alphabet.

    ``ascii`` is a bit mask (the underscore has its bit here), ``words`` are items of a re2 class
    over word characters beyond ASCII, ``others`` are ranges of moved non-word characters.
    """

    ascii: int = 0
    words: tuple[str, ...] = ()
    others: Ranges = ()
    negated: bool = False

    def __or__(self, other: CharacterClass) -> CharacterClass:
        """The union of two classes, neither negated."""
        return CharacterClass(
            self.ascii | other.ascii, self.words + other.words, self.others + other.others
        )

    def inverse(self) -> CharacterClass:
        """Every character that is not in this class."""
        return CharacterClass(self.ascii, self.words, self.others, not self.negated)

    def spelled(self, *, ignore_case: bool) -> str:
        """The class in re2's syntax, as one atom."""
        by_hand = ignore_case and (self.negated or any(map(_is_property, self.words)))
        shown = self._with_both_cases() if by_hand else self
        plain = shown.plain_part()
        options = [f"[{plain}]"] if plain else []
        options += [f"_[{part}]_" for part in shown.word_parts()]
        atom = options[0] if len(options) == 1 else f"(?:{'|'.join(options or (NEVER,))})"
        return f"(?-i:{atom})" if by_hand else atom

    def plain_part(self) -> str:
        """What stands for itself in the encoded text, as items of a re2 class."""
        mask = (~self.ascii if self.negated else self.ascii) & _ASCII & ~_UNDERSCORE_BIT
        others = outside(self.others) if self.negated else self.others
        return _spell_ranges((*_mask_ranges(mask), *others))

    def word_parts(self) -> tuple[str, ...]:
        """What stands between underscores there, as the insides of re2 classes.

        Properties hold ASCII characters too, which may well stand between the underscores of two
        neighbours: they are taken out by negating twice.
        """
        underscore = f"\\x{{{UNDERSCORE:X}}}" if self.ascii & _UNDERSCORE_BIT else ""
        if self.negated:
            if _ALL_WORDS in self.words:
                return ()
            return (f"^{_NOT_A_WORD}{''.join(self.words)}{underscore}",)
        ranges = "".join(item for item in self.words if not _is_property(item)) + underscore
        properties = (item for item in self.words if _is_property(item))
        negated = tuple(f"^{_NOT_A_WORD}{_opposite(item)}" for item in properties)
        return (ranges, *negated) if ranges else negated

    def _with_both_cases(self) -> CharacterClass:
        mask = self.ascii
        for code in range(0x41, 0x5B):
            if mask >> code & 1 or mask >> (code + 32) & 1:
                mask |= 1 << code | 1 << (code + 32)
        words = tuple(_FOLDED.get(item, item) for item in self.words)
        return CharacterClass(mask, words, self.others, self.negated)


NEVER = "[^\\x{0}-\\x{10FFFF}]"
_FOLDED = {r"\p{Lu}": r"\p{L}", r"\p{Ll}": r"\p{L}", r"\p{Lt}": r"\p{L}"}


def _is_property(item: str) -> bool:
    return item[1] in "pP"


def _opposite(item: str) -> str:
    return item.replace("\\p", "\\P") if item.startswith("\\p") else item.replace("\\P", "\\p")


def character_range(first: int, last: int, *, ignore_case: bool = False) -> CharacterClass:
    """The characters from ``first`` to ``last``."""
    mask = sum(1 << code for code in range(first, min(last, 0x7F) + 1))
    wide = CharacterClass(mask)
    if last >= 0x80:
        low = max(first, 0x80)
        wide = CharacterClass(mask, _word_items(low, last), _moved_ranges(low, last))
        if ignore_case and last - low < _MOST_FOLDED:
            for code in range(low, last + 1):
                for other in (chr(code).lower(), chr(code).upper()):
                    if len(other) == 1 and ord(other) != code:
                        wide |= character_range(ord(other), ord(other))
    return wide


def _word_items(first: int, last: int) -> tuple[str, ...]:
    last = min(last, FIRST_MOVED - 1)
    parts = ((first, min(last, UNDERSCORE - 1)), (max(first, UNDERSCORE + 1), last))
    return tuple(f"\\x{{{low:X}}}-\\x{{{high:X}}}" for low, high in parts if low <= high)


def _moved_ranges(first: int, last: int) -> Ranges:
    """Where the non-word characters of a range are in the encoded form."""
    planes = ((0x80, 0xD7FF), (0xE000, 0xFFFF), (0x10000, 0x1FFFF), (0xE0000, 0xE007F))
    parts = ((max(first, low), min(last, high)) for low, high in planes)
    return tuple((moved(low), moved(high)) for low, high in parts if low <= high)


def outside(ranges: Ranges) -> Ranges:
    """The moved characters that are in none of the ranges."""
    gaps, next_free = [], FIRST_MOVED
    for low, high in sorted(ranges):
        if low > next_free:
            gaps.append((next_free, low - 1))
        next_free = max(next_free, high + 1)
    if next_free <= LAST_MOVED:
        gaps.append((next_free, LAST_MOVED))
    return tuple(gaps)


def _mask_ranges(mask: int) -> Ranges:
    codes = [code for code in range(128) if mask >> code & 1]
    ranges: list[tuple[int, int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return tuple(ranges)


def _spell_ranges(ranges: Ranges) -> str:
    return "".join(f"\\x{{{low:X}}}-\\x{{{high:X}}}" for low, high in ranges)


def _mask(text: str) -> int:
    return sum(1 << ord(character) for character in set(text))


_SPACES = (0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
_DIGIT_MASK = _mask("0123456789")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

DIGIT = CharacterClass(_DIGIT_MASK, (r"\p{Nd}",))
SPACE = CharacterClass(_mask("\t\n\v\f\r "), (), tuple((moved(c), moved(c)) for c in _SPACES))
WORD = CharacterClass(_mask(_LETTERS + _LETTERS.upper() + "_") | _DIGIT_MASK, (_ALL_WORDS,))
ANY = CharacterClass(_ASCII, (_ALL_WORDS,), _ALL_MOVED)
ANY_ON_LINE = CharacterClass(_ASCII & ~(1 << 0x0A), (_ALL_WORDS,), _ALL_MOVED)
NOT_DIGIT = CharacterClass(_ASCII & ~_DIGIT_MASK, (r"\P{Nd}",), _ALL_MOVED)
NOT_SPACE = CharacterClass(_ASCII & ~SPACE.ascii, (_ALL_WORDS,), outside(SPACE.others))
NOT_WORD = CharacterClass(_ASCII & ~WORD.ascii, (), _ALL_MOVED)

_BLANK = frozenset("\t\n\v\f\r ")
_POSIX: dict[str, Callable[[str], bool]] = {
    "alpha": str.isalpha,
    "digit": str.isdigit,
    "alnum": str.isalnum,
    "upper": str.isupper,
    "lower": str.islower,
    "space": lambda c: c in _BLANK,
    "blank": lambda c: c in " \t",
    "punct": lambda c: c.isprintable() and not c.isalnum() and c != " ",
    "xdigit": lambda c: c in "0123456789abcdefABCDEF",
    "word": lambda c: c.isalnum() or c == "_",
}


def posix_class(name: str) -> CharacterClass:
    """``[:name:]``: ASCII, as Perl and Go have it. Raises PatternError."""
    if name not in _POSIX:
        raise PatternError(f"[:{name}:] is not a character class", "use \\w, \\d or \\p{…}")
    belongs = _POSIX[name]
    return CharacterClass(sum(1 << code for code in range(128) if belongs(chr(code))))


def unicode_class(name: str) -> CharacterClass:
    """``\\p{name}``: a category (L, Lu, P, So…) or a script (Greek). Raises PatternError."""
    name = name.removeprefix("Is") if len(name) > 3 else name
    members = _categories(name)
    if members:
        return _category_class(name, members)
    if name in _SCRIPTS:
        ascii_part = _mask(_LETTERS + _LETTERS.upper()) if name == "Latin" else 0
        return CharacterClass(ascii_part, (f"\\p{{{name}}}",))
    raise PatternError(
        f"\\p{{{name}}} is not a category or script that we know",
        "use one like \\p{L} or \\p{Greek}",
    )


_SCRIPTS = frozenset(
    {"Arabic", "Armenian", "Bengali", "Bopomofo", "Cyrillic", "Devanagari", "Ethiopic"}
    | {"Georgian", "Greek", "Gujarati", "Gurmukhi", "Han", "Hangul", "Hebrew", "Hiragana"}
    | {"Katakana", "Kannada", "Khmer", "Lao", "Latin", "Malayalam", "Mongolian", "Myanmar"}
    | {"Sinhala", "Tamil", "Telugu", "Thai", "Tibetan"}
)
_WORD_LIKE = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Pc"})
_ALL_CATEGORIES = _WORD_LIKE | frozenset(
    {"Me", "Nl", "No", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So"}
    | {"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn"}
)


def _categories(name: str) -> frozenset[str]:
    return frozenset(c for c in _ALL_CATEGORIES if name and c.startswith(name))


def _category_class(name: str, members: frozenset[str]) -> CharacterClass:
    mask = sum(1 << c for c in range(128) if unicodedata.category(chr(c)) in members)
    in_words = tuple(f"\\p{{{c}}}" for c in sorted(members & _WORD_LIKE))
    words = (f"\\p{{{name}}}",) if len(in_words) > 1 and members <= _WORD_LIKE else in_words
    others = () if members <= _WORD_LIKE else _moved_categories(members)
    return CharacterClass(mask, words, others)


@functools.lru_cache(maxsize=64)
def _moved_categories(members: frozenset[str]) -> Ranges:
    ranges: list[tuple[int, int]] = []
    for code in range(0x80, min(sys.maxunicode, 0x1FFFF) + 1):
        if unicodedata.category(chr(code)) in members and not is_word(code):
            place = moved(code)
            if ranges and ranges[-1][1] == place - 1:
                ranges[-1] = (ranges[-1][0], place)
            else:
                ranges.append((place, place))
    return tuple(ranges)
