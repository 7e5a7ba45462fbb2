"""typos.unknown: words that no one spells that way."""

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.lint.spans import (
    accepted_words,
    add_finding,
    add_notice,
    finding_at,
    own_words_of,
    text_of,
    words_by_language,
)
from socialdesk.lint.spelling.context import Surroundings, in_context, level_beside
from socialdesk.lint.spelling.judge import Judge, Verdict, cased, parts_of
from socialdesk.lint.spelling.lexicon import MOST_CORRECTIONS, plain
from socialdesk.lint.words import Word

FACTORY = "socialdesk_unknown_words"
RULE = "typos.unknown"


@Language.factory(FACTORY, default_config={"least": Level.SUGGESTION.value})
class UnknownWords:
    """Judges every word and each part of a hyphenated one; ``least`` is the lowest level kept."""

    def __init__(self, nlp: Language, name: str, least: str) -> None:
        self.name = name
        self._least = Level(least)

    def __call__(self, doc: Doc) -> Doc:
        for _, speller, words in words_by_language(doc):
            if speller is None:
                continue
            for notice in speller.notices:
                add_notice(doc, notice)
            if speller.judge is not None:
                self._check(doc, speller.judge, words)
        return doc

    def _check(self, doc: Doc, judge: Judge, words: Sequence[Word]) -> None:
        accepted, own_words = accepted_words(doc), own_words_of(doc)
        for at, word in enumerate(words):
            if is_accepted(word.text, accepted) or judge.trusts(word.text):
                continue
            around = Surroundings.of(text_of(doc), words, at, own_words)
            for offset, part in parts_of(word.text):
                verdict = judge.judge(part, word.opens and offset == 0)
                if not verdict.level or is_accepted(part, accepted):
                    continue
                level = level_beside(verdict, part, around, judge)
                if level is not None and level.rank >= self._least.rank:
                    offers = _offers(part, verdict, around, judge.lexicon.lang)
                    add_finding(doc, _finding(doc, word, offset, part, level, offers))


def is_accepted(word: str, accepted: frozenset[str]) -> bool:
    """Whether a brand's own words hold this one, alone or as a possessive."""
    folded = plain(word).casefold()
    return folded in accepted or folded.removesuffix("'s") in accepted


def _offers(part: str, verdict: Verdict, around: Surroundings, lang: str) -> tuple[str, ...]:
    """At most five corrections in the word's own casing, the likeliest here first."""
    ranked = in_context(verdict.corrections, around, lang)
    spelled = (cased(plain(part), correction.text) for correction in ranked)
    return tuple(dict.fromkeys(spelled))[:MOST_CORRECTIONS]


def _finding(
    doc: Doc, word: Word, offset: int, part: str, level: Level, offers: tuple[str, ...]
) -> Finding:
    start = word.start + offset
    best = offers[0] if offers else ""
    question = f": did you mean “{best}”?" if best else ""
    return finding_at(
        doc,
        start,
        start + len(part),
        rule=RULE,
        kind=FindingKind.TYPO,
        level=level,
        message=f"“{part}” is not a word we know{question}",
        why=_WHY_SURE if level is Level.ERROR else _WHY_MAYBE,
        suggestions=offers,
    )


_WHY_SURE = "A slip in spelling reads as if nobody looked."
_WHY_MAYBE = "It is in no dictionary here. If it is right, add it to the brand's words."
