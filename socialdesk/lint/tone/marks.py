"""The cues in how a text is set: exclamation marks, emoji, capitals, drawn-out words, asides."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from socialdesk.lint.social import SocialKind, SocialToken
from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.cue import Cue, Pulls
from socialdesk.lint.tone.lexicon import load_emoji
from socialdesk.lint.words import Word

_F, _H, _R, _E = Axis


@dataclass(frozen=True)
class _Mark:
    """A pattern, looked for only where one of the ``needs`` is in the text."""

    name: str
    label: str
    needs: tuple[str, ...]
    pattern: regex.Pattern[str]
    pulls: Pulls


_MARKS = (
    _Mark("exclamation", "an exclamation mark", ("!",), regex.compile(r"(?<![!?])!(?![!?])"),
          ((_E, 0.8), (_F, 0.2))),
    _Mark("exclamations", "exclamation marks in a row", ("!!",), regex.compile(r"!{2,}"),
          ((_E, 1.4), (_F, 0.55), (_R, 0.1))),
    _Mark("interrobang", "?! together", ("?!", "!?"), regex.compile(r"\?!+|!\?+"),
          ((_E, 0.7), (_F, 0.5), (_H, 0.35))),
    _Mark("trailing-off", "trailing off", ("...", "…"), regex.compile(r"(?:\.{3,}|…)(?=\s|$)"),
          ((_F, 0.3), (_H, 0.2))),
    _Mark("stage-direction", "a stage direction", ("*",), regex.compile(r"\*[\p{Ll} ]{3,30}\*"),
          ((_H, 1.2), (_F, 0.6))),
    _Mark("script", "a little play", (":",), regex.compile(
        r"(?mi)^(?:me|also me|us|you|nobody|no one|narrator|the cat|customer|our \p{L}+|"
        r"literally no one)\s?(?:\([\p{L} ]+\))?:"), ((_H, 1.3), (_F, 0.6))),
    _Mark("masked-swearing", "masked swearing", ("*", "@", "#"),
          regex.compile(r"\b\p{L}{1,2}[*@#]{1,4}\p{L}{1,4}\b"),
          ((_R, 1.3), (_F, 0.7), (_H, 0.3))),
)  # fmt: skip
_PLAYFUL = (
    _Mark("aside", "an aside", ("(",), regex.compile(r"\(\p{Ll}[^()\n]{9,90}\)"),
          ((_H, 0.45), (_F, 0.25))),
    _Mark("riddle", "a riddle", ("?",), regex.compile(
        r"(?i)\b(?:why did|why do|why don['’]t|what do you call|what did the"
        r"|how many \p{L}+ does it)\b[^?\n]{3,80}\?"), ((_H, 1.5), (_F, 0.2))),
    _Mark("afterthought", "a dry afterthought", (". ", "! ", "? "), regex.compile(
        r"(?i)(?<=[.!?]\s)(?:no,? (?:really|seriously)|you['’]re welcome)\b"),
          ((_H, 0.6), (_R, 0.3))),
    _Mark("scare-quotes", "words held at arm's length", ('"', "“"),
          regex.compile(r"[“\"](?=\p{Ll})[^”\"\n]{2,24}[”\"]"), ((_R, 0.35), (_H, 0.3))),
)  # fmt: skip
_DRAWN_OUT = regex.compile(r"(\p{L})\1\1")
_SYMBOL_FACE = regex.compile(r"[:;=xX8][-'^]?[)DPpO3*(\]\[]+")

_EMOJI: Pulls = ((_F, 0.45), (_E, 0.2))
_FACE: Pulls = ((_F, 0.7), (_H, 0.15))
_DRAWN: Pulls = ((_F, 0.9), (_E, 0.6), (_H, 0.5))
_CAPITALS: Pulls = ((_E, 0.6), (_F, 0.3))
_LOWER: Pulls = ((_F, 0.7), (_H, 0.1))


def mark_cues(
    text: str, social: Sequence[SocialToken], words: Sequence[Word], *, playful: bool
) -> Iterator[Cue]:
    """The marks outside links and tags; ``playful`` where asides and riddles are read too."""
    yield from _social(social)
    starts = [token.start for token in social]
    for mark in (*_MARKS, *_PLAYFUL) if playful else _MARKS:
        if not any(need in text for need in mark.needs):
            continue
        for match in mark.pattern.finditer(text):
            start, end = match.span()
            if not _within(start, social, starts):
                yield Cue(mark.name, mark.label, start, end, mark.pulls)
    yield from _casing(text, words)


def _within(place: int, social: Sequence[SocialToken], starts: list[int]) -> bool:
    """Whether a social token covers the place."""
    before = bisect_right(starts, place) - 1
    return before >= 0 and place < social[before].end


def _social(social: Sequence[SocialToken]) -> Iterator[Cue]:
    known = load_emoji()
    for token in social:
        if token.kind is SocialKind.EMOJI:
            yield Cue("emoji", "emoji", token.start, token.end, _EMOJI)
            for section in known.get(token.text, ()):
                yield Cue(section.name, section.label, token.start, token.end, section.pulls)
        elif token.kind is SocialKind.SYMBOL and _SYMBOL_FACE.fullmatch(token.text):
            yield Cue("face", "typed faces", token.start, token.end, _FACE)


def _casing(text: str, words: Sequence[Word]) -> Iterator[Cue]:
    if _DRAWN_OUT.search(text):
        for word in words:
            if _DRAWN_OUT.search(word.text):
                yield Cue("drawn-out", "drawn-out words", word.start, word.end, _DRAWN)
    loud = [word for word in words if len(word.text) > _LONGEST_ACRONYM and word.text.isupper()]
    for word in loud:
        yield Cue("capitals", "words in capitals", word.start, word.end, _CAPITALS)
    openers = [word for word in words if word.opens and word.text[0].isalpha()]
    low = [word for word in openers if word.text[0].islower()]
    if words and words[0].text[0].islower() and len(low) > len(openers) / 2:
        yield Cue("lower-case", "a small letter to begin with", low[0].start, low[0].end, _LOWER)


_LONGEST_ACRONYM = 3
