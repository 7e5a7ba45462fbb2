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
    words_by_language,
)
from socialdesk.lint.spelling.judge import Judge, Verdict, parts_of
from socialdesk.lint.spelling.lexicon import plain
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
        accepted = accepted_words(doc)
        for word in words:
            if is_accepted(word.text, accepted) or judge.trusts(word.text):
                continue
            for offset, part in parts_of(word.text):
                verdict = judge.judge(part, word.opens and offset == 0)
                kept = verdict.level and verdict.level.rank >= self._least.rank
                if kept and not is_accepted(part, accepted):
                    add_finding(doc, _finding(doc, word, offset, part, verdict))


def is_accepted(word: str, accepted: frozenset[str]) -> bool:
    """Whether a brand's own words hold this one, alone or as a possessive."""
    folded = plain(word).casefold()
    return folded in accepted or folded.removesuffix("'s") in accepted


def _finding(doc: Doc, word: Word, offset: int, part: str, verdict: Verdict) -> Finding:
    start = word.start + offset
    best = verdict.suggestions[0] if verdict.suggestions else ""
    question = f": did you mean “{best}”?" if best else ""
    return finding_at(
        doc,
        start,
        start + len(part),
        rule=RULE,
        kind=FindingKind.TYPO,
        level=verdict.level or Level.SUGGESTION,
        message=f"“{part}” is not a word we know{question}",
        why=_WHY_SURE if verdict.level is Level.ERROR else _WHY_MAYBE,
        suggestions=verdict.suggestions,
    )


_WHY_SURE = "A slip in spelling reads as if nobody looked."
_WHY_MAYBE = "It is in no dictionary here. If it is right, add it to the brand's words."
