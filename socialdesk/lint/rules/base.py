"""What every rule has, whatever its kind."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from socialdesk.domain.findings import FindingKind, FixAction, Level
from socialdesk.lint.rules.patterns import Encoded
from socialdesk.lint.rules.reading_mode import Reading
from socialdesk.lint.rules.scopes import Scope

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Action:
    """What a rule's author wants done with a match: Vale's ``action`` key."""

    name: str = ""
    params: tuple[str, ...] = ()


@dataclass(frozen=True)
class RuleTests:
    """Texts that a rule must leave alone, and texts that it must flag."""

    passing: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Header:
    """The part of a rule that does not depend on its kind. ``limit`` 0 means no limit."""

    name: str
    file: str
    line: int
    extends: str
    message: str
    why: str
    level: Level = Level.WARNING
    kind: FindingKind = FindingKind.VOICE
    link: str = ""
    scopes: tuple[Scope, ...] = (Scope.TEXT,)
    excluded_scopes: tuple[Scope, ...] = ()
    limit: int = 0
    action: Action = field(default_factory=Action)
    needs_tags: bool = False
    reads_tokens: bool = False
    tests: RuleTests = field(default_factory=RuleTests)
    uses_vocabulary: bool = True


@dataclass(frozen=True)
class Block:
    """A piece of a text; ``offset`` is the code point at which it starts there."""

    text: str
    offset: int = 0
    lang: str = "en"
    whole: str = ""

    @cached_property
    def encoded(self) -> Encoded:
        return Encoded(self.text)


@dataclass(frozen=True)
class Hit:
    """A place in a block that a rule objects to. ``start == end == 0`` is the block as a whole."""

    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()
    action: FixAction = FixAction.NONE


@dataclass(frozen=True)
class Setting:
    """What a rule may ask of its surroundings: accepted words, tags."""

    accepted: Exceptions | None = None
    doc: Doc | None = None
    reading: Reading = Reading.POST


@dataclass(frozen=True)
class Rule(ABC):
    """A compiled rule. Pure: the same block always gives the same hits."""

    header: Header

    @abstractmethod
    def find(self, block: Block, setting: Setting) -> Iterable[Hit]:
        """The places in ``block`` that break the rule, from left to right."""

    def filter_source(self) -> str | None:
        """A re2 pattern (over encoded text) that matches wherever the rule can.

        ``None`` where the rule must always run.
        """
        return None


if TYPE_CHECKING:
    from socialdesk.lint.rules.exceptions import Exceptions
