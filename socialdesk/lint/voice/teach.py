"""Makes a profile of a brand's posts: counts, weighed against how anyone writes."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, pstdev

from socialdesk.lint.voice.background import Background
from socialdesk.lint.voice.distance import likeness
from socialdesk.lint.voice.habits import STEPS, habits_of, measures_of
from socialdesk.lint.voice.masking import pieces_of
from socialdesk.lint.voice.profile import Profile
from socialdesk.lint.voice.traits import GRAM_PARTS, Gram, Part, grams_of

_PRIOR = {Part.WORDS: 1_500.0, Part.PARTS: 10_000.0, Part.BUILD: 3_000.0}
"""Grams of anyone's writing mixed into the brand's own, so that a few posts prove little."""
_PRIOR_POSTS = 6.0
_KEPT = {Part.WORDS: 2_500, Part.PARTS: 5_500, Part.BUILD: 3_500}
"""How many grams a profile holds, the weightiest first: some 200 KB."""
_FOLDS = 5
_LEAST_SPREAD = 0.05


@dataclass(frozen=True)
class Counted:
    """One post, taken apart."""

    text: str
    grams: Mapping[str, tuple[Gram, ...]]
    habits: Mapping[str, str]


def counted(text: str, lang: str) -> Counted:
    """Take a post apart."""
    pieces = pieces_of(text)
    habits = habits_of(measures_of(text, pieces, lang), pieces, lang)
    return Counted(text, grams_of(pieces, lang), habits)


def make_profile(posts: Sequence[Counted], lang: str, background: Background) -> Profile:
    """The profile of some posts; each is also scored by the others, to know what is typical."""
    own = [
        likeness(rest, post.grams, post.habits)
        for fold in range(_FOLDS)
        for rest in [_weighed(_without(posts, fold), lang, background)]
        for post in posts[fold::_FOLDS]
    ]
    spread = max(pstdev(own), _LEAST_SPREAD)
    return replace(_weighed(posts, lang, background), typical=fmean(own), spread=spread)


def _without(posts: Sequence[Counted], fold: int) -> list[Counted]:
    return [post for place, post in enumerate(posts) if place % _FOLDS != fold]


def _weighed(posts: Sequence[Counted], lang: str, background: Background) -> Profile:
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


def _habit_weights(posts: Sequence[Counted], background: Background) -> dict[str, dict[str, float]]:
    tables: dict[str, Counter[str]] = {}
    for post in posts:
        for name, step in post.habits.items():
            tables.setdefault(name, Counter())[step] += 1
    weights: dict[str, dict[str, float]] = {}
    for name, counts in tables.items():
        steps = {*counts, *map(str, range(len(STEPS.get(name, ())) + 1))} if name in STEPS else {
            *counts, *_USUAL_ENDS
        }  # fmt: skip
        shares = {step: background.habit_share(name, step) for step in sorted(steps)}
        weights[name] = {
            step: math.log((counts[step] / share + _PRIOR_POSTS) / (len(posts) + _PRIOR_POSTS))
            for step, share in shares.items()
        }
    return weights


_USUAL_ENDS = (".", "!", "?", "…", "<emoji>", "<hashtag>", "<link>", "<small>")
