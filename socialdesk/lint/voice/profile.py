"""What sets a brand's posts apart, as weights: all that scoring a text needs."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from socialdesk.domain.errors import InputError
from socialdesk.lint.voice.traits import GRAM_PARTS

FORMAT = 1
FILE = "profile.json"
MOST_BYTES = 1 << 20
"""What is read of a profile from someone else; those made here stay under 300 KB."""
_HEAVIEST = 20.0
_MOST_WEIGHTS = 60_000

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Profile:
    """Log-likelihood ratios: how much likelier the brand is to write something than anyone else.

    ``grams`` has them by part and gram, ``unseen`` for a gram that the brand never used, and
    ``habits`` by habit and step. ``typical`` and ``spread`` are the mean and the standard deviation
    of the brand's own posts, each scored by what the others taught.
    """

    lang: str
    posts: int
    grams: Weights
    unseen: Mapping[str, float]
    habits: Weights
    typical: float = 0.0
    spread: float = 1.0


def to_json(profile: Profile) -> str:
    """The profile as a file's text."""
    data = {
        "format": FORMAT,
        "lang": profile.lang,
        "posts": profile.posts,
        "typical": round(profile.typical, 4),
        "spread": round(profile.spread, 4),
        "unseen": {part: round(weight, 3) for part, weight in profile.unseen.items()},
        "habits": _rounded(profile.habits),
        "grams": _rounded(profile.grams),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _rounded(weights: Weights) -> dict[str, dict[str, float]]:
    return {
        part: {gram: round(weight, 2) for gram, weight in table.items()}
        for part, table in weights.items()
    }


def from_json(data: bytes) -> Profile:
    """Read a profile, from anyone. Raises InputError where it is not one."""
    try:
        return _read(json.loads(data.decode("utf-8")))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(
            f"{FILE} of the voice pack cannot be used", "learn the voice again, or remove the file"
        ) from error


def _read(data: Any) -> Profile:
    if data["format"] != FORMAT:
        raise ValueError("another format")
    spread = _number(data["spread"])
    if spread <= 0:
        raise ValueError("no spread")
    return Profile(
        lang=str(data["lang"])[:8],
        posts=int(_number(data["posts"])),
        grams={part: _table(data["grams"].get(part, {})) for part in GRAM_PARTS},
        unseen={part: _weight(data["unseen"].get(part, 0)) for part in GRAM_PARTS},
        habits={str(name): _table(table) for name, table in data["habits"].items()},
        typical=_number(data["typical"]),
        spread=spread,
    )


def _table(data: Mapping[str, Any]) -> dict[str, float]:
    if len(data) > _MOST_WEIGHTS:
        raise ValueError("too many weights")
    return {gram: _weight(weight) for gram, weight in data.items()}


def _weight(value: Any) -> float:
    return max(-_HEAVIEST, min(_HEAVIEST, _number(value)))


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("not a number")
    return float(value)
