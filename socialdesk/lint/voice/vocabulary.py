"""A brand's own words: those it likes more than others do, and those no dictionary knows."""

import math
from collections import defaultdict
from collections.abc import Callable, Sequence

from socialdesk.lint.social import find_social
from socialdesk.lint.spelling.frequency import Frequencies
from socialdesk.lint.spelling.lexicon import plain
from socialdesk.lint.voice.learned import LearnedWord
from socialdesk.lint.words import Word, find_words

_EXAMPLES = 3
_FEWEST_POSTS = 3
_MOST = 40
_SHORTEST = 3
_RAREST = 1e-7
_CLEARLY = math.log(3)
"""How much oftener than anyone a brand must use a word for it to be its own."""

Known = Callable[[str], bool]


def words_by_post(posts: Sequence[str]) -> list[tuple[Word, ...]]:
    """The words of each post, outside links and tags."""
    return [find_words(post, find_social(post)) for post in posts]


def distinctive_words(
    posts: Sequence[str], frequencies: Frequencies, little: frozenset[str]
) -> tuple[LearnedWord, ...]:
    """The words of at least three posts that come oftenest beside how often anyone uses them.

    ``little`` words are left out: they tell voices apart, but nobody thinks of them as theirs.
    """
    found: defaultdict[str, list[str]] = defaultdict(list)
    total = 0
    for post, words in zip(posts, words_by_post(posts), strict=True):
        total += len(words)
        for folded in dict.fromkeys(plain(word.text).casefold() for word in words):
            found[folded].append(post)
    scores = {
        word: _surplus(len(texts), total, frequencies.zipf(word))
        for word, texts in found.items()
        if len(texts) >= _FEWEST_POSTS and len(word) >= _SHORTEST and word not in little
    }
    best = sorted((w for w, score in scores.items() if score > 0), key=lambda w: (-scores[w], w))
    return tuple(_learned(word, found[word]) for word in best[:_MOST])


def _surplus(times: int, total: int, zipf: float) -> float:
    usual = max(10 ** (zipf - 9) if zipf else 0.0, _RAREST)
    return times * (math.log(times / total / usual) - _CLEARLY)


def words_to_accept(posts: Sequence[str], is_known: Known) -> tuple[LearnedWord, ...]:
    """The words of at least two posts that no dictionary has, as they are written."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for post, words in zip(posts, words_by_post(posts), strict=True):
        for spelled in dict.fromkeys(plain(word.text) for word in words):
            if len(spelled) >= _SHORTEST and not is_known(spelled):
                found[spelled].append(post)
    again = [word for word, texts in found.items() if len(texts) > 1]
    return tuple(_learned(word, found[word]) for word in sorted(again, key=str.casefold))


def _learned(word: str, posts: list[str]) -> LearnedWord:
    return LearnedWord(word, len(posts), tuple(posts[:_EXAMPLES]))
