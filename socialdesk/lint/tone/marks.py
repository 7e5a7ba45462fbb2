"""The cues in how a text is set: exclamation marks, emoji, capitals, drawn-out words, asides."""

from collections.abc import Iterator, Sequence

import regex

from socialdesk.lint.social import SocialKind, SocialToken
from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.cue import Cue, Pulls
from socialdesk.lint.tone.lexicon import load_emoji
from socialdesk.lint.words import Word

_F, _H, _R, _E = Axis

_MARKS: tuple[tuple[str, str, regex.Pattern[str], Pulls], ...] = (
    ("exclamation", "an exclamation mark", regex.compile(r"(?<![!?])!(?![!?])"),
     ((_E, 0.8), (_F, 0.2))),
    ("exclamations", "exclamation marks in a row", regex.compile(r"!{2,}"),
     ((_E, 1.4), (_F, 0.55), (_R, 0.1))),
    ("interrobang", "?! together", regex.compile(r"\?!+|!\?+"),
     ((_E, 0.7), (_F, 0.5), (_H, 0.35))),
    ("drawn-out", "drawn-out words", regex.compile(r"\b\p{L}*?(\p{L})\1{2,}\p{L}*"),
     ((_F, 0.9), (_E, 0.6), (_H, 0.5))),
    ("trailing-off", "trailing off", regex.compile(r"(?:\.{3,}|…)(?=\s|$)"),
     ((_F, 0.3), (_H, 0.2))),
    ("stage-direction", "a stage direction", regex.compile(r"\*[\p{Ll} ]{3,30}\*"),
     ((_H, 1.2), (_F, 0.6))),
    ("script", "a little play", regex.compile(
        r"(?mi)^(?:me|also me|us|you|nobody|no one|narrator|the cat|customer|our \p{L}+|"
        r"literally no one)\s?(?:\([\p{L} ]+\))?:"), ((_H, 1.3), (_F, 0.6))),
    ("masked-swearing", "masked swearing", regex.compile(r"\b\p{L}{1,2}[*@#]{1,4}\p{L}{1,4}\b"),
     ((_R, 1.3), (_F, 0.7), (_H, 0.3))),
)  # fmt: skip
_ASIDE = regex.compile(r"\(\p{Ll}[^()\n]{9,90}\)")
_RIDDLE = regex.compile(
    r"(?i)\b(?:why did|why do|why don['’]t|what do you call|what did the|how many \p{L}+ does it)"
    r"\b[^?\n]{3,80}\?"
)
_NEGATED_LIST = regex.compile(r"(?i)(?<=[.!?]\s)(?:no,? (?:really|seriously)|you['’]re welcome)\b")
_QUOTED = regex.compile(r"[“\"](?=\p{Ll})[^”\"\n]{2,24}[”\"]")
_SYMBOL_FACE = regex.compile(r"[:;=xX8][-'^]?[)DPpO3*(\]\[]+")

_EMOJI: Pulls = ((_F, 0.45), (_E, 0.2))
_FACE: Pulls = ((_F, 0.7), (_H, 0.15))
_CAPITALS: Pulls = ((_E, 0.6), (_F, 0.3))
_LOWER: Pulls = ((_F, 0.7), (_H, 0.1))


def mark_cues(
    text: str, social: Sequence[SocialToken], words: Sequence[Word], *, playful: bool
) -> Iterator[Cue]:
    """The marks outside links and tags; ``playful`` where asides and riddles are read too."""
    yield from _social(social)
    taken = [(token.start, token.end) for token in social]
    for name, label, pattern, pulls in _MARKS:
        for match in pattern.finditer(text):
            if not _overlaps(match.span(), taken):
                yield Cue(name, label, match.start(), match.end(), pulls)
    if playful:
        yield from _playful(text)
    yield from _casing(words)


def _overlaps(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


def _social(social: Sequence[SocialToken]) -> Iterator[Cue]:
    known = load_emoji()
    for token in social:
        if token.kind is SocialKind.EMOJI:
            yield Cue("emoji", "emoji", token.start, token.end, _EMOJI)
            for section in known.get(token.text, ()):
                yield Cue(section.name, section.label, token.start, token.end, section.pulls)
        elif token.kind is SocialKind.SYMBOL and _SYMBOL_FACE.fullmatch(token.text):
            yield Cue("face", "typed faces", token.start, token.end, _FACE)


def _playful(text: str) -> Iterator[Cue]:
    for name, label, pattern, pulls in (
        ("aside", "an aside", _ASIDE, ((_H, 0.45), (_F, 0.25))),
        ("riddle", "a riddle", _RIDDLE, ((_H, 1.5), (_F, 0.2))),
        ("afterthought", "a dry afterthought", _NEGATED_LIST, ((_H, 0.6), (_R, 0.3))),
        ("scare-quotes", "words held at arm's length", _QUOTED, ((_R, 0.35), (_H, 0.3))),
    ):
        for match in pattern.finditer(text):
            yield Cue(name, label, match.start(), match.end(), pulls)


def _casing(words: Sequence[Word]) -> Iterator[Cue]:
    loud = [word for word in words if len(word.text) > _LONGEST_ACRONYM and word.text.isupper()]
    for word in loud:
        yield Cue("capitals", "words in capitals", word.start, word.end, _CAPITALS)
    openers = [word for word in words if word.opens and word.text[0].isalpha()]
    low = [word for word in openers if word.text[0].islower()]
    if words and words[0].text[0].islower() and len(low) > len(openers) / 2:
        yield Cue("lower-case", "a small letter to begin with", low[0].start, low[0].end, _LOWER)


_LONGEST_ACRONYM = 3
