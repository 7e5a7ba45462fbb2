"""Many rules, run over one text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from socialdesk.domain.findings import Finding, FindingKind
from socialdesk.domain.linting import TextKind
from socialdesk.lint.rules.applying import Applying
from socialdesk.lint.rules.base import Block, Hit, Setting
from socialdesk.lint.rules.blocks import Blocks
from socialdesk.lint.rules.due import with_its_time
from socialdesk.lint.rules.exceptions import Exceptions
from socialdesk.lint.rules.layers import Placed, layered
from socialdesk.lint.rules.rule_tests import RuleTestFailure, failures_of
from socialdesk.lint.spans import social_tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from socialdesk.lint.packs.pack import Pack


class RuleSet:
    """The rules of several packs, later packs winning, compiled once and used for every text."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self.placed = layered(packs)
        self.accepted_words = frozenset(word for pack in packs for word in pack.accept)
        self._accepted = Exceptions(tuple(self.accepted_words), ignore_case=False)
        self._by_language: dict[str, Applying] = {}

    @property
    def needs_tags(self) -> bool:
        """Whether a rule asks for tags; such rules are left out where ``doc`` has none."""
        return any(p.rule.header.needs_tags for p in self.placed)

    @property
    def reads_tokens(self) -> bool:
        """Whether a rule asks for spaCy's own tokens."""
        return any(p.rule.header.reads_tokens for p in self.placed)

    def needs_tags_in(self, lang: str) -> bool:
        """Whether a rule that applies to texts in ``lang`` asks for tags."""
        return self._applying(lang).needs_tags

    def check(
        self,
        text: str,
        *,
        kind: TextKind,
        lang: str,
        network: str | None = None,
        doc: Doc | None = None,
        tag: Callable[[Doc], object] | None = None,
    ) -> tuple[Finding, ...]:
        """Every finding in ``text``, in order of place.

        ``doc`` is the same text with tags; where it has none, ``tag`` puts them on once a rule that
        may be broken asks for them.
        """
        blocks = Blocks(text, kind, lang, social_tokens(doc) or None if doc else None)
        found = [
            f
            for placed in self._applying(lang).worth_running(blocks.whole.encoded)
            if not placed.networks or network in placed.networks
            for f in _run(placed, blocks, self._setting(placed, doc, tag))
        ]
        return tuple(sorted(found, key=lambda f: (f.start, f.end, -f.level.rank, f.rule)))

    def run_tests(self) -> tuple[RuleTestFailure, ...]:
        """Run the rules' own tests; empty where all is well."""
        return tuple(
            failure
            for placed in self.placed
            for failure in failures_of(
                placed.rule, placed.id, self._setting(placed), placed.language
            )
        )

    def _applying(self, lang: str) -> Applying:
        if lang not in self._by_language:
            self._by_language[lang] = Applying(self.placed, lang)
        return self._by_language[lang]

    def _setting(
        self,
        placed: Placed,
        doc: Doc | None = None,
        tag: Callable[[Doc], object] | None = None,
    ) -> Setting:
        if doc and tag and placed.rule.header.needs_tags and not _has_tags(doc):
            tag(doc)
        return Setting(self._accepted, doc, placed.reading)


def _run(placed: Placed, blocks: Blocks, setting: Setting) -> Iterator[Finding]:
    header = placed.rule.header
    if header.needs_tags and not _has_tags(setting.doc):
        return
    given = 0
    for block in blocks.of(header, placed.reading):
        for hit in placed.rule.find(block, setting):
            start, end = block.offset + hit.start, block.offset + hit.end
            if blocks.is_excluded(header, start, end):
                continue
            found = _finding(placed, blocks.text, block, hit)
            is_promise = header.kind is FindingKind.PROMISE
            yield with_its_time(found, blocks.text, block.lang) if is_promise else found
            given += 1
            if given == header.limit:
                return


def _has_tags(doc: Doc | None) -> bool:
    return doc is not None and bool(doc.has_annotation("TAG"))


def _finding(placed: Placed, text: str, block: Block, hit: Hit) -> Finding:
    header = placed.rule.header
    whole = hit.start == hit.end
    start = 0 if whole else block.offset + hit.start
    end = 0 if whole else block.offset + hit.end
    return Finding(
        rule=placed.id,
        kind=header.kind,
        level=header.level,
        start=start,
        end=end,
        match=text[start:end],
        message=hit.message,
        why=header.why,
        suggestions=hit.suggestions,
        action=hit.action,
        pack=placed.pack,
    )
