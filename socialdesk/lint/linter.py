"""The linter: texts in, findings out. Importing this imports spaCy."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.brand_voice import load_voice
from socialdesk.lint.language import LanguageDetector, primary
from socialdesk.lint.pipeline import build
from socialdesk.lint.readahead import batches
from socialdesk.lint.spans import add_notice, begin, findings_of, language_of, notices_of
from socialdesk.lint.spelling.speller import Speller
from socialdesk.lint.texts import LONGEST, well_formed

BATCH = 64
_TOO_LONG = f"Only the first {LONGEST:,} characters were checked"


class Linter:
    """Checks texts against one set of settings; each language is loaded when it first occurs.

    Not thread-safe: one linter belongs to one thread.
    """

    def __init__(self, settings: LintSettings) -> None:
        self._settings = settings
        self._detector = LanguageDetector(settings.languages)
        self._pipelines: dict[str, Language] = {}
        self._spellers: dict[str, Speller] = {}
        self._voice = load_voice(settings.packs)

    def lint(self, request: LintRequest) -> LintResult:
        """What is to say about one text."""
        return self.lint_batch([request])[0]

    def lint_all(self, requests: Iterable[LintRequest]) -> Iterator[LintResult]:
        """The results in the requests' order, each as soon as it is ready."""
        for batch in batches(requests, BATCH):
            yield from self.lint_batch(batch)

    def lint_batch(self, requests: Sequence[LintRequest]) -> list[LintResult]:
        """The results of some texts, in order; quicker than one by one where tags are needed."""
        docs = [self._prepare(request) for request in requests]
        for lang in dict.fromkeys(language_of(doc) for doc in docs):
            ours = [doc for doc in docs if language_of(doc) == lang]
            # The components note what they find on these very Docs.
            for _ in self._pipelines[lang].pipe(ours, batch_size=BATCH):
                pass
        return [_result(doc) for doc in docs]

    def _prepare(self, request: LintRequest) -> Doc:
        text = well_formed(request.text[:LONGEST])
        lang = primary(request.lang) or self._detector.detect(text)
        doc = self._pipeline(lang).make_doc(text)
        begin(doc, request, lang, self._voice.accepted, self._spellers[lang])
        for notice in self._voice.notices:
            add_notice(doc, notice)
        if len(request.text) > LONGEST:
            add_notice(doc, _TOO_LONG)
        return doc

    def _pipeline(self, lang: str) -> Language:
        if lang not in self._pipelines:
            self._spellers[lang] = Speller(lang, self._settings.dictionaries)
            self._pipelines[lang] = build(lang, self._voice.rules)
        return self._pipelines[lang]


def _result(doc: Doc) -> LintResult:
    return LintResult(language_of(doc), findings_of(doc), {}, notices_of(doc))
