"""What is asked of the linter, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from socialdesk.domain.findings import Finding
from socialdesk.domain.media import Media
from socialdesk.domain.networks import NetworkId


class TextKind(StrEnum):
    """Whether a text starts a conversation or answers one."""

    POST = "post"
    REPLY = "reply"


@dataclass(frozen=True)
class LintRequest:
    """One text to check. What is ``None`` is detected, or the check that needs it is left out.

    ``alts`` holds the alt text of each picture that goes with the text, in order, ``pictures``
    their sizes and types, where they are known.
    """

    text: str
    lang: str | None = None
    network: NetworkId | None = None
    kind: TextKind = TextKind.POST
    alts: tuple[str, ...] = ()
    pictures: tuple[Media, ...] = ()


@dataclass(frozen=True)
class ToneScore:
    """A text's place on one tone axis, from -1 to 1; ``evidence`` are the spans that moved it."""

    score: float
    target: float | None
    tolerance: float | None
    confidence: float
    evidence: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class LintResult:
    """The findings of one text in order of their place; ``notices`` say what was not checked."""

    lang: str
    findings: tuple[Finding, ...] = ()
    tone: Mapping[str, ToneScore] = field(default_factory=dict)
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class LintSettings:
    """What a linter is built from.

    ``languages`` are those a text may be in, the likeliest first. ``packs`` are the voice packs to
    apply, later ones win. ``dictionaries`` are folders with hunspell files of the user's own.
    ``own_words`` says in how many of its posts a brand uses each of its words, case-folded.
    """

    languages: tuple[str, ...] = ("en",)
    packs: tuple[Path, ...] = ()
    dictionaries: tuple[Path, ...] = ()
    own_words: Mapping[str, int] = field(default_factory=dict)
