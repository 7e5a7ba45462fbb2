"""What the linter says: one value per place in a text, and how sure or grave it is."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a finding is; ``rank`` orders them, graver is higher."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {Level.SUGGESTION: 0, Level.WARNING: 1, Level.ERROR: 2}


class FindingKind(StrEnum):
    """What a finding is about; the names are a promise to scripts."""

    TYPO = "typo"
    VOICE = "voice"
    TONE = "tone"
    PLATFORM = "platform"
    PROMISE = "promise"
    MIX = "mix"
    REPLY = "reply"


class FixAction(StrEnum):
    """What applying a suggestion does to the match."""

    REPLACE = "replace"
    REMOVE = "remove"
    NONE = "none"


@dataclass(frozen=True)
class Finding:
    """One thing found in a text.

    ``start`` and ``end`` are Unicode code points, end exclusive; a finding about the whole post
    (no alt text, say) has ``start == end == 0`` and an empty ``match``.
    """

    rule: str
    kind: FindingKind
    level: Level
    start: int
    end: int
    match: str
    message: str
    why: str
    suggestions: tuple[str, ...] = ()
    action: FixAction = FixAction.NONE
    pack: str | None = None


@dataclass(frozen=True)
class IgnoredFinding:
    """What the author of a post chose to leave: a rule's id, and the words it was about."""

    rule: str
    match: str


def apply_fix(text: str, finding: Finding, suggestion: str = "") -> str:
    """The text with one finding mended; unchanged where the finding offers no fix."""
    match finding.action:
        case FixAction.REPLACE:
            return text[: finding.start] + suggestion + text[finding.end :]
        case FixAction.REMOVE:
            return text[: finding.start] + text[finding.end :]
        case FixAction.NONE:
            return text


def at_or_above(findings: tuple[Finding, ...], level: Level) -> tuple[Finding, ...]:
    """The findings at ``level`` or graver."""
    return tuple(f for f in findings if f.level.rank >= level.rank)


def that_stop_publishing(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings for which the network itself would refuse the post.

    Spelling and voice advise; only what cannot be published stops a post.
    """
    return tuple(f for f in findings if f.kind is FindingKind.PLATFORM and f.level is Level.ERROR)


def without_ignored(
    findings: tuple[Finding, ...], ignored: Collection[IgnoredFinding]
) -> tuple[Finding, ...]:
    """The findings that nobody chose to leave; what the network would refuse always stays."""
    if not ignored:
        return findings
    kept = that_stop_publishing(findings)
    return tuple(f for f in findings if IgnoredFinding(f.rule, f.match) not in ignored or f in kept)
