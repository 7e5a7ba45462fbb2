"""typos.repeated: the same word twice in a row, where nobody means it."""

from itertools import pairwise

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, FixAction, Level
from socialdesk.lint.doubles import level_of_double
from socialdesk.lint.spans import add_finding, finding_at, language_of, text_of, words_of
from socialdesk.lint.words import Word

FACTORY = "socialdesk_repeated_words"
RULE = "typos.repeated"

_ONLY_SPACE = regex.compile(r"[ \t\u00a0]+(?:\r?\n[ \t]*)?|\r?\n[ \t]*")


@Language.factory(FACTORY)
class RepeatedWords:
    """Finds doubled words; the fix takes the repeats and the space before them away."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        for run in _runs(text_of(doc), words_of(doc)):
            level = level_of_double(run[0].text, run[1].text, len(run), language_of(doc))
            if level is not None:
                _report(doc, run, level)
        return doc


def _runs(text: str, words: tuple[Word, ...]) -> list[list[Word]]:
    """The words that follow themselves with nothing but space between, run by run."""
    runs: list[list[Word]] = []
    for before, after in pairwise(words):
        same = before.text.casefold() == after.text.casefold()
        if not same or not _ONLY_SPACE.fullmatch(text, before.end, after.start):
            continue
        if runs and runs[-1][-1] is before:
            runs[-1].append(after)
        else:
            runs.append([before, after])
    return runs


def _report(doc: Doc, run: list[Word], level: Level) -> None:
    times = "twice" if len(run) == 2 else f"{len(run)} times"
    finding = finding_at(
        doc,
        run[0].end,
        run[-1].end,
        rule=RULE,
        kind=FindingKind.TYPO,
        level=level,
        message=f"“{run[0].text}” stands here {times}",
        why="A doubled word is the commonest slip of editing in a hurry.",
        action=FixAction.REMOVE,
    )
    add_finding(doc, finding)
