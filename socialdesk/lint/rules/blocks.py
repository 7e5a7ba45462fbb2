"""Cuts a text into the blocks that a rule's scopes ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from socialdesk.domain.linting import TextKind
from socialdesk.lint.rules.base import Block, Header
from socialdesk.lint.rules.reading_mode import Reading
from socialdesk.lint.rules.scopes import Piece, Scope, call_to_action, paragraphs, sentences
from socialdesk.lint.social import SocialKind, SocialToken, find_social

_SOCIAL = {
    Scope.HASHTAG: SocialKind.HASHTAG,
    Scope.MENTION: SocialKind.MENTION,
    Scope.URL: SocialKind.URL,
    Scope.EMOJI: SocialKind.EMOJI,
}
_MAYBE_LINKED = re.compile(r"[@＠/]|\w\.\w")
_MEANS_LINKS = re.compile(r"@|www\.|\w+://")
"""How a match begins that is about links or names as such."""

_UNBREAKABLE = frozenset({SocialKind.URL, SocialKind.EMAIL, SocialKind.MENTION})
_WHOLE = frozenset({Scope.TEXT, Scope.POST, Scope.REPLY})


class Blocks:
    """A text and its pieces, each cut at most once. Short-lived: one for each text."""

    def __init__(
        self,
        text: str,
        kind: TextKind,
        lang: str,
        social: tuple[SocialToken, ...] | None = None,
    ) -> None:
        self.text = text
        self._kind = kind
        self._lang = lang
        self._cut: dict[tuple[Scope, Reading], tuple[Block, ...]] = {}
        self._given_social = social
        self.whole = Block(text, 0, lang)

    def of(self, header: Header, reading: Reading) -> Iterator[Block]:
        """The blocks for a rule."""
        for scope in header.scopes:
            yield from self._blocks(scope, reading)

    def is_excluded(self, header: Header, start: int, end: int) -> bool:
        """Whether a place of the text is not the rule's business.

        That is a place in a scope that the rule leaves out (``~hashtag``), and a part of a link, a
        name or an address: mending it would break the whole.
        """
        if self._is_part_of_a_link(header, start, end):
            return True
        for scope in header.excluded_scopes:
            for block in self._blocks(scope, Reading.POST):
                if block.offset < end and start < block.offset + len(block.text):
                    return True
        return False

    def _blocks(self, scope: Scope, reading: Reading) -> tuple[Block, ...]:
        if scope in _WHOLE:
            return (self.whole,) if self._applies(scope) else ()
        key = (scope, reading)
        if key not in self._cut:
            pieces = self._pieces(scope, reading)
            self._cut[key] = tuple(Block(self.text[a:b], a, self._lang) for a, b in pieces)
        return self._cut[key]

    def _applies(self, scope: Scope) -> bool:
        if scope is Scope.TEXT:
            return True
        return (scope is Scope.REPLY) == (self._kind is TextKind.REPLY)

    def _pieces(self, scope: Scope, reading: Reading) -> Iterator[Piece]:
        match scope:
            case Scope.SENTENCE:
                return sentences(self.text, reading)
            case Scope.PARAGRAPH:
                return paragraphs(self.text)
            case Scope.CTA:
                return call_to_action(self.text)
            case Scope.NOWHERE:
                return iter(())
            case _:
                wanted = _SOCIAL[scope]
                return iter((t.start, t.end) for t in self._social if t.kind is wanted)

    def _is_part_of_a_link(self, header: Header, start: int, end: int) -> bool:
        if not _MAYBE_LINKED.search(self.text) or _MEANS_LINKS.match(self.text, start, end):
            return False
        wanted = {_SOCIAL[scope] for scope in header.scopes if scope in _SOCIAL}
        return start < end and any(
            token.start <= start and end <= token.end and end - start < token.end - token.start
            for token in self._social
            if token.kind in _UNBREAKABLE and token.kind not in wanted
        )

    @cached_property
    def _social(self) -> tuple[SocialToken, ...]:
        return find_social(self.text) if self._given_social is None else self._given_social
