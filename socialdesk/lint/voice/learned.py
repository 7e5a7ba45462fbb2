"""What was learned of a voice: plain values, each with examples from the posts."""

from dataclasses import dataclass

from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.voice.profile import Profile


@dataclass(frozen=True)
class LearnedAxis:
    """Where the posts stand on a tone axis; ``tolerance`` leaves nearly all of them within."""

    axis: Axis
    target: float
    tolerance: float
    examples: tuple[str, ...]


@dataclass(frozen=True)
class LearnedHabit:
    """A habit in words, such as "emoji": "up to 2, at the end"."""

    name: str
    value: str
    examples: tuple[str, ...]


@dataclass(frozen=True)
class LearnedWord:
    """A word, and in how many posts it stands."""

    text: str
    posts: int
    examples: tuple[str, ...]


@dataclass(frozen=True)
class LearnedVoice:
    """A voice as its posts show it.

    ``distinctive`` are the words it uses more than others do, ``accept`` those that come again and
    no dictionary knows, ``typical`` the posts that are most like the rest.
    """

    lang: str
    posts: int
    axes: tuple[LearnedAxis, ...]
    habits: tuple[LearnedHabit, ...]
    distinctive: tuple[LearnedWord, ...]
    accept: tuple[LearnedWord, ...]
    typical: tuple[str, ...]
    profile: Profile
