"""A loaded voice pack."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from socialdesk.domain.corrections import OwnCorrection
from socialdesk.domain.findings import Level
from socialdesk.lint.packs.voice import Voice
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.layers import Layer
from socialdesk.lint.rules.reading_mode import Reading


@dataclass(frozen=True)
class Refusal:
    """A part of a pack that is not used. ``line`` counts from 1; 0 means the whole file."""

    file: str
    line: int
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        rule = self.rule or PurePosixPath(self.file).stem
        return f"{self.file}:{max(1, self.line)}: {rule}: {self.what}: {self.mend}"


@dataclass(frozen=True)
class LevelChange:
    """What a pack does to rules of the packs below it; ``level`` ``None`` switches them off.

    ``rule`` is a rule's full name ("core.shouting"), or a pack's name for all of its rules.
    """

    rule: str
    level: Level | None


@dataclass(frozen=True)
class Pack:
    """A voice pack. ``warnings`` are strange but harmless things, in the words of ``Refusal``.

    ``networks`` narrows it to posts for these; empty means all. ``reading`` is ``FILE`` for plain
    Vale styles, so that their rules mean what they mean in Vale.
    """

    name: str
    version: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    licence: str = ""
    description: str = ""
    rules: tuple[Rule, ...] = ()
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    corrections: tuple[OwnCorrection, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    warnings: tuple[Refusal, ...] = ()
    levels: tuple[LevelChange, ...] = ()
    requires: tuple[str, ...] = ()
    layer: Layer = Layer.BRAND
    networks: frozenset[str] = frozenset()
    voice: Voice = field(default_factory=Voice)
    reading: Reading = Reading.POST
