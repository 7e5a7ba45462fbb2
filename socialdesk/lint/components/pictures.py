"""platform.alt_text: pictures that people who can't see them know nothing about."""

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import add_finding, finding_at, request_of

FACTORY = "socialdesk_pictures"
RULE = "platform.alt_text"


@Language.factory(FACTORY)
class Pictures:
    """One finding for each picture without alt text, about the whole post."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        alts = request_of(doc).alts
        for number, alt in enumerate(alts, start=1):
            if not alt.strip():
                _report(doc, f"Picture {number}" if len(alts) > 1 else "The picture")
        return doc


def _report(doc: Doc, which: str) -> None:
    finding = finding_at(
        doc,
        0,
        0,
        rule=RULE,
        kind=FindingKind.PLATFORM,
        level=Level.WARNING,
        message=f"{which} has no alt text",
        why="People who can't see the picture hear its alt text instead. Say what it shows.",
    )
    add_finding(doc, finding)
