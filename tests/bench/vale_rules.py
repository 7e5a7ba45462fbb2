"""A Vale style of about 120 rules, dealt out of the shipped packs' own words and swaps."""

import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from socialdesk.paths import shipped

RULES = 120
_EXISTENCE, _SUBSTITUTION = 70, 40
_FEW, _MANY = 8, 40
"""A rule that people share has between these many entries."""

_OTHERS: tuple[dict[str, Any], ...] = (
    {"extends": "occurrence", "message": "%s!", "scope": "sentence", "max": 25, "token": r"\b\w+"},
    {"extends": "occurrence", "message": "%s commas", "max": 6, "token": ","},
    {"extends": "repetition", "message": "'%s' twice", "alpha": True, "tokens": [r"[^\s]+"]},
    {"extends": "consistency", "message": "'%s'", "either": {"grey": "gray", "colour": "color"}},
    {
        "extends": "conditional",
        "message": "'%s' is not explained",
        "first": r"\b([A-Z]{3,5})\b",
        "second": r"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)",
    },
    {"extends": "existence", "message": "'%s'", "nonword": True, "tokens": [r"[!?]{2,}", r"\.{3}"]},
    {"extends": "existence", "message": "'%s'", "raw": [r"\b(?:very|quite)\b(?! good)\s+\w+"]},
    {"extends": "existence", "message": "'%s'", "scope": "sentence", "tokens": ["^(?:so|but)"]},
    {
        "extends": "substitution",
        "message": "'%s', not '%s'",
        "ignorecase": True,
        "swap": {r"it is(?!\.)": "it's", r"(\w+) \1": "$1", r"(?<!\w)e-mail": "email"},
    },
    {"extends": "capitalization", "message": "'%s'", "scope": "heading", "match": "$title"},
)


def write_style(folder: Path) -> int:
    """Write the rule files, the same every time; returns how many."""
    folder.mkdir(parents=True)
    for number, rule in enumerate(_rules()):
        # JSON is YAML, and says exactly what is meant.
        (folder / f"Rule{number:03}.yml").write_text(json.dumps(rule), "utf-8")
    return RULES


def _rules() -> Iterator[dict[str, Any]]:
    chance = random.Random(3)
    words = sorted({token for rule in _shipped_rules("existence") for token in _tokens(rule)})
    swaps = sorted({swap for rule in _shipped_rules("substitution") for swap in _swaps(rule)})
    chance.shuffle(words)
    chance.shuffle(swaps)
    more_words, more_swaps = itertools.cycle(words), itertools.cycle(swaps)
    common = {"level": "warning", "ignorecase": True}
    for _ in range(_EXISTENCE):
        tokens = list(itertools.islice(more_words, chance.randint(_FEW, _MANY)))
        yield {"extends": "existence", "message": "Avoid '%s'.", "tokens": tokens} | common
    for _ in range(_SUBSTITUTION):
        swap = dict(itertools.islice(more_swaps, chance.randint(_FEW, _MANY)))
        yield {"extends": "substitution", "message": "'%s', not '%s'", "swap": swap} | common
    yield from _OTHERS


def _shipped_rules(kind: str) -> Iterator[dict[str, Any]]:
    for name in ("core", "friendly-shop", "professional", "playful", "cheeky"):
        for file in sorted((shipped("voice_rules") / name / "rules").glob("*.yml")):
            rule = yaml.safe_load(file.read_text("utf-8"))
            if rule["extends"] == kind and not rule.get("nonword"):
                yield rule


def _tokens(rule: dict[str, Any]) -> list[str]:
    return [str(token) for token in rule.get("tokens", ())]


def _swaps(rule: dict[str, Any]) -> list[tuple[str, str]]:
    return [(str(this), str(that)) for this, that in rule["swap"].items()]
