"""What a learned voice must beat: likeness to the centroid of character 3- to 5-gram TF-IDF."""

import math
from collections import Counter
from collections.abc import Sequence

SIZES = (3, 4, 5)


class Centroid:
    """The mean of the brand's posts as unit vectors; only grams that they hold have a weight.

    Inverse document frequency is smoothed, ln((1 + n) / (1 + df)) + 1, over the brand's own posts:
    with one class there are no others.
    """

    def __init__(self, posts: Sequence[str]) -> None:
        counted = [_grams(post) for post in posts]
        frequency = Counter(gram for grams in counted for gram in grams)
        self._rarity = {g: math.log((1 + len(posts)) / (1 + n)) + 1 for g, n in frequency.items()}
        self._centre: Counter[str] = Counter()
        for grams in counted:
            for gram, weight in self._unit(grams).items():
                self._centre[gram] += weight / len(posts)  # type: ignore[assignment]  # floats

    def likeness(self, text: str) -> float:
        """Larger is more like the brand."""
        return sum(w * self._centre.get(g, 0) for g, w in self._unit(_grams(text)).items())

    def _unit(self, grams: Counter[str]) -> dict[str, float]:
        weighed = {g: n * self._rarity[g] for g, n in grams.items() if g in self._rarity}
        length = math.sqrt(sum(weight**2 for weight in weighed.values())) or 1.0
        return {gram: weight / length for gram, weight in weighed.items()}


def _grams(text: str) -> Counter[str]:
    lower = text.lower()
    return Counter(
        lower[at : at + size] for size in SIZES for at in range(max(len(lower) - size + 1, 0))
    )
