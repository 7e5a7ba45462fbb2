"""Counts posts for a background."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from socialdesk.lint.voice.apart import take_apart
from socialdesk.lint.voice.background import PostCounts
from socialdesk.lint.voice.traits import GRAM_PARTS

ROOT = Path(__file__).resolve().parents[3]
_CLEAN = ("tests/engine/lint/texts/clean.en.txt", "tests/engine/lint/packs/clean_posts.txt")


def clean_posts() -> list[str]:
    """The English posts that the linter's own tests hold to be well written."""
    lines = [line for name in _CLEAN for line in (ROOT / name).read_text("utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def count_posts(texts: Iterable[str]) -> PostCounts:
    """Everything that a profile counts, over all of the texts."""
    grams: dict[str, Counter[str]] = {part: Counter() for part in GRAM_PARTS}
    habits: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for post in (take_apart(text, "en") for text in texts):
        for part in GRAM_PARTS:
            grams[part].update(gram.text for gram in post.grams[part])
        for name, step in post.habits.items():
            habits[name][step] += 1
    return PostCounts(grams, habits)
