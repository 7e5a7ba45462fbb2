"""socialdesk_voice: the rules of voice packs, run over a Doc."""

from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.networks import bare
from socialdesk.lint.names import language_name
from socialdesk.lint.packs import load_pack
from socialdesk.lint.rules import RuleSet
from socialdesk.lint.spans import add_finding, add_notice, language_of, request_of, text_of
from socialdesk.lint.tagging import Part

FACTORY = "socialdesk_voice"


@Language.factory(FACTORY, default_config={"packs": []})
class VoiceRules:
    """Adds what the packs' rules find; says which rules were left out for want of tags."""

    def __init__(self, nlp: Language, name: str, packs: Sequence[str]) -> None:
        self.name = name
        self.rules = RuleSet([load_pack(Path(pack)) for pack in packs])
        self.tag: Part | None = None

    def __call__(self, doc: Doc) -> Doc:
        request = request_of(doc)
        lang = language_of(doc)
        found = self.rules.check(
            text_of(doc),
            kind=request.kind,
            lang=lang,
            network=bare(request.network) if request.network else None,
            doc=doc,
            tag=self.tag,
        )
        for finding in found:
            add_finding(doc, finding)
        if self.rules.needs_tags_in(lang) and self.tag is None:
            add_notice(doc, _without_tags(lang))
        return doc


def _without_tags(lang: str) -> str:
    mend = ": install the english extra (pip install 'socialdesk[english]')" if lang == "en" else ""
    return f"Voice rules that need {language_name(lang)} grammar are left out{mend}"
