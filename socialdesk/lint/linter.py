"""The linter: texts in, findings out. Importing this imports spaCy."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.lint.brand_voice import load_voice
from socialdesk.lint.language import LanguageDetector, primary
from socialdesk.lint.pipeline import build
from socialdesk.lint.readahead import batches
from socialdesk.lint.social import find_social
from socialdesk.lint.spans import (
    add_notice,
    begin,
    findings_of,
    language_of,
    notices_of,
    sheet_of,
    tone_of,
)
from socialdesk.lint.spelling.lexicon import plain
from socialdesk.lint.spelling.speller import Speller
from socialdesk.lint.stretches import stretches
from socialdesk.lint.texts import LONGEST, well_formed
from socialdesk.lint.tokenizer import SocialTokenizer
from socialdesk.lint.tone.aims import aims_for
from socialdesk.lint.unpaused import unpaused
from socialdesk.lint.words import find_words

BATCH = 64
_TOO_LONG = f"Only the first {LONGEST:,} characters were checked"


class Linter:
    """Checks texts against one set of settings; each language is loaded when it first occurs.

    Not thread-safe: one linter belongs to one thread.
    """

    def __init__(self, settings: LintSettings) -> None:
        self._settings = settings
        self._voice = load_voice(settings.packs)
        self._languages: dict[str, _Loaded] = {}
        self._first = primary(settings.languages[0] if settings.languages else "en") or "en"
        self._detector = LanguageDetector(settings.languages, self._first_language_knows)

    def learn(self, own_words: Mapping[str, int]) -> None:
        """Take the brand's words as they are now; nothing is loaded anew."""
        self._settings = replace(self._settings, own_words=own_words)

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
            for _ in self._loaded(lang).nlp.pipe(ours, batch_size=BATCH):
                pass
        return [_result(doc) for doc in docs]

    def _prepare(self, request: LintRequest) -> Doc:
        text = well_formed(request.text[:LONGEST])
        social = find_social(text)
        words = find_words(text, social)
        lang = primary(request.lang) or self._detector.detect(words)
        loaded = self._loaded(lang)
        doc = loaded.tokenizer.tokenize(text, social)
        begin(doc, request, lang, self._voice.accepted, loaded.speller)
        sheet_of(doc).words, sheet_of(doc).corrections = words, self._voice.corrections
        sheet_of(doc).own_words = self._settings.own_words
        if len(self._settings.languages) > 1:
            sheet_of(doc).stretches = stretches(
                words, loaded.speller, self._detector.detect, lambda it: self._loaded(it).speller
            )
        for notice in self._voice.notices:
            add_notice(doc, notice)
        if len(request.text) > LONGEST:
            add_notice(doc, _TOO_LONG)
        return doc

    def _loaded(self, lang: str) -> "_Loaded":
        if lang not in self._languages:
            with unpaused():
                nlp = build(lang, self._voice.rules, aims_for(self._voice.packs, lang))
            speller = Speller(lang, self._settings.dictionaries)
            self._languages[lang] = _Loaded(nlp, cast(SocialTokenizer, nlp.tokenizer), speller)
        return self._languages[lang]

    def _first_language_knows(self, word: str) -> bool:
        judge = self._loaded(self._first).speller.judge
        return judge is not None and judge.lexicon.knows(plain(word))


@dataclass(frozen=True)
class _Loaded:
    """What one language takes."""

    nlp: Language
    tokenizer: SocialTokenizer
    speller: Speller


def _result(doc: Doc) -> LintResult:
    return LintResult(language_of(doc), findings_of(doc), tone_of(doc), notices_of(doc))
