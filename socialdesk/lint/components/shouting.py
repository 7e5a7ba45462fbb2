"""style.shouting: words in capitals that are no acronyms."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.spans import (
    accepted_words,
    add_finding,
    finding_at,
    overlaps_social,
    speller_of,
    text_of,
    words_of,
)
from socialdesk.lint.words import Word

FACTORY = "socialdesk_shouting"
RULE = "style.shouting"

_KNOWN_ACRONYMS = frozenset(
    {"ASAP", "COVID", "FAQ", "FOMO", "GDPR", "HTML", "LGBTQ", "LGBTQIA", "NASA", "RSVP", "SPAM"}
    | {"UNESCO", "UNICEF", "USA", "YOLO"}
)
_BETWEEN = regex.compile(r"[ \t\u00a0,;:&!'’“”\"-]+")


@Language.factory(FACTORY, default_config={"longest_acronym": 5, "least_letters": 8})
class Shouting:
    """Finds runs of words in capitals, and single long ones.

    A single word is left alone up to ``longest_acronym`` letters, a run under ``least_letters``.
    """

    def __init__(self, nlp: Language, name: str, longest_acronym: int, least_letters: int) -> None:
        self.name = name
        self._longest_acronym = longest_acronym
        self._least_letters = least_letters

    def __call__(self, doc: Doc) -> Doc:
        for run in _runs(doc):
            loud = [word for word in run if self._is_loud(doc, word)]
            if self._shouts(run, loud):
                self._report(doc, run, len(loud) > 1)
        return doc

    def _is_loud(self, doc: Doc, word: Word) -> bool:
        """Whether a word in capitals is an everyday word; an unknown one is taken for a name."""
        folded = word.text.casefold()
        if len(word.text) < 2 or word.text in _KNOWN_ACRONYMS or folded in accepted_words(doc):
            return False
        speller = speller_of(doc)
        judge = speller.judge if speller else None
        if judge is None:
            return len(word.text) > self._longest_acronym
        return judge.lexicon.knows(word.text.lower())

    def _shouts(self, run: list[Word], loud: list[Word]) -> bool:
        if len(loud) == 1 and len(run) == 1:
            return len(loud[0].text) > self._longest_acronym
        letters = sum(len(word.text) for word in loud)
        return len(loud) > 1 and letters >= self._least_letters

    def _report(self, doc: Doc, run: list[Word], is_run: bool) -> None:
        start, end = run[0].start, run[-1].end
        calm = self._calm(doc, run)
        finding = finding_at(
            doc,
            start,
            end,
            rule=RULE,
            kind=FindingKind.VOICE,
            level=Level.WARNING if is_run else Level.SUGGESTION,
            message=f"“{text_of(doc)[start:end]}” shouts: write “{calm}”",
            why="Capitals read as shouting, and screen readers may spell them letter by letter.",
            suggestions=(calm,),
        )
        add_finding(doc, finding)

    def _calm(self, doc: Doc, run: list[Word]) -> str:
        """The run as a sentence would write it; acronyms and names keep their capitals."""
        text, start = text_of(doc), run[0].start
        calm = ""
        for word in run:
            calm += text[start : word.start] + self._calm_word(doc, word)
            start = word.end
        return calm

    def _calm_word(self, doc: Doc, word: Word) -> str:
        quiet = self._is_loud(doc, word) or word.text in _ONE_LETTER_WORDS
        lower = word.text.lower() if quiet else self._named(doc, word.text)
        return lower[:1].upper() + lower[1:] if word.opens else lower

    def _named(self, doc: Doc, capitals: str) -> str:
        """A weekday or a name as dictionaries write it; an acronym as it is."""
        speller = speller_of(doc)
        name = capitals.capitalize()
        is_name = (
            len(capitals) > self._longest_acronym
            and speller is not None
            and speller.judge is not None
            and speller.judge.lexicon.knows(name)
        )
        return name if is_name else capitals


_ONE_LETTER_WORDS = frozenset({"A", "O", "U", "W", "Z", "І", "У", "А", "З"})


def _runs(doc: Doc) -> list[list[Word]]:
    """The stretches of words in capitals with nothing but spaces and light punctuation between."""
    runs: list[list[Word]] = []
    open_run: list[Word] = []
    for word in words_of(doc):
        capitals = word.text.isupper()
        if capitals and open_run and _joined(doc, open_run[-1], word):
            open_run.append(word)
        elif capitals:
            open_run = [word]
            runs.append(open_run)
        else:
            open_run = []
    return runs


def _joined(doc: Doc, before: Word, after: Word) -> bool:
    between = _BETWEEN.fullmatch(text_of(doc), before.end, after.start) is not None
    return between and not overlaps_social(doc, before.end, after.start)
