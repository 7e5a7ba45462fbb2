"""Weighs a text's cues: a score on each axis, and how sure it is."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from socialdesk.lint.social import SocialToken, find_social
from socialdesk.lint.tone.axes import Axis, axes_for
from socialdesk.lint.tone.cue import Cue
from socialdesk.lint.tone.lexicon import load_lexicon
from socialdesk.lint.tone.marks import mark_cues
from socialdesk.lint.tone.sentences import missing_cues, nominal_cues, sentence_cues
from socialdesk.lint.tone.words import word_cues
from socialdesk.lint.words import Word, find_words

MOST_EVIDENCE = 12
SHORTEST = 8
"""Words under which a text says too little to judge its tone."""

_USUAL_LENGTH = 22.0
_LENGTH_POWER = 0.62
"""Cues are counted against length to this power: between a bare sum and a bare share."""
_AGAIN = 0.45
"""How much less each further cue of one name counts than the one before."""
_GAIN = {Axis.FORMALITY: 0.42, Axis.HUMOUR: 0.5, Axis.RESPECT: 0.55, Axis.ENTHUSIASM: 0.42}
_REST = {Axis.FORMALITY: 0.0, Axis.HUMOUR: -0.15, Axis.RESPECT: -0.1, Axis.ENTHUSIASM: -0.15}
"""Where a text stands that shows nothing: most writing is plain, civil and sober."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A score from -1 to 1, a confidence from 0 to 1, and the cues behind them, strongest first."""

    score: float
    confidence: float
    cues: tuple[Cue, ...]

    def evidence(self) -> tuple[tuple[int, int], ...]:
        """The places of the strongest cues, each once, at most `MOST_EVIDENCE`."""
        spans = dict.fromkeys((cue.start, cue.end) for cue in self.cues if cue.end > cue.start)
        return tuple(spans)[:MOST_EVIDENCE]


def read(text: str, lang: str) -> Mapping[Axis, Reading]:
    """The reading of a text on every axis that its language has."""
    social = find_social(text)
    return read_words(text, social, find_words(text, social), lang)


def read_words(
    text: str, social: Sequence[SocialToken], words: Sequence[Word], lang: str
) -> Mapping[Axis, Reading]:
    """`read` for a text whose words and social tokens are known."""
    axes = axes_for(lang)
    if not axes:
        return {}
    cues = find_cues(text, social, words, lang)
    return {axis: weigh(axis, cues, len(words)) for axis in axes}


def find_cues(
    text: str, social: Sequence[SocialToken], words: Sequence[Word], lang: str
) -> list[Cue]:
    """Every cue in a text, in no particular order."""
    english = lang == "en"
    cues = [
        *word_cues(text, words, load_lexicon(lang)),
        *mark_cues(text, social, words, playful=english),
        *sentence_cues(text, words),
    ]
    if english:
        cues += nominal_cues(words)
    cues += missing_cues(len(words), cues)
    return cues


def weigh(axis: Axis, cues: Sequence[Cue], count: int) -> Reading:
    """The score of the cues on one axis in a text of ``count`` words."""
    pulling = sorted(_on(axis, cues), key=lambda pair: -abs(pair[1]))
    seen: dict[str, int] = {}
    total = strength = spread = 0.0
    for cue, pull in pulling:
        before = seen.get(cue.name, 0)
        seen[cue.name] = before + 1
        counted = pull / (1 + _AGAIN * before)
        total += counted
        if cue.end > cue.start:
            strength += abs(counted)
        else:
            spread += abs(counted)
    share = total / (max(count, SHORTEST) / _USUAL_LENGTH) ** _LENGTH_POWER
    score = math.tanh(_GAIN[axis] * share + _REST[axis])
    confidence = _confidence(count, strength + spread / 2)
    return Reading(round(score, 3), round(confidence, 3), tuple(cue for cue, _ in pulling))


def _on(axis: Axis, cues: Sequence[Cue]) -> list[tuple[Cue, float]]:
    return [(cue, pull) for cue in cues for on, pull in cue.pulls if on is axis and pull]


def _confidence(count: int, strength: float) -> float:
    """Grows with length and with what was found; without evidence there is none."""
    if not strength:
        return 0.0
    by_length = 1 - math.exp(-count / 14)
    by_evidence = 1 - math.exp(-strength / 0.9)
    confidence = by_length * by_evidence
    return confidence * count / SHORTEST / 2 if count < SHORTEST else confidence
