"""How anyone writes: what a brand's own counts are weighed against while a voice is learned.

Words and their parts come from wordfreq's lists, the build of sentences and the habits of posts
from ``data/background.en.json`` (made by tests/bench/voice/make_background.py from posts that were
written for SocialDesk). Scoring needs none of this: a profile holds the finished weights.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from socialdesk.lint.spelling.frequency import word_list
from socialdesk.lint.voice.traits import Part, parts_of_word

_FILE = Path(__file__).with_name("data") / "background.en.json"
_UNSEEN = {Part.WORDS: 1e-6, Part.PARTS: 2e-6, Part.BUILD: 2e-5}
"""The share that is given to what was never seen."""
_RAREST_PAIR = 5e-7
_PAIRED = 3.0
"""How much oftener than by chance two words that stand together do so."""
_FROM_LISTS = 0.6
"""How much the word lists count beside the posts, for parts of words."""
_LISTED = 20_000
_LIST_NAMES = {"hr": "sh"}
"""What wordfreq calls the list that holds a language."""

Counts = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class PostCounts:
    """What was counted in posts at large: by part and gram, by habit and step."""

    grams: Counts = field(default_factory=dict)
    habits: Counts = field(default_factory=dict)


@lru_cache
def shipped_counts() -> PostCounts:
    """The counts that come with SocialDesk."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return PostCounts(data["grams"], data["habits"])


class Background:
    """Shares in writing at large. Habits are taken from English posts for every language."""

    def __init__(self, lang: str, counts: PostCounts) -> None:
        self._grams = counts.grams if lang == "en" else {}
        self._habits = counts.habits
        self._totals = {part: sum(counted.values()) for part, counted in self._grams.items()}
        singles = self._grams.get(Part.WORDS, {})
        self._words = sum(count for gram, count in singles.items() if " " not in gram)
        self._frequencies = word_list(lang)
        self._parts = listed_parts(lang)

    def share(self, part: str, gram: str) -> float:
        """The share of ``gram`` among all grams of its part."""
        if part == Part.WORDS:
            return self._word_share(gram)
        posted = self._posted(part, gram)
        if part == Part.PARTS:
            listed = self._parts.get(gram, 0.0)
            posted = _FROM_LISTS * listed + (1 - _FROM_LISTS) * posted if self._totals else listed
        return max(posted, _UNSEEN[part])

    def habit_share(self, name: str, step: str) -> float:
        """The share of posts in which a habit is at ``step``."""
        counted = self._habits.get(name, {})
        steps = max(len(counted), 2)
        return (counted.get(step, 0) + 1) / (sum(counted.values()) + steps)

    def _posted(self, part: str, gram: str) -> float:
        total = self._totals.get(part, 0)
        return self._grams[part].get(gram, 0) / total if total else 0.0

    def _word_share(self, gram: str) -> float:
        # Half of what is counted are words, the other half pairs of them.
        shares = [self._single(word) for word in gram.split(" ")]
        if len(shares) == 1:
            return shares[0] / 2
        return max(shares[0] * shares[1] * _PAIRED / 2, _RAREST_PAIR)

    def _single(self, word: str) -> float:
        zipf = self._frequencies.zipf(word)
        listed = 10 ** (zipf - 9) if zipf else 0.0
        posted = self._grams.get(Part.WORDS, {}).get(word, 0) / self._words if self._words else 0.0
        return max((listed + posted) / 2, 2 * _UNSEEN[Part.WORDS])


@lru_cache(maxsize=2)
def listed_parts(lang: str) -> Mapping[str, float]:
    """The shares of parts of words, each as often as its words are used; none without a list."""
    # A quarter of a second to import, wanted while learning only.
    from wordfreq import top_n_list, word_frequency

    # wordfreq would take Russian for Belarusian; no list is better than a neighbour's.
    if not word_list(lang).available:
        return {}
    lang = _LIST_NAMES.get(lang, lang)
    listed = top_n_list(lang, _LISTED)
    counts: Counter[str] = Counter()
    for word in listed:
        if word.replace("'", "").isalpha():
            share = word_frequency(word, lang)
            for part in parts_of_word(word):
                counts[part] += share  # type: ignore[assignment]  # a Counter adds floats as well
    total = sum(counts.values())
    return {part: share / total for part, share in counts.items()}
