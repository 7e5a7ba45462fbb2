"""The cues in how sentences are built: their length, nouns made of verbs, and what is missing."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from socialdesk.lint.function_words import word_set
from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.cue import Cue
from socialdesk.lint.words import Word

_F, _H, _R, _E = Axis
_BREAK = regex.compile(r"[.!?…]+[\"”’)]*(?=\s|$)|\n+")
_NOMINAL = regex.compile(
    r"\p{L}{4,}(?:tions?|sions?|ments?|ances?|ences?|ities|ity|ships?)", regex.I
)
_EVERYDAY_NOUNS = word_set(
    "moment moments comment comments question questions station stations apartment city cities "
    "dance chance chances once ounce entrance collection competition edition editions quality "
    "experience sentence audience science difference community session sessions mention "
    "celebration section invention vacation ambulance fiction"
)
_LONG = 24
"""Words from which a sentence reads as written rather than said (Cutts, Plain English Guide: an
average of 15 to 20)."""
_SHORT = 7
_TELLING_LENGTH = 18
"""Words from which it tells that a text has no short form and no exclamation mark."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch between full stops or line breaks, and how many words it has."""

    start: int
    end: int
    words: int


def sentences_of(text: str, words: Sequence[Word]) -> list[Sentence]:
    """The sentences that have words; links and tags do not count as words."""
    starts = [word.start for word in words]
    found: list[Sentence] = []
    begin = 0
    for end in [*(match.end() for match in _BREAK.finditer(text)), len(text)]:
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        if last > first:
            found.append(Sentence(words[first].start, words[last - 1].end, last - first))
        begin = end
    return found


def sentence_cues(text: str, words: Sequence[Word]) -> Iterator[Cue]:
    """Long sentences and short ones; in every language alike."""
    sentences = sentences_of(text, words)
    for sentence in sentences:
        place = sentence.start, sentence.end
        if sentence.words >= _LONG:
            yield Cue("long-sentence", "a long sentence", *place, ((_F, -0.4), (_E, -0.15)))
    short = [s for s in sentences if s.words <= _SHORT]
    if len(short) > 1 and len(short) >= len(sentences) / 2:
        for sentence in short:
            place = sentence.start, sentence.end
            yield Cue("short-sentence", "short sentences", *place, ((_F, 0.12), (_E, 0.05)))


def nominal_cues(words: Sequence[Word]) -> Iterator[Cue]:
    """English nouns made of verbs and of Latin, where they come often."""
    nominal = [w for w in words if _NOMINAL.fullmatch(w.text) and not _is_everyday(w.text)]
    if len(nominal) < 2 and len(nominal) * 12 < len(words):
        return
    for word in nominal:
        yield Cue("nominal", "nouns made of verbs", word.start, word.end, ((_F, -0.3), (_H, -0.1)))


def _is_everyday(noun: str) -> bool:
    return noun.lower() in _EVERYDAY_NOUNS


def missing_cues(count: int, found: Sequence[Cue]) -> Iterator[Cue]:
    """What a text of ``count`` words would have if it were casual or eager, and has not."""
    if count < _TELLING_LENGTH:
        return
    strength = min(count / 60, 1.0)
    names = {cue.name for cue in found}
    if not names & _SPOKEN:
        pull = -0.6 * strength
        yield Cue("no-short-form", "no short form and no slang", 0, 0, ((_F, pull),))
    if not names & _EAGER:
        pull = -1.1 * strength
        yield Cue("no-exclamation", "no strong word and no exclamation mark", 0, 0, ((_E, pull),))


_SPOKEN = frozenset(
    {"contraction", "loose-form", "slang", "greeting", "emoji", "spoken", "plain-you", "face"}
)
_EAGER = frozenset(
    {"exclamation", "exclamations", "delight", "intensifier", "bright-emoji", "capitals"}
    | {"interrobang", "drawn-out"}
)
