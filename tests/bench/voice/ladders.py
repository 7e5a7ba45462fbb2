"""Ladders of texts that say one thing along a tone axis, and how well our scores order them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from socialdesk.lint.tone.axes import Axis
from socialdesk.lint.tone.reading import read

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Ladder:
    """Texts from an axis's first end to its second."""

    axis: Axis
    lang: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Order:
    """How many pairs of one ladder stand in the right order, and the rank correlation over all."""

    pairs: int
    right: float
    correlation: float


def ladders(split: str) -> Iterator[Ladder]:
    """The ladders of "dev" (looked at while tuning) or "test" (never)."""
    for file in sorted((HERE / split).glob("*.??.txt")):
        axis, lang, _ = file.name.split(".")
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("#")]
            if lines:
                yield Ladder(Axis(axis), lang, tuple(lines))


def order_of(chosen: list[Ladder]) -> Order:
    """Ties count half."""
    scored = [[read(text, ladder.lang)[ladder.axis].score for text in ladder.texts]
              for ladder in chosen]  # fmt: skip
    pairs = [pair for scores in scored for pair in combinations(scores, 2)]
    right = sum(1.0 if low < high else 0.5 if low == high else 0.0 for low, high in pairs)
    steps = [(place, score) for scores in scored for place, score in enumerate(scores)]
    return Order(len(pairs), right, _spearman(steps))


def _spearman(points: list[tuple[int, float]]) -> float:
    first, second = (_ranks([point[side] for point in points]) for side in (0, 1))
    middle = (len(points) + 1) / 2
    shared = sum((a - middle) * (b - middle) for a, b in zip(first, second, strict=True))
    spread = [sum((a - middle) ** 2 for a in ranks) for ranks in (first, second)]
    return float(shared / (spread[0] * spread[1]) ** 0.5)


def _ranks(values: list[float]) -> list[float]:
    """Ranks from 1; equal values share the mean of their ranks."""
    return [
        sum(other < value for other in values) + (sum(other == value for other in values) + 1) / 2
        for value in values
    ]
