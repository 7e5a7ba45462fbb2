"""Shows the social tokens to spaCy's own tools as a span group, labelled by kind."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from socialdesk.lint.spans import SOCIAL_SPANS, social_tokens

FACTORY = "socialdesk_social"


@Language.factory(FACTORY)
class SocialSpans:
    """Fills ``doc.spans["socialdesk_social"]``; later components skip what lies in it."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        tokens = social_tokens(doc)
        at = {token.idx: token.i for token in doc} if tokens else {}
        # The tokenizer made one token of each, so every start is a token's.
        doc.spans[SOCIAL_SPANS] = [
            Span(doc, at[token.start], at[token.start] + 1, label=token.kind.value)
            for token in tokens
        ]
        return doc
