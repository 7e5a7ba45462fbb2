"""typos.its, typos.your, typos.than and their like: a word in the place of another."""

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind
from socialdesk.lint.components.unknown_words import is_accepted
from socialdesk.lint.spans import (
    accepted_words,
    add_finding,
    finding_at,
    text_of,
    words_by_language,
)
from socialdesk.lint.spelling.confusions import Confused, find_confused

FACTORY = "socialdesk_confused_words"


@Language.factory(FACTORY)
class ConfusedWords:
    """Reads the words around; needs no tags."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        text, accepted = text_of(doc), accepted_words(doc)
        for lang, _, words in words_by_language(doc):
            for confused in find_confused(text, words, lang):
                if not is_accepted(text[confused.start : confused.end], accepted):
                    _report(doc, text, confused)
        return doc


def _report(doc: Doc, text: str, confused: Confused) -> None:
    typed, confusion = text[confused.start : confused.end], confused.confusion
    finding = finding_at(
        doc,
        confused.start,
        confused.end,
        rule=confusion.rule,
        kind=FindingKind.TYPO,
        level=confusion.level,
        message=f"“{typed}” looks like “{confused.meant}” here",
        why=confusion.why,
        suggestions=(confused.meant,),
    )
    add_finding(doc, finding)
