"""``extends: sequence``: a run of words, told by pattern or by grammar tag.

spaCy's tokens and tags are used, but not its Matcher: that runs patterns on Python's ``re``, which
a hostile pattern can hang.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import regex

from socialdesk.lint.rules.base import Block, Header, Hit, Rule, Setting
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.fixes import fix_for, widened
from socialdesk.lint.rules.keys import compiled
from socialdesk.lint.rules.messages import filled
from socialdesk.lint.rules.nodes import Listing, Mapping
from socialdesk.lint.rules.patterns import Encoded, Pattern
from socialdesk.lint.rules.scopes import Scope, sentences
from socialdesk.lint.spans import text_of

MAX_STEPS = 20
MAX_SKIP = 20
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}_]+(?:['’\-][\p{L}\p{M}\p{N}_]+)*|[^\s\p{L}\p{M}\p{N}_]")


class Token(NamedTuple):
    """A word of a text; ``tag`` is empty where nothing tagged it."""

    text: str
    start: int
    end: int
    tag: str = ""


@dataclass(frozen=True)
class Step:
    """What one word of the run must be; up to ``skip`` words may stand before it."""

    pattern: Pattern | None
    tag: Pattern | None
    skip: int
    negate: bool
    _tags: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)
    """What is known of the tags seen so far: there are some fifty."""

    def takes(self, token: Token) -> bool:
        by_tag = self._takes_tag(token.tag)
        fits = by_tag and (self.pattern is None or self.pattern.found_in(Encoded(token.text)))
        return fits != self.negate

    def _takes_tag(self, tag: str) -> bool:
        if self.tag is None:
            return True
        if tag not in self._tags:
            self._tags[tag] = self.tag.found_in(Encoded(tag))
        return self._tags[tag]

    def filter_source(self) -> str | None:
        """A re2 pattern that a text must match somewhere for a word of it to be taken."""
        # A word by itself has edges that it does not have in its text ("do" in "don't").
        return self.pattern.filter_inside if self.pattern and not self.negate else None


@dataclass(frozen=True)
class WordSequence(Rule):
    """Flags each run of words that takes every step in order, within one sentence."""

    header: Header
    steps: tuple[Step, ...]

    def filter_source(self) -> str | None:
        return next(filter(None, (step.filter_source() for step in self.steps)), None)

    def find(self, block: Block, setting: Setting) -> Iterator[Hit]:
        tokens = _tokens(block, setting)
        for start, end in sentences(block.text, setting.reading):
            inside = [t for t in tokens if start <= t.start and t.end <= end]
            yield from self._runs(block, inside)

    def _runs(self, block: Block, tokens: Sequence[Token]) -> Iterator[Hit]:
        after = 0
        for first in range(len(tokens)):
            last = self._last(tokens, first) if first >= after else None
            if last is None:
                continue
            after = last + 1
            start, end = tokens[first].start, tokens[last].end
            observed = block.text[start:end]
            suggestions, action = fix_for(self.header.action, observed)
            words = [token.text for token in tokens[first : last + 1]]
            message = (
                filled(self.header.message, *words)
                if _slots(self) > 1
                else filled(self.header.message, observed)
            )
            yield Hit(*widened(block.text, start, end, action), message, suggestions, action)

    def _last(self, tokens: Sequence[Token], first: int) -> int | None:
        """The token that ends the shortest run from ``first``; ``None`` where there is none."""
        if not self.steps[0].takes(tokens[first]):
            return None
        places = {first}
        for step in self.steps[1:]:
            reachable = {p + 1 + gap for p in places for gap in range(step.skip + 1)}
            places = {p for p in reachable if p < len(tokens) and step.takes(tokens[p])}
        return min(places, default=None)


def _slots(rule: WordSequence) -> int:
    return rule.header.message.count("%s")


def _tokens(block: Block, setting: Setting) -> list[Token]:
    doc = setting.doc
    if doc is None or block.offset or len(text_of(doc)) != len(block.text):
        return [Token(m.group(), m.start(), m.end()) for m in _WORD.finditer(block.text)]
    return [
        Token(text := t.text, start := t.idx, start + len(text), t.tag_)
        for t in doc
        if not t.is_space
    ]


def read(fields: Fields, header: Header) -> WordSequence:
    """Build the rule from its keys. Raises RuleError."""
    node = fields.node("tokens")
    items = node.items if isinstance(node, Listing) else ()
    ignore_case = fields.flag("ignorecase")
    steps = []
    for item in items:
        if not isinstance(item, Mapping):
            raise RuleError("a step needs 'tag:' or 'pattern:'", "write '- pattern: …'", item.line)
        steps.append(_step(Fields(item), ignore_case))
    if (
        not steps
        or len(steps) > MAX_STEPS
        or all(s.pattern is None and s.tag is None for s in steps)
    ):
        raise RuleError(
            "'tokens' holds no usable steps",
            f"give 1 to {MAX_STEPS}, one with a pattern or tag",
            fields.line,
        )
    tagged = any(step.tag for step in steps)
    # Vale runs these sentence by sentence whatever the scope; so do we, over the whole text.
    scoped = replace(
        header, scopes=(Scope.TEXT,), needs_tags=header.needs_tags or tagged, reads_tokens=True
    )
    return WordSequence(scoped, tuple(steps))


def _step(fields: Fields, ignore_case: bool) -> Step:
    pattern, tag = fields.text("pattern"), fields.text("tag")
    skip = fields.integer("skip")
    if not 0 <= skip <= MAX_SKIP:
        raise RuleError("'skip' is out of range", f"use 0 to {MAX_SKIP}", fields.line_of("skip"))
    return Step(
        compiled(pattern, fields.line_of("pattern"), ignore_case=ignore_case) if pattern else None,
        compiled(tag, fields.line_of("tag")) if tag else None,
        skip,
        fields.flag("negate"),
    )
