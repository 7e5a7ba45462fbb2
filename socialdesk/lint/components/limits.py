"""platform.too_long and platform.too_many_images: what the network itself would refuse."""

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.platform_rules import what_the_network_refuses
from socialdesk.lint.spans import add_finding, request_of

FACTORY = "socialdesk_limits"


@Language.factory(FACTORY)
class Limits:
    """Measures the post as its network does; says nothing where no network is named."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        for finding in what_the_network_refuses(request_of(doc)):
            add_finding(doc, finding)
        return doc
