"""typos.script: Latin letters hidden in a Cyrillic word, or Cyrillic ones in a Latin word."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import add_finding, finding_at, language_of, words_of

FACTORY = "socialdesk_mixed_scripts"
RULE = "typos.script"

_LATIN, _CYRILLIC = regex.compile(r"\p{Latin}"), regex.compile(r"\p{Cyrillic}")
_LOOKS = ("AaBCcEeHIiKkMOoPpTXxYy", "АаВСсЕеНІіКкМОоРрТХхУу")
_TO_CYRILLIC, _TO_LATIN = str.maketrans(*_LOOKS), str.maketrans(*_LOOKS[::-1])
_ALONE = {"i": "і", "I": "І", "a": "а", "A": "А", "y": "у", "Y": "У"}
_LETTER_WORDS = frozenset({"be", "uk"})


@Language.factory(FACTORY)
class MixedScripts:
    """The letters look the same; a reader's search and screen reader don't see them so."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        words = words_of(doc)
        for at, word in enumerate(words):
            meant = _unmixed(word.text)
            if not meant and language_of(doc) in _LETTER_WORDS and word.text in _ALONE:
                around = (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])
                if around and all(_CYRILLIC.search(near.text) for near in around):
                    meant = _ALONE[word.text]
            if meant:
                _report(doc, word.start, word.end, word.text, meant)
        return doc


def _unmixed(word: str) -> str:
    """The word in the script of most of its letters, or empty where that can't be made."""
    if word.isascii():
        return ""
    latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    if not latin or not cyrillic or _PREFIXED.match(word):
        return ""
    to_cyrillic = word.translate(_TO_CYRILLIC)
    if cyrillic >= latin and not _LATIN.search(to_cyrillic):
        return to_cyrillic
    to_latin = word.translate(_TO_LATIN)
    return "" if _CYRILLIC.search(to_latin) else to_latin


_PREFIXED = regex.compile(r"\p{Latin}+['’-]\p{Cyrillic}+|\p{Cyrillic}+['’-]\p{Latin}+")
"""SMM-менеджар: each part is in a script of its own."""


def _report(doc: Doc, start: int, end: int, typed: str, meant: str) -> None:
    finding = finding_at(
        doc,
        start,
        end,
        rule=RULE,
        kind=FindingKind.TYPO,
        level=Level.ERROR,
        message=f"“{typed}” mixes Latin and Cyrillic letters that look alike",
        why="Search and screen readers don’t find a word with a letter of another alphabet.",
        suggestions=(meant,),
    )
    add_finding(doc, finding)
