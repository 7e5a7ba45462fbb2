"""typos.own: what the brand always corrects, whatever else is thought of it."""

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import (
    add_finding,
    corrections_of,
    drop_findings,
    finding_at,
    overlaps_social,
    text_of,
)

FACTORY = "socialdesk_own_corrections"
RULE = "typos.own"


@Language.factory(FACTORY)
class OwnCorrectionsApplied:
    """Stands after the other typo checks: what they say of the same place is dropped."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        text, corrections = text_of(doc), corrections_of(doc)
        for place in corrections.find(text) if corrections else ():
            if overlaps_social(doc, place.start, place.end):
                continue
            drop_findings(doc, FindingKind.TYPO, place.start, place.end)
            typed = text[place.start : place.end]
            finding = finding_at(
                doc,
                place.start,
                place.end,
                rule=RULE,
                kind=FindingKind.TYPO,
                level=Level.ERROR,
                message=f"“{typed}” is always corrected to “{place.meant}”",
                why="Your own list of corrections says so.",
                suggestions=(place.meant,),
            )
            add_finding(doc, finding)
        return doc
