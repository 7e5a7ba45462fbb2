"""What the pipeline's components keep on a Doc, and the one way to read and write it.

Everything lives in ``Doc.user_data`` under keys of our own, so that a Doc carries its request into
``nlp.pipe`` and its findings out. Nothing here imports spaCy at run time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from socialdesk.domain.findings import Finding, FindingKind, FixAction, Level
from socialdesk.domain.linting import LintRequest, ToneScore
from socialdesk.lint.social import SocialToken
from socialdesk.lint.words import Word, find_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.tokens import Doc, Span

    from socialdesk.lint.spelling.own_corrections import OwnCorrections
    from socialdesk.lint.spelling.speller import Speller
    from socialdesk.lint.stretches import Stretch

_KEY = "socialdesk"

SOCIAL_SPANS = "socialdesk_social"
"""The key in ``Doc.spans`` whose span group holds the social tokens, labelled by their kind."""


@dataclass
class Sheet:
    """The notes on one text: what was asked, what was found."""

    text: str
    request: LintRequest
    lang: str
    accepted: frozenset[str] = frozenset()
    speller: Speller | None = None
    social: tuple[SocialToken, ...] = ()
    social_places: tuple[int, ...] = ()
    words: tuple[Word, ...] | None = None
    stretches: tuple[Stretch, ...] = ()
    corrections: OwnCorrections | None = None
    own_words: Mapping[str, int] = field(default_factory=dict)
    tone: Mapping[str, ToneScore] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def begin(
    doc: Doc,
    request: LintRequest,
    lang: str,
    accepted: frozenset[str] = frozenset(),
    speller: Speller | None = None,
) -> None:
    """Say what is asked about a tokenised Doc. ``accepted`` are case-folded words."""
    sheet = sheet_of(doc)
    sheet.request, sheet.lang, sheet.accepted, sheet.speller = request, lang, accepted, speller


def note_social(
    doc: Doc, text: str, social: tuple[SocialToken, ...], places: tuple[int, ...]
) -> None:
    """Keep a new Doc's social tokens; ``places`` are their indexes among all tokens."""
    request = LintRequest(text)
    doc.user_data[_KEY] = Sheet(text, request, doc.lang_, social=social, social_places=places)


def sheet_of(doc: Doc) -> Sheet:
    """The Doc's sheet; a Doc that was made by hand gets an empty one in its own language."""
    sheet = doc.user_data.get(_KEY)
    if not isinstance(sheet, Sheet):
        sheet = Sheet(doc.text, LintRequest(doc.text), doc.lang_)
        doc.user_data[_KEY] = sheet
    return sheet


def text_of(doc: Doc) -> str:
    """``doc.text``, which spaCy would put together anew from its tokens each time."""
    return sheet_of(doc).text


def request_of(doc: Doc) -> LintRequest:
    """What was asked about this text."""
    return sheet_of(doc).request


def language_of(doc: Doc) -> str:
    """The text's language, ISO 639-1 (a Belarusian Doc says "xx" itself)."""
    return sheet_of(doc).lang


def accepted_words(doc: Doc) -> frozenset[str]:
    """The words that packs and settings accept, case-folded."""
    return sheet_of(doc).accepted


def corrections_of(doc: Doc) -> OwnCorrections | None:
    """What the brand always corrects; ``None`` where nothing was said about it."""
    return sheet_of(doc).corrections


def own_words_of(doc: Doc) -> Mapping[str, int]:
    """In how many of its posts the brand uses each of its words, case-folded."""
    return sheet_of(doc).own_words


def social_tokens(doc: Doc) -> tuple[SocialToken, ...]:
    """The links, names, tags, emoji and numbers of the text, in order; they never overlap."""
    return sheet_of(doc).social


def words_of(doc: Doc) -> tuple[Word, ...]:
    """The text's words as a reader sees them, outside the social tokens, in order."""
    sheet = sheet_of(doc)
    if sheet.words is None:
        sheet.words = find_words(sheet.text, sheet.social)
    return sheet.words


def words_by_language(doc: Doc) -> tuple[tuple[str, Speller | None, tuple[Word, ...]], ...]:
    """The text's words, stretch by stretch where a post mixes languages; who judges each."""
    sheet = sheet_of(doc)
    if sheet.stretches:
        return tuple((s.lang, s.speller, s.words) for s in sheet.stretches)
    return ((sheet.lang, sheet.speller, words_of(doc)),)


def words_in(doc: Doc, lang: str) -> tuple[Word, ...]:
    """The words of the stretches in one language."""
    return tuple(w for own, _, words in words_by_language(doc) if own == lang for w in words)


def speller_of(doc: Doc) -> Speller | None:
    """What judges spelling in this text's language; ``None`` on a Doc made by hand."""
    return sheet_of(doc).speller


def overlaps_social(doc: Doc, start: int, end: int) -> bool:
    """Whether any code point of ``[start, end)`` belongs to a social token."""
    return any(token.start < end and start < token.end for token in social_tokens(doc))


def note_tone(doc: Doc, scores: Mapping[str, ToneScore]) -> None:
    """Keep where the text stands on the tone axes."""
    sheet_of(doc).tone = scores


def tone_of(doc: Doc) -> Mapping[str, ToneScore]:
    """Where the text stands on the tone axes that its language has."""
    return sheet_of(doc).tone


def add_finding(doc: Doc, finding: Finding) -> None:
    """Keep a finding with the text."""
    sheet_of(doc).findings.append(finding)


def drop_findings(doc: Doc, kind: FindingKind, start: int, end: int) -> None:
    """Forget the findings of a kind that touch ``text[start:end]``: a better one is to come."""
    sheet = sheet_of(doc)
    sheet.findings = [
        f for f in sheet.findings if f.kind is not kind or f.end <= start or end <= f.start
    ]


def findings_of(doc: Doc) -> tuple[Finding, ...]:
    """The findings so far, in order of their place; the graver first where places are equal."""
    found = sheet_of(doc).findings
    return tuple(sorted(found, key=lambda f: (f.start, f.end, -f.level.rank, f.rule)))


def add_notice(doc: Doc, notice: str) -> None:
    """Say, once, what was not checked and how to mend that."""
    notices = sheet_of(doc).notices
    if notice not in notices:
        notices.append(notice)


def notices_of(doc: Doc) -> tuple[str, ...]:
    """What was not checked."""
    return tuple(sheet_of(doc).notices)


def finding_at(
    doc: Doc,
    start: int,
    end: int,
    *,
    rule: str,
    kind: FindingKind,
    level: Level,
    message: str,
    why: str,
    suggestions: Iterable[str] = (),
    action: FixAction | None = None,
    pack: str | None = None,
) -> Finding:
    """A finding about ``text[start:end]``; its action is REPLACE where it has suggestions."""
    fixes = tuple(suggestions)
    chosen = action or (FixAction.REPLACE if fixes else FixAction.NONE)
    match = request_of(doc).text[start:end]
    return Finding(rule, kind, level, start, end, match, message, why, fixes, chosen, pack)


def char_range(span: Span) -> tuple[int, int]:
    """A spaCy span as code points of its Doc's text."""
    return span.start_char, span.end_char
