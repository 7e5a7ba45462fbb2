"""typos.space and typos.mark: spaces and punctuation that slipped in hurried typing."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import (
    accepted_words,
    add_finding,
    finding_at,
    language_of,
    overlaps_social,
    speller_of,
    text_of,
)

FACTORY = "socialdesk_sentence_marks"
SPACE_RULE, MARK_RULE = "typos.space", "typos.mark"

_WORD = r"[\p{L}\p{M}]"
_GLUED = regex.compile(rf"(?<![\p{{L}}\p{{M}}\p{{N}}])({_WORD}{{2,}}+)([,;!?])({_WORD}{{2,}}+)")
_GLUED_STOP = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}.'’-])({_WORD}*\p{{Ll}}{{2}})(\.)(\p{{Lu}}\p{{Ll}}*+)(?![.\p{{L}}\p{{N}}_])"
)
_LOOSE = regex.compile(rf"(?<={_WORD})([ \t\u00a0]++)([,.;!?])(?=$|[ \n])")
_DOUBLED = regex.compile(r"(?<![.,;:])(,,+|;;+|(?<!\d)::)(?![.,;:\p{L}])|,\.(?!\.)|(?<!\.)\.,")
_ABBREVIATED = regex.compile(
    r"(?i)(?<!\p{L})(?:\p{L}|\p{L}\.\p{L}|etc|inc|ltd|co|corp|jr|sr|st|dr|no|vs|approx|dept|est|min|max"
    r"|tel|vol|ed|al|avg|incl|np|tzw|itd|itp|ul|godz|tj|npr|itd|esim|ym|jne)$"
)
""""etc.," and "e.g.," end in a mark of their own."""


@dataclass(frozen=True)
class Slip:
    """What stands in a place, and what should."""

    rule: str
    start: int
    end: int
    meant: str
    level: Level
    message: str
    why: str


@Language.factory(FACTORY)
class SentenceMarks:
    """Missing and misplaced spaces, doubled commas. Domains, numbers and emoticons are no slips."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        for slip in (*_glued(doc, text), *_loose(text, language_of(doc)), *_doubled(text)):
            if not overlaps_social(doc, slip.start, slip.end):
                _report(doc, slip)
        return doc


def _glued(doc: Doc, text: str) -> Iterator[Slip]:
    for pattern in (_GLUED, _GLUED_STOP):
        for match in pattern.finditer(text, overlapped=True):
            before, mark, after = match.groups()
            if _both_known(doc, before, after):
                yield Slip(
                    SPACE_RULE,
                    match.start(2),
                    match.end(),
                    f"{mark} {after}",
                    Level.ERROR if mark in ",;" else Level.WARNING,
                    f"A space is missing after “{mark}”",
                    "Words that run together are harder to read.",
                )


def _both_known(doc: Doc, before: str, after: str) -> bool:
    """Node.Js and Vue.Js are names; a slip joins two words that everyone knows."""
    speller = speller_of(doc)
    judge = speller.judge if speller else None
    if judge is None or f"{before}.{after}".casefold() in accepted_words(doc):
        return False
    return all(judge.lexicon.knows(w) or judge.lexicon.knows(w.lower()) for w in (before, after))


def _loose(text: str, lang: str) -> Iterator[Slip]:
    if lang == "fr":
        return
    for match in _LOOSE.finditer(text):
        spaces, mark = match.groups()
        sure = mark in ",;." or len(spaces) > 1
        yield Slip(
            SPACE_RULE,
            match.start(),
            match.end(),
            mark,
            Level.WARNING if sure else Level.SUGGESTION,
            f"No space belongs before “{mark}”",
            "A mark that stands alone may slip to the next line.",
        )


def _doubled(text: str) -> Iterator[Slip]:
    for match in _DOUBLED.finditer(text):
        if match.group() == ".," and _ABBREVIATED.search(text, 0, match.start()):
            continue
        meant = "." if "." in match.group() else match.group()[0]
        yield Slip(
            MARK_RULE,
            match.start(),
            match.end(),
            meant,
            Level.WARNING,
            f"“{match.group()}” is one mark too many",
            "A doubled mark reads as if nobody looked.",
        )


def _report(doc: Doc, slip: Slip) -> None:
    finding = finding_at(
        doc,
        slip.start,
        slip.end,
        rule=slip.rule,
        kind=FindingKind.TYPO,
        level=slip.level,
        message=slip.message,
        why=slip.why,
        suggestions=(slip.meant,),
    )
    add_finding(doc, finding)
