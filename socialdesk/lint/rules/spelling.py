"""``extends: spelling``: words that no dictionary knows, with inline words of the rule's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from socialdesk.domain.findings import FixAction
from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.keys import compiled, read_exceptions, usable
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.patterns import Encoded, Pattern
from socialdesk.lint.social import find_social
from socialdesk.lint.words import find_words

_DEFAULT_FILTERS = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[A-Z]+$", r"[^a-zA-Z_']")
"""Vale's own: what looks like an acronym or a name in camel case, and words beyond ASCII."""

_FILES = ("ignore", "dictionaries", "aff", "dic", "dicpath")


@dataclass(frozen=True)
class Spelling(Rule):
    """Flags words that neither the language's dictionary nor ``words`` has."""

    header: Header
    words: frozenset[str]
    filters: tuple[Pattern, ...]
    exceptions: Exceptions

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        knows = _dictionary(block.lang)
        if knows is None:
            return
        for word in find_words(block.text, find_social(block.text)):
            if word.text.casefold() in self.words or self._is_filtered(word.text):
                continue
            if self.exceptions.match(word.text) or knows(word.text.replace("’", "'")):
                continue
            if setting.accepted and setting.accepted.match(word.text):
                continue
            message = filled(self.header.message, word.text)
            yield Hit(word.start, word.end, message, (), FixAction.NONE)

    def _is_filtered(self, word: str) -> bool:
        return any(pattern.found_in(Encoded(word)) for pattern in self.filters)


@lru_cache(maxsize=8)
def _dictionary(lang: str) -> Callable[[str], bool] | None:
    """Whether the language's own dictionary knows a word; loaded when the first rule asks."""
    from socialdesk.lint.spelling.dictionary import HunspellDictionary
    from socialdesk.lint.spelling.sources import find_sources

    sources = find_sources(lang, ())
    if not sources:
        return None
    dictionaries = [HunspellDictionary(source) for source in sources]
    return lambda word: any(dictionary.knows(word) for dictionary in dictionaries)


def read(fields: Fields, header: Header) -> Spelling:
    """Build the rule from its keys. Raises RuleError."""
    sources = [text.text for text in usable(fields, fields.texts("filters"), "filters")]
    if not fields.flag("custom"):
        sources += _DEFAULT_FILTERS
    for name in _FILES:
        if fields.node(name) is not None:
            what = f"'{name}' is left out: a rule reads no other files"
            trouble = RuleError(what, "list the words under 'words:'", fields.line_of(name))
            fields.troubles.append(trouble)
    fields.flag("append")
    words = frozenset(text.text.casefold() for text in fields.texts("words"))
    filters = tuple(compiled(source, fields.line) for source in sources)
    return Spelling(header, words, filters, read_exceptions(fields))
