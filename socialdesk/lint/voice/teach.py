"""Makes a profile of a brand's posts: counts, weighed against how anyone writes."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import fmean, pstdev

from socialdesk.lint.voice.apart import TakenApart
from socialdesk.lint.voice.background import Background
from socialdesk.lint.voice.distance import likeness
from socialdesk.lint.voice.habits import STEPS
from socialdesk.lint.voice.profile import Profile
from socialdesk.lint.voice.traits import GRAM_PARTS, Part

_PRIOR = {Part.WORDS: 1_500.0, Part.PARTS: 10_000.0, Part.BUILD: 3_000.0}
"""Grams of anyone's writing mixed into the brand's own, so that a few posts prove little."""
_PRIOR_POSTS = 6.0
_KEPT = {Part.WORDS: 2_500, Part.PARTS: 5_500, Part.BUILD: 3_500}
"""How many grams a profile holds, the weightiest first: some 200 KB."""
_FOLDS = 5
_LEAST_SPREAD = 0.05


def make_profile(posts: Sequence[TakenApart], lang: str, background: Background) -> Profile:
    """The profile of some posts; each is also scored by the others, to know what is typical."""
    own = [
        likeness(rest, post)
        for fold in range(_FOLDS)
        for rest in [_weighed(_without(posts, fold), lang, background)]
        for post in posts[fold::_FOLDS]
    ]
    spread = max(pstdev(own), _LEAST_SPREAD)
    return replace(_weighed(posts, lang, background), typical=fmean(own), spread=spread)


def _without(posts: Sequence[TakenApart], fold: int) -> list[TakenApart]:
    return [post for place, post in enumerate(posts) if place % _FOLDS != fold]


def _weighed(posts: Sequence[TakenApart], lang: str, background: Background) -> Profile:
    grams: dict[str, dict[str, float]] = {}
    unseen: dict[str, float] = {}
    for part in GRAM_PARTS:
        counts = Counter(gram.text for post in posts for gram in post.grams[part])
        total, prior = sum(counts.values()), _PRIOR[part]
        unseen[part] = math.log(prior / (total + prior))
        grams[part] = _weightiest(
            {
                gram: math.log((count / background.share(part, gram) + prior) / (total + prior))
                for gram, count in counts.items()
            },
            counts,
            _KEPT[part],
        )
    return Profile(lang, len(posts), grams, unseen, _habit_weights(posts, background))


def _weightiest(weights: dict[str, float], counts: Counter[str], most: int) -> dict[str, float]:
    if len(weights) <= most:
        return weights
    ranked = sorted(weights, key=lambda gram: (-abs(weights[gram]) * counts[gram], gram))
    return {gram: weights[gram] for gram in ranked[:most]}


def _habit_weights(
    posts: Sequence[TakenApart], background: Background
) -> dict[str, dict[str, float]]:
    tables: dict[str, Counter[str]] = {}
    for post in posts:
        for name, step in post.habits.items():
            tables.setdefault(name, Counter())[step] += 1
    return {
        name: {
            step: _habit_weight(counts[step], len(posts), background.habit_share(name, step))
            for step in sorted({*counts, *_steps_of(name)})
        }
        for name, counts in tables.items()
    }


def _steps_of(name: str) -> Iterable[str]:
    """The steps of a habit, those that no post of the brand is at among them."""
    return map(str, range(len(STEPS[name]) + 1)) if name in STEPS else _USUAL_ENDS


def _habit_weight(times: int, posts: int, usual: float) -> float:
    return math.log((times / usual + _PRIOR_POSTS) / (posts + _PRIOR_POSTS))


_USUAL_ENDS = (".", "!", "?", "…", "<emoji>", "<hashtag>", "<link>", "<small>")
