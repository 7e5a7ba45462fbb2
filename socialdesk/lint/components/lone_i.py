"""typos.i: the English "I" in lower case, in a text that uses capitals."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import add_finding, finding_at, text_of, words_in

FACTORY = "socialdesk_lone_i"
RULE = "typos.i"

_I = regex.compile(r"i(?:['’](?:m|ll|ve|d))?")
_LISTED = regex.compile(r"[).:/&]|\.\p{L}")


@Language.factory(FACTORY)
class LoneI:
    """A post wholly in lower case is a style; one with capitals elsewhere forgot this one."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        words = words_in(doc, "en")
        if not any(word.text[0].isupper() for word in words):
            return doc
        text = text_of(doc)
        for word in words:
            listed = _LISTED.match(text, word.end) or text[word.start - 1 : word.start] in "(/&."
            if _I.fullmatch(word.text) and (word.start == 0 or not listed):
                _report(doc, word.start, word.end, "I" + word.text[1:])
        return doc


def _report(doc: Doc, start: int, end: int, meant: str) -> None:
    finding = finding_at(
        doc,
        start,
        end,
        rule=RULE,
        kind=FindingKind.TYPO,
        level=Level.WARNING,
        message=f"“{text_of(doc)[start:end]}” is written “{meant}”",
        why="English writes “I” with a capital wherever it stands.",
        suggestions=(meant,),
    )
    add_finding(doc, finding)
