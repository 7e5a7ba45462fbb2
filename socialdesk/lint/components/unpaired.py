"""typos.unpaired: a bracket or curly quote that was opened and never closed, or the reverse."""

from collections.abc import Iterator

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, FixAction, Level
from socialdesk.lint.spans import add_finding, finding_at, overlaps_social, text_of

FACTORY = "socialdesk_unpaired"
RULE = "typos.unpaired"

_CLOSERS = {"(": ")", "[": "]", "“": "”", "„": "”"}
_OPENERS = {")": "(", "]": "[", "”": "“"}
_MARKS = regex.compile(r"[()\[\]“”„]")
_EMOTICON = regex.compile(r"[:;=8xX][-'^o]?[()\[\]]+|[()\[\]]+[-'^o]?[:;=8]|[()]{2,}")
_LIST_ITEM = regex.compile(r"(?:^|[\s])[\p{L}\p{N}]{1,3}$")


@Language.factory(FACTORY)
class Unpaired:
    """A hint only. Emoticons, smiles in brackets))) and list items a) b) 1) are meant."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        for at in _unpaired(doc, text):
            mark = text[at]
            partner = _CLOSERS.get(mark) or _OPENERS[mark]
            finding = finding_at(
                doc,
                at,
                at + 1,
                rule=RULE,
                kind=FindingKind.TYPO,
                level=Level.SUGGESTION,
                message=f"“{mark}” has no “{partner}” to go with it",
                why="A reader waits for the other half.",
                action=FixAction.REMOVE,
            )
            add_finding(doc, finding)
        return doc


def _unpaired(doc: Doc, text: str) -> Iterator[int]:
    if not _MARKS.search(text):
        return
    meant = {at for match in _EMOTICON.finditer(text) for at in range(*match.span())}
    open_at: list[int] = []
    lone: list[int] = []
    for match in _MARKS.finditer(text):
        at, mark = match.start(), match.group()
        if at in meant or overlaps_social(doc, at, at + 1):
            continue
        if mark in _CLOSERS and not (mark == "“" and open_at and text[open_at[-1]] == "„"):
            open_at.append(at)
        elif open_at and mark in (_CLOSERS[text[open_at[-1]]], "“"):
            open_at.pop()
        elif not (mark in ")]" and _LIST_ITEM.search(text, 0, at)):
            lone.append(at)
    yield from sorted((*lone, *open_at))
