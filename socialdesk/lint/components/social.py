"""Shows the social tokens to spaCy's own tools as a span group, labelled by kind."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from socialdesk.lint.spans import SOCIAL_SPANS, sheet_of

FACTORY = "socialdesk_social"


@Language.factory(FACTORY)
class SocialSpans:
    """Fills ``doc.spans["socialdesk_social"]``; later components skip what lies in it."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        sheet = sheet_of(doc)
        # The tokenizer made one token of each, so a place is all there is to know.
        doc.spans[SOCIAL_SPANS] = [
            Span(doc, place, place + 1, label=token.kind.value)
            for token, place in zip(sheet.social, sheet.social_places, strict=True)
        ]
        return doc
