"""typos.article: "a" before a vowel's sound, "an" before a consonant's."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import (
    add_finding,
    finding_at,
    text_of,
    words_by_language,
    words_in,
)
from socialdesk.lint.spelling.articles import article_before
from socialdesk.lint.spelling.lexicon import plain

FACTORY = "socialdesk_articles"
RULE = "typos.article"

_NEXT = regex.compile(r"[ \u00a0](\d[\d,]*+|\p{L}[\p{L}'’]*+)(?![@.]\p{L}|\d)")


@Language.factory(FACTORY)
class Articles:
    """English only; words that dictionaries lack are names, and nobody knows how to say those."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        for word in words_in(doc, "en"):
            article = word.text.lower()
            # A capital A in a sentence is a name or a grade ("Class A apples").
            if article not in ("a", "an") or (word.text == "A" and not word.opens):
                continue
            following = _NEXT.match(text, word.end)
            if following and _is_known(doc, following.group(1)):
                right = article_before(following.group(1))
                if right and right != article:
                    _report(doc, word.start, word.end, following.group(1), right)
        return doc


def _is_known(doc: Doc, word: str) -> bool:
    speller = next((s for lang, s, _ in words_by_language(doc) if lang == "en"), None)
    judge = speller.judge if speller else None
    if judge is None or word[0].isdigit() or word.isupper():
        return True
    return judge.lexicon.knows(plain(word))


def _report(doc: Doc, start: int, end: int, following: str, right: str) -> None:
    typed = text_of(doc)[start:end]
    meant = right.capitalize() if typed[0].isupper() else right
    finding = finding_at(
        doc,
        start,
        end,
        rule=RULE,
        kind=FindingKind.TYPO,
        level=Level.WARNING if following[0].isupper() else Level.ERROR,
        message=f"It is “{right} {following}”",
        why="The sound that follows decides: “an” before a vowel’s sound, “a” before others.",
        suggestions=(meant,),
    )
    add_finding(doc, finding)
