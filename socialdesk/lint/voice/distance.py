"""How far a text is from a voice, and what in it leads away."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from socialdesk.lint.voice.habits import habits_of, measures_of
from socialdesk.lint.voice.masking import Piece, PieceKind, pieces_of
from socialdesk.lint.voice.profile import Profile
from socialdesk.lint.voice.traits import Gram, Part, grams_of

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
    pieces = pieces_of(text)
    grams = grams_of(pieces, profile.lang)
    measures = measures_of(text, pieces, profile.lang)
    habits = habits_of(measures, pieces, profile.lang)
    raw = likeness(profile, grams, habits)
    found = [*_by_piece(profile, pieces, grams), *_by_habit(profile, measures, habits)]
    return Scored(round(_unlikeness(raw, profile), 4), _heaviest(found, profile))


def likeness(
    profile: Profile, grams: Mapping[str, Sequence[Gram]], habits: Mapping[str, str]
) -> float:
    """How much likelier the brand is to have written this than anyone else; a weighted mean."""
    total = sum(
        IMPORTANCE[part] * sum(_weights(profile, part, found)) / (len(found) + _PRIOR_GRAMS[part])
        for part, found in grams.items()
    )
    habit_weights = (profile.habits.get(name, {}).get(step, 0.0) for name, step in habits.items())
    return total + IMPORTANCE[Part.HABITS] * sum(habit_weights) / _HABITS


def _weights(profile: Profile, part: str, found: Sequence[Gram]) -> Iterator[float]:
    table, unseen = profile.grams[part], profile.unseen[part]
    return (table.get(gram.text, unseen) for gram in found)


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


def _by_piece(
    profile: Profile, pieces: Sequence[Piece], grams: Mapping[str, Sequence[Gram]]
) -> Iterator[Evidence]:
    for place, weight in _away_by_piece(profile, grams).items():
        piece = pieces[place]
        yield Evidence(_told(piece), piece.start, piece.end, weight)


def _away_by_piece(profile: Profile, grams: Mapping[str, Sequence[Gram]]) -> dict[int, float]:
    away: defaultdict[int, float] = defaultdict(float)
    for part, found in grams.items():
        share = IMPORTANCE[part] / (len(found) + _PRIOR_GRAMS[part])
        for gram, weight in zip(found, _weights(profile, part, found), strict=True):
            away[gram.piece] -= share * weight
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


def _by_habit(
    profile: Profile, measures: Mapping[str, float], habits: Mapping[str, str]
) -> Iterator[Evidence]:
    for name, step in habits.items():
        weight = profile.habits.get(name, {}).get(step, 0.0)
        if weight < 0:
            shown = f"{measures[name]:.2g}" if name in measures else _ENDS.get(step, f"“{step}”")
            away = -weight * IMPORTANCE[Part.HABITS] / _HABITS
            yield Evidence(f"{name}: {shown}", 0, 0, away)
