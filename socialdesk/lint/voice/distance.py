"""How far a text is from a voice, and what in it leads away."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from socialdesk.lint.voice.apart import TakenApart, take_apart
from socialdesk.lint.voice.masking import Piece, PieceKind
from socialdesk.lint.voice.profile import Profile
from socialdesk.lint.voice.traits import Part

IMPORTANCE: Mapping[str, float] = {
    Part.WORDS: 1.0,
    Part.PARTS: 3.0,
    Part.BUILD: 2.0,
    Part.HABITS: 4.0,
}
"""How much each part's mean counts; chosen on the brands in tests/bench/voice/brands/dev."""
_PRIOR_GRAMS = {Part.WORDS: 3, Part.PARTS: 15, Part.BUILD: 4}
"""Grams that say nothing, thought into every text: a short one is told from others less surely."""
_HABITS = 33
_MOST_EVIDENCE = 12
_LEAST_WEIGHT = 0.02


@dataclass(frozen=True)
class Evidence:
    """What leads a text away from a voice. ``start == end == 0`` is the text as a whole."""

    what: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class Scored:
    """A distance of 0 or more, larger is further; about 0.7 is a usual post of the brand's own.

    Texts are comparable for one profile. ``evidence`` has the heaviest first.
    """

    distance: float
    evidence: tuple[Evidence, ...] = ()


def distance(profile: Profile, text: str) -> Scored:
    """Measure a text; names, links, tags and numbers count only as such."""
    post = take_apart(text, profile.lang)
    raw = likeness(profile, post)
    found = [*_by_piece(profile, post), *_by_habit(profile, post)]
    return Scored(round(_unlikeness(raw, profile), 4), _heaviest(found, profile))


def likeness(profile: Profile, post: TakenApart) -> float:
    """How much likelier the brand is to have written this than anyone else; a weighted mean."""
    total = 0.0
    for part, found in post.grams.items():
        table, unseen = profile.grams[part], profile.unseen[part]
        weights = sum([table.get(text, unseen) for text, _ in found])
        total += IMPORTANCE[part] * weights / (len(found) + _PRIOR_GRAMS[part])
    habits = (profile.habits.get(name, {}).get(step, 0.0) for name, step in post.habits.items())
    return total + IMPORTANCE[Part.HABITS] * sum(habits) / _HABITS


def _unlikeness(raw: float, profile: Profile) -> float:
    """Spreads below the brand's own typical post, bent so that nothing is nearer than 0."""
    spreads = (profile.typical - raw) / profile.spread
    return spreads if spreads > _STRAIGHT else math.log1p(math.exp(spreads))


_STRAIGHT = 30.0


def _heaviest(found: list[Evidence], profile: Profile) -> tuple[Evidence, ...]:
    """The evidence that counts, its weight in spreads like the distance itself."""
    heavy = [one for one in found if one.weight / profile.spread >= _LEAST_WEIGHT]
    heavy.sort(key=lambda one: (-one.weight, one.start))
    return tuple(
        replace(one, weight=round(one.weight / profile.spread, 3)) for one in heavy[:_MOST_EVIDENCE]
    )


def _by_piece(profile: Profile, post: TakenApart) -> Iterator[Evidence]:
    for place, weight in _away_by_piece(profile, post).items():
        piece = post.pieces[place]
        yield Evidence(_told(piece), piece.start, piece.end, weight)


def _away_by_piece(profile: Profile, post: TakenApart) -> dict[int, float]:
    away: defaultdict[int, float] = defaultdict(float)
    for part, found in post.grams.items():
        table, unseen = profile.grams[part], profile.unseen[part]
        share = IMPORTANCE[part] / (len(found) + _PRIOR_GRAMS[part])
        for text, place in found:
            away[place] -= share * table.get(text, unseen)
    return away


_KINDS = {
    PieceKind.EMOJI: "an emoji here",
    PieceKind.LINK: "a link here",
    PieceKind.MENTION: "a mention here",
    PieceKind.HASHTAG: "a hashtag here",
    PieceKind.NUMBER: "a number here",
    PieceKind.NAME: "a name here",
    PieceKind.BREAK: "a line break here",
}


def _told(piece: Piece) -> str:
    return _KINDS.get(piece.kind) or f"“{piece.text}” here"


_ENDS = {
    "": "no mark",
    "<small>": "a small letter",
    "<emoji>": "an emoji",
    "<link>": "a link",
    "<mention>": "a mention",
    "<hashtag>": "a hashtag",
    "<number>": "a number",
    "<name>": "a name",
    "<LOUD>": "a word in capitals",
    "/": "a line break",
}


def _by_habit(profile: Profile, post: TakenApart) -> Iterator[Evidence]:
    measures = post.measures
    for name, step in post.habits.items():
        weight = profile.habits.get(name, {}).get(step, 0.0)
        if weight < 0:
            shown = f"{measures[name]:.2g}" if name in measures else _ENDS.get(step, f"“{step}”")
            away = -weight * IMPORTANCE[Part.HABITS] / _HABITS
            yield Evidence(f"{name}: {shown}", 0, 0, away)
