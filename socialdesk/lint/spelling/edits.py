"""The slips that could have made a word out of another, each with how likely it is.

A cost is on the scale of ``-log10`` of the chance that the slip happens to a word. The order is
that of the error-model literature (Kernighan, Church & Gale 1990): a lost apostrophe, doubled and
swapped letters, then sounds and neighbouring keys, then anything. The figures were set by hand.
"""

from collections.abc import Iterator, Mapping

from socialdesk.lint.spelling.letters import letters_of, neighbours, sound_alikes

APOSTROPHE = 0.0
TRANSPOSED = 1.0
DOUBLED = 0.8
SOUND = 1.2
NEIGHBOUR = 1.6
OMITTED_VOWEL = 1.3
OMITTED = 1.5
EXTRA = 1.7
SPLIT = 1.4
OTHER = 2.5
FIRST_LETTER = 0.9


def slips(word: str, lang: str) -> dict[str, float]:
    """Every string one slip away from ``word`` with the cost of the likeliest such slip."""
    costs: dict[str, float] = {}
    for made, cost in _all_slips(word, lang):
        if made != word and cost < costs.get(made, 99.0):
            costs[made] = cost
    return costs


def likely_slips(word: str, lang: str) -> dict[str, float]:
    """Only the likeliest slips: what a second mistake in the same word is taken from."""
    costs: dict[str, float] = {}
    for made, cost in (
        *_swaps(word),
        *_likely_insertions(word, lang),
        *_likely_changes(word, lang),
    ):
        if made != word and cost < costs.get(made, 99.0):
            costs[made] = cost
    return costs


def _all_slips(word: str, lang: str) -> Iterator[tuple[str, float]]:
    yield from _swaps(word)
    letters = letters_of(lang)
    near, alike = neighbours(lang), sound_alikes(lang)
    for at in range(len(word) + 1):
        first = FIRST_LETTER if at == 0 else 0.0
        head, tail = word[:at], word[at:]
        before = head[-1:]
        for letter in letters.alphabet:
            doubles = letter in (before, tail[:1])
            missing = OMITTED_VOWEL if letter in letters.vowels else OMITTED
            yield head + letter + tail, (DOUBLED if doubles else missing + first)
        if not tail:
            continue
        for letter in letters.alphabet:
            yield head + letter + tail[1:], first + _change_cost(tail[0], letter, near, alike)
    for at in range(1, len(word)):
        yield word[:at] + "'" + word[at:], APOSTROPHE


def _change_cost(
    typed: str, meant: str, near: Mapping[str, frozenset[str]], alike: Mapping[str, frozenset[str]]
) -> float:
    if meant in alike.get(typed, ()):
        return SOUND
    return NEIGHBOUR if meant in near.get(typed, ()) else OTHER


def _swaps(word: str) -> Iterator[tuple[str, float]]:
    """Letters that changed places, and letters too many."""
    for at in range(len(word) - 1):
        first = FIRST_LETTER / 2 if at == 0 else 0.0
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :], TRANSPOSED + first
    for at, letter in enumerate(word):
        twice = at > 0 and word[at - 1] == letter
        first = FIRST_LETTER if at == 0 else 0.0
        yield word[:at] + word[at + 1 :], DOUBLED if twice else EXTRA + first


def _likely_insertions(word: str, lang: str) -> Iterator[tuple[str, float]]:
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + head[-1] + tail, DOUBLED
        for vowel in letters_of(lang).vowels:
            yield head + vowel + tail, OMITTED_VOWEL


def _likely_changes(word: str, lang: str) -> Iterator[tuple[str, float]]:
    alike = sound_alikes(lang)
    for at, letter in enumerate(word):
        cost = SOUND if at else SOUND + FIRST_LETTER
        for meant in alike.get(letter, ()):
            yield word[:at] + meant + word[at + 1 :], cost
