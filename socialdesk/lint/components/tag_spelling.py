"""typos.hashtag: a slip inside a hashtag whose words can be told apart for sure."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.lint.social import SocialKind
from socialdesk.lint.spans import (
    accepted_words,
    add_finding,
    finding_at,
    social_tokens,
    speller_of,
)
from socialdesk.lint.spelling.edits import DOUBLED
from socialdesk.lint.spelling.judge import Judge

FACTORY = "socialdesk_tag_spelling"
RULE = "typos.hashtag"

_PARTS = regex.compile(r"\p{Lu}?\p{Ll}++|\p{Lu}++(?!\p{Ll})|\p{N}++|_")
_LEAST_COMMON = 3.5
_RARE = 3.0
_MUCH_MORE_COMMON = 2.0
_SHORTEST_TWIN = 5


@Language.factory(FACTORY)
class TagSpelling:
    """Only tags written #LikeThis, with one wrong word among right and common ones."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        speller = speller_of(doc)
        tags = [token for token in social_tokens(doc) if token.kind is SocialKind.HASHTAG]
        if not tags or speller is None or speller.judge is None:
            return doc
        accepted = accepted_words(doc)
        for tag in tags:
            body = tag.text[1:]
            if body.casefold() in accepted or tag.text.casefold() in accepted:
                continue
            meant = _mended(body, speller.judge, accepted)
            if meant:
                _report(doc, tag.start, tag.end, tag.text, tag.text[0] + meant)
        return doc


def _mended(body: str, judge: Judge, accepted: frozenset[str]) -> str:
    """The tag with its one wrong word put right, or empty where that isn't sure."""
    parts = _PARTS.findall(body)
    if "".join(parts) != body or sum(len(part) > 2 for part in parts) < 2:
        return ""
    wrong = [part for part in parts if not _is_fine(part, judge, accepted)]
    if len(wrong) != 1 or len(wrong[0]) < 4 or wrong[0].isupper():
        return ""
    meant = _meant_by(wrong[0].lower(), judge)
    if judge.lexicon.zipf(meant) < _LEAST_COMMON:
        return ""
    made = meant.capitalize() if wrong[0][0].isupper() else meant
    return "".join(made if part == wrong[0] else part for part in parts)


def _meant_by(lower: str, judge: Judge) -> str:
    if _is_rare_twin(lower, judge):
        return judge.lexicon.corrections(lower)[0].text
    verdict = judge.judge(lower, False)
    sure = verdict.level is Level.ERROR and verdict.corrections[0].text.isalpha()
    return verdict.corrections[0].text if sure else ""


def _is_fine(part: str, judge: Judge, accepted: frozenset[str]) -> bool:
    lower = part.lower()
    if not part.isalpha() or lower in accepted:
        return True
    return (judge.accepts(lower) or judge.accepts(part)) and not _is_rare_twin(lower, judge)


def _is_rare_twin(lower: str, judge: Judge) -> bool:
    """Sumer is a name, and #SumerSale speaks of summer."""
    used = judge.lexicon.zipf(lower)
    if used >= _RARE or len(lower) < _SHORTEST_TWIN:
        return False
    best = judge.lexicon.corrections(lower)[:1]
    return any(c.cost <= DOUBLED and c.zipf - used >= _MUCH_MORE_COMMON for c in best)


def _report(doc: Doc, start: int, end: int, typed: str, meant: str) -> None:
    finding = finding_at(
        doc,
        start,
        end,
        rule=RULE,
        kind=FindingKind.TYPO,
        level=Level.WARNING,
        message=f"“{typed}” looks like “{meant}”",
        why="A misspelled hashtag leads nobody to the post.",
        suggestions=(meant,),
    )
    add_finding(doc, finding)
