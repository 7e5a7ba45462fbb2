"""tone.formality, tone.humour, tone.respect, tone.enthusiasm: where a text leaves its voice."""

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.linting import ToneScore
from socialdesk.lint.spans import (
    add_finding,
    language_of,
    note_tone,
    social_tokens,
    text_of,
    words_of,
)
from socialdesk.lint.tone.aims import Aims
from socialdesk.lint.tone.deviation import tone_findings
from socialdesk.lint.tone.reading import read_words

FACTORY = "socialdesk_tone"


@Language.factory(FACTORY)
class Tone:
    """Scores every text; says something about it only where a pack has ``aims``."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.aims: Aims | None = None

    def __call__(self, doc: Doc) -> Doc:
        text, lang = text_of(doc), language_of(doc)
        readings = read_words(text, social_tokens(doc), words_of(doc), lang)
        aimed = self.aims.axes if self.aims else {}
        scores = {}
        for axis, reading in readings.items():
            aim = aimed.get(axis)
            scores[axis.value] = ToneScore(
                reading.score,
                aim.target if aim else None,
                aim.tolerance if aim else None,
                reading.confidence,
                reading.evidence(),
            )
        note_tone(doc, scores)
        if self.aims:
            for finding in tone_findings(text, lang, readings, self.aims):
                add_finding(doc, finding)
        return doc
