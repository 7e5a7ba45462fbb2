"""The cues in what a text says: words and phrases from the lists."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from socialdesk.lint.tone.cue import Cue
from socialdesk.lint.tone.lexicon import Entry, Lexicon
from socialdesk.lint.words import Word

_CURLY = str.maketrans("’ʼ`´", "''''")
_LONGEST_GAP = 2
"""Code points between two words of a phrase: a space, or a comma and a space."""
_NONE_FITS = 1_000
_PRONOUN_OR_COUNTRY = frozenset({"US", "IT"})


def word_cues(text: str, words: Sequence[Word], lexicon: Lexicon) -> Iterator[Cue]:
    """The longest entries at each place; what a phrase covers does not count for itself again."""
    plain = [w.text if w.text.isascii() else w.text.translate(_CURLY) for w in words]
    folded = [word.casefold() for word in plain]
    covered_to = 0
    for place, (first, second) in enumerate(zip(folded, [*folded[1:], ""], strict=False)):
        longest = 1 if place >= covered_to else _NONE_FITS
        for entry in lexicon.get(first, ()):
            size = entry.size
            # Most phrases fail at their second word: look before anything is called.
            if size < longest or (size > 1 and second != entry.second):
                continue
            if not _is_at(entry, place, plain, folded, words):
                continue
            if size > 1 and not _unbroken(text, words[place : place + size]):
                continue
            longest, covered_to = size, max(covered_to, place + size)
            yield _cue(text, entry, words[place].start, words[place + size - 1].end)


def _is_at(
    entry: Entry, place: int, plain: list[str], folded: list[str], words: Sequence[Word]
) -> bool:
    size = entry.size
    if entry.exact:
        matches = tuple(plain[place : place + size]) == entry.words
        # "Te" opens a sentence as "they" too; only inside one does the capital tell.
        return matches and (not words[place].opens or len(entry.words[0]) > _SHORT_ADDRESS)
    if plain[place] in _PRONOUN_OR_COUNTRY:
        return False
    return size == 1 or tuple(folded[place : place + size]) == entry.words


_SHORT_ADDRESS = 4


def _unbroken(text: str, words: Sequence[Word]) -> bool:
    """Whether nothing but a space, or a comma and a space, parts the words."""
    for before, after in pairwise(words):
        gap = text[before.end : after.start]
        if len(gap) > _LONGEST_GAP or gap.strip(", \u00a0"):
            return False
    return True


def _cue(text: str, entry: Entry, start: int, end: int) -> Cue:
    section = entry.section
    other = _as_typed(text[start:end], entry.other) if entry.other else ""
    return Cue(section.name, section.label, start, end, section.pulls, other)


def _as_typed(typed: str, other: str) -> str:
    """The other wording with the capital of the one that it stands for."""
    if typed[:1].isupper() and not typed.startswith(("I ", "I'", "I’")):
        return other[:1].upper() + other[1:]
    return other
