"""Times things side by side, so that a busy minute of the machine slows all of them alike."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Measure = Callable[[], float]
"""Does the thing once; returns how long it took, in seconds."""


@dataclass(frozen=True)
class Spread:
    """A figure over several runs."""

    median: float
    lowest: float
    highest: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> "Spread":
        """The spread of at least one figure."""
        return cls(statistics.median(figures), min(figures), max(figures))

    def told(self, pattern: str) -> str:
        """``median (lowest–highest)``, each in the format ``pattern``."""
        return (
            f"{self.median:{pattern}} ({self.lowest:{pattern}}\N{EN DASH}{self.highest:{pattern}})"
        )


@dataclass(frozen=True)
class Row:
    """One line of the table; ``detail`` says what the figure is made of, or why there is none."""

    what: str
    figure: str
    detail: str = ""
    target: str = ""


def timed(action: Callable[[], object]) -> Measure:
    """A measure of how long ``action`` takes."""

    def measure() -> float:
        start = time.perf_counter()
        action()
        return time.perf_counter() - start

    return measure


def interleaved(measures: Mapping[str, Measure], runs: int) -> dict[str, list[float]]:
    """``runs`` times one after another, after one round that counts for nothing."""
    times: dict[str, list[float]] = {name: [] for name in measures}
    for run in range(runs + 1):
        for name, measure in measures.items():
            taken = measure()
            if run:
                times[name].append(taken)
    return times


def ratios(times: Sequence[float], base: Sequence[float]) -> Spread:
    """How many times as long, run by run."""
    return Spread.of([mine / theirs for mine, theirs in zip(times, base, strict=True)])


def milliseconds(times: Sequence[float]) -> str:
    """The spread of times given in seconds."""
    return Spread.of([second * 1000 for second in times]).told(".0f") + " ms"


def table(rows: Sequence[Row]) -> str:
    """The rows under a head, in columns."""
    head = ("measured", "median (lowest\N{EN DASH}highest)", "target", "of which")
    lines = [head, *((row.what, row.figure, row.target, row.detail) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    padded = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    )
    return "\n".join(line.rstrip() for line in padded)
