"""What is told of voices: plain values, light to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.domain.findings import FindingKind, Level


@dataclass(frozen=True)
class RuleSetting:
    """A rule as it applies now. ``level`` is ``None`` where it is off.

    ``set_by`` is the pack that had the last word on that, ``own_level`` what its own pack says,
    ``level_below`` what would apply without the brand's own changes. ``pack_key`` is the name by
    which commands know its pack, ``file`` its place there. ``passes`` and ``flags`` are its tests:
    texts that it leaves alone, and texts that it finds something in.
    """

    id: str
    pack: str
    name: str
    kind: FindingKind
    message: str
    why: str
    own_level: Level
    level: Level | None
    set_by: str
    level_below: Level | None
    pack_key: str = ""
    file: str = ""
    extends: str = ""
    link: str = ""
    passes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def is_ours(self) -> bool:
        """Whether the brand's people wrote it, so that they can change it."""
        return self.pack_key == BRAND_PACK

    @property
    def changed_by_us(self) -> bool:
        """Whether the brand's people gave it another level, or switched it."""
        return self.level != self.level_below


@dataclass(frozen=True)
class PackCard:
    """A voice pack at a glance. ``key`` is the name by which commands know it.

    ``place`` counts from 0 among the packs that apply, the last one winning, and is ``None`` for a
    pack that rests; ``always`` packs apply without having been chosen. ``problem`` says why a pack
    can't be read. Of a pack that rests, ``rules`` counts the files of rules; ``words``, and
    ``left_out``, which counts what can't be used, are known once it applies.
    """

    key: str
    name: str
    own: bool
    place: int | None = None
    always: bool = False
    description: str = ""
    language: str = ""
    rules: int = 0
    words: int = 0
    left_out: int = 0
    problem: str = ""


@dataclass(frozen=True)
class ToneTarget:
    """Where a brand stands on a tone axis, from -1 to 1, give or take ``tolerance``.

    ``set_by`` is the pack that says so, ``ours`` whether that is the brand's own.
    """

    axis: str
    target: float
    tolerance: float
    set_by: str
    ours: bool = False


@dataclass(frozen=True)
class Examples:
    """How a voice sounds, and how it does not, in its pack's own words."""

    pack: str = ""
    do: tuple[str, ...] = ()
    dont: tuple[str, ...] = ()


@dataclass(frozen=True)
class VoicePicture:
    """All that is to be shown of a workspace's voice.

    ``cards`` has the packs that apply first, in their order. ``tone`` is keyed by axis and has only
    those with a target; ``axes_read`` says in which of the workspace's languages an axis is read.
    """

    cards: tuple[PackCard, ...]
    rules: tuple[RuleSetting, ...]
    tone: Mapping[str, ToneTarget]
    axes_read: Mapping[str, tuple[str, ...]]
    languages: tuple[str, ...]
    habits: tuple[tuple[str, str], ...] = ()
    examples: Examples = field(default_factory=Examples)
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class PreviewRule:
    """A rule that an import would bring."""

    name: str
    level: Level
    message: str


@dataclass(frozen=True)
class PackPreview:
    """What an import would bring; nothing is kept yet.

    ``refused`` are lines "file:line: rule: what: how to mend".
    """

    source: Path
    name: str
    description: str
    language: str
    rules: tuple[PreviewRule, ...]
    words: int
    axes: int
    refused: tuple[str, ...]

    @property
    def is_usable(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.rules or self.words or self.axes)


@dataclass(frozen=True)
class PackDifference:
    """One change between two packs; ``change`` is "added", "removed" or "changed"."""

    change: str
    what: str
    name: str
    before: str
    after: str


@dataclass(frozen=True)
class LearnedTone:
    """Where a brand's posts stand on a tone axis, from -1 to 1, with posts that show it."""

    axis: str
    target: float
    tolerance: float
    examples: tuple[str, ...]


@dataclass(frozen=True)
class LearnedPoint:
    """A habit and what it is, or a word and in how many posts it stands; with posts that show it.

    ``count`` is 0 for a habit.
    """

    name: str
    value: str
    examples: tuple[str, ...]
    count: int = 0


@dataclass(frozen=True)
class LearnedPicture:
    """All that is to be shown of a voice that was learned.

    ``words`` come again and no dictionary knows them; ``favourites`` are used more than others
    use them; ``typical`` are the posts that are most like the rest.
    """

    posts: int
    tone: tuple[LearnedTone, ...]
    habits: tuple[LearnedPoint, ...]
    words: tuple[LearnedPoint, ...]
    favourites: tuple[LearnedPoint, ...]
    typical: tuple[str, ...]


@dataclass(frozen=True)
class LessonChoice:
    """What a person keeps of a learned voice, changed as they like.

    ``tone`` has target and tolerance by axis; what is not in it is left out, as are words.
    """

    tone: Mapping[str, tuple[float, float]]
    habits: Mapping[str, str]
    words: frozenset[str]
