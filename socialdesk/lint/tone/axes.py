"""The tone axes, what their ends mean, and in which languages each is read."""

from collections.abc import Mapping
from enum import StrEnum


class Axis(StrEnum):
    """An axis from -1 to 1. The names are keys in voice.yaml and in JSON: a promise to scripts."""

    FORMALITY = "formality"
    """-1 formal, 1 casual."""
    HUMOUR = "humour"
    """-1 serious, 1 funny."""
    RESPECT = "respect"
    """-1 respectful, 1 irreverent."""
    ENTHUSIASM = "enthusiasm"
    """-1 matter-of-fact, 1 enthusiastic."""


ENDS: Mapping[Axis, tuple[str, str]] = {
    Axis.FORMALITY: ("formal", "casual"),
    Axis.HUMOUR: ("serious", "funny"),
    Axis.RESPECT: ("respectful", "irreverent"),
    Axis.ENTHUSIASM: ("matter-of-fact", "enthusiastic"),
}
"""What -1 and 1 are called on screen."""

_ALL = tuple(Axis)
# Jokes and cheek hang on wordings that our lists cover in English alone; a made-up 0 would mislead.
_BY_REGISTER = (Axis.FORMALITY, Axis.ENTHUSIASM)
_READ_IN: Mapping[str, tuple[Axis, ...]] = {
    "en": _ALL,
    "pl": _BY_REGISTER,
    "hr": _BY_REGISTER,
    "fi": _BY_REGISTER,
    "be": _BY_REGISTER,
    "he": _BY_REGISTER,
}


def axes_for(lang: str) -> tuple[Axis, ...]:
    """The axes that are read in ``lang`` (ISO 639-1); none for a language without lists."""
    return _READ_IN.get(lang, ())


def end_of(axis: Axis, score: float) -> str:
    """The end that a score leans to: "casual" for a formality of 0.4."""
    return ENDS[axis][score > 0]
