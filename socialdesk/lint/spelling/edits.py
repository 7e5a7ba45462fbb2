"""The slips that could have made a word out of another, each with how likely it is.

A cost is on the scale of ``-log10`` of the chance that the slip happens to a word. The order is
that of the error-model literature (Kernighan, Church & Gale 1990): a lost apostrophe, doubled and
swapped letters, then sounds and neighbouring keys, then anything. The figures were fitted to
misspellings and slips of the training half of tests/bench/typos, and rounded.
"""

from collections.abc import Iterator, Mapping

from socialdesk.lint.spelling.letters import letters_of, neighbours, respellings, sound_alikes

APOSTROPHE = 0.0
TRANSPOSED = 0.8
DOUBLED = 0.5
SOUND = 1.3
NEIGHBOUR = 1.8
OMITTED_VOWEL = 1.0
OMITTED = 1.2
EXTRA = 2.0
SPLIT = 1.4
OTHER = 2.5
FIRST_LETTER = 0.7
LAST_LETTER = 0.4
RESPELLED = 1.4


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
    yield from _respelled(word, lang)
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
        edge = first + (LAST_LETTER if len(tail) == 1 else 0.0)
        for letter in letters.alphabet:
            yield head + letter + tail[1:], edge + _change_cost(tail[0], letter, near, alike)
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
        edge = FIRST_LETTER if at == 0 else LAST_LETTER if at == len(word) - 1 else 0.0
        yield word[:at] + word[at + 1 :], DOUBLED if twice else EXTRA + edge


def _likely_insertions(word: str, lang: str) -> Iterator[tuple[str, float]]:
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + head[-1] + tail, DOUBLED
        for vowel in letters_of(lang).vowels:
            yield head + vowel + tail, OMITTED_VOWEL


def _likely_changes(word: str, lang: str) -> Iterator[tuple[str, float]]:
    alike = sound_alikes(lang)
    for at, letter in enumerate(word):
        last = LAST_LETTER if at == len(word) - 1 else 0.0
        cost = SOUND + (last if at else FIRST_LETTER + last)
        for meant in alike.get(letter, ()):
            yield word[:at] + meant + word[at + 1 :], cost


def _respelled(word: str, lang: str) -> Iterator[tuple[str, float]]:
    """Groups of letters written as others that sound the same: fonetic, responce."""
    for group, others in respellings(lang).items():
        at = word.find(group)
        while at >= 0:
            for other in others:
                cost = RESPELLED if at else RESPELLED + FIRST_LETTER / 2
                yield word[:at] + other + word[at + len(group) :], cost
            at = word.find(group, at + 1)


def distance(one: str, other: str) -> int:
    """How many letters dropped, added, changed or swapped with the next make one of the other."""
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        above, before, row = row, above, [i + 1]
        for j, meant in enumerate(other):
            best = min(above[j] + (letter != meant), above[j + 1] + 1, row[j] + 1)
            if i and j and letter == other[j - 1] and one[i - 1] == meant:
                best = min(best, before[j - 1] + 1)
            row.append(best)
    return row[-1]
