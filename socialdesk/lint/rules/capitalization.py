"""``extends: capitalization``: which words begin with a capital."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields, Text
from socialdesk.lint.rules.keys import compiled, usable
from socialdesk.lint.rules.lettercase import in_title_case
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Encoded, Pattern

DEFAULT_THRESHOLD = 0.8
_WORD = r"[\p{N}\p{L}*]+[^\s]*"


@dataclass(frozen=True)
class Verdict:
    """Whether a text is cased as wanted, and how it would be (the same, where nobody can tell)."""

    fine: bool
    expected: str


Check = Callable[[str, Exceptions | None], Verdict]


@dataclass(frozen=True)
class Capitalization(Rule):
    """Flags a block whose capitals are not as wanted."""

    header: Header
    check: Check

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        accepted = setting.accepted if self.header.uses_vocabulary else None
        verdict = self.check(block.text, accepted)
        if verdict.fine:
            return
        message = filled(self.header.message, block.text, verdict.expected)
        mended = verdict.expected
        offers = mended != block.text and self.check(mended, accepted).fine
        action = FixAction.REPLACE if offers else FixAction.NONE
        yield Hit(0, len(block.text), message, (mended,) if offers else (), action)


@dataclass(frozen=True)
class _Words:
    """Compares word by word and asks for a share of right ones above ``threshold``."""

    words: Pattern
    exceptions: Exceptions
    threshold: float

    def of(self, text: str) -> list[tuple[int, int]]:
        return [(match.start, match.end) for match in self.words.finditer(Encoded(text))]

    def is_exception(self, word: str, accepted: Exceptions | None) -> bool:
        return self.exceptions.match(word) or (accepted is not None and accepted.match(word))


def _title_check(words: _Words, chicago: bool) -> Check:
    def check(text: str, accepted: Exceptions | None) -> Verdict:
        expected = in_title_case(text, chicago=chicago)
        places = words.of(text)
        right = 0
        for start, end in places:
            word = text[start:end]
            wanted = expected[start:end] if len(expected) == len(text) else word
            fine = word == wanted or word == word.upper()
            right += fine or words.is_exception(word, accepted)
        return Verdict(not places or right / len(places) > words.threshold, expected)

    return check


def _sentence_check(words: _Words, indicators: tuple[str, ...]) -> Check:
    def check(text: str, accepted: Exceptions | None) -> Verdict:
        places = words.of(text)
        expected, right, first_is_right = text, 0, True
        before = ""
        for index, (start, end) in enumerate(places):
            word = text[start:end]
            opens = index == 0 or before.endswith(":") or before.endswith(indicators)
            wanted = word
            if not words.is_exception(word, accepted):
                wanted = _first_upper(word.lower()) if opens else word.lower()
            right += word == wanted
            first_is_right &= index > 0 or word == wanted
            if len(wanted) == len(word):
                expected = expected[:start] + wanted + expected[end:]
            before = word
        enough = not places or right / len(places) > words.threshold
        return Verdict(enough and first_is_right, expected)

    return check


def _first_upper(word: str) -> str:
    return word[:1].title() + word[1:]


def _whole_check(wanted: Callable[[str], str], exceptions: Exceptions) -> Check:
    def check(text: str, accepted: Exceptions | None) -> Verdict:
        expected = wanted(text)
        excepted = exceptions.match(text) or (accepted is not None and accepted.match(text))
        return Verdict(text == expected or excepted, expected)

    return check


def _pattern_check(pattern: Pattern, exceptions: Exceptions) -> Check:
    def check(text: str, accepted: Exceptions | None) -> Verdict:
        excepted = exceptions.match(text) or (accepted is not None and accepted.match(text))
        return Verdict(excepted or pattern.found_in(Encoded(text)), text)

    return check


def read(fields: Fields, header: Header) -> Capitalization:
    """Build the rule from its keys. Raises RuleError."""
    match = fields.required("match")
    terms = usable(fields, fields.texts("exceptions"), "exceptions")
    exceptions = Exceptions([term.text for term in terms])
    words = _Words(_word_pattern(terms, match.line), exceptions, _threshold(fields))
    style = fields.text("style", "AP").strip().lower()
    indicators = tuple(text.text for text in fields.texts("indicators"))
    fields.text("prefix")
    match match.text.strip().lower():
        case "$title":
            check = _title_check(words, style == "chicago")
        case "$sentence":
            check = _sentence_check(words, indicators)
        case "$lower":
            check = _whole_check(str.lower, exceptions)
        case "$upper":
            check = _whole_check(str.upper, exceptions)
        case _:
            check = _pattern_check(compiled(match.text, match.line), exceptions)
    return Capitalization(header, check)


def _threshold(fields: Fields) -> float:
    return fields.number("threshold") or DEFAULT_THRESHOLD


def _word_pattern(terms: tuple[Text, ...], line: int) -> Pattern:
    ordered = sorted((term.text for term in terms), key=lambda term: -len(term))
    source = rf"\b(?:{'|'.join(ordered)})\b|{_WORD}" if ordered else _WORD
    return compiled(source, line)
