"""Tells a brand's held-out posts from other brands': ours beside the baseline.

usage: .venv/bin/python tests/bench/voice/evaluate.py [test|dev] [--learn N]

ROC-AUC: the chance that a held-out post of the brand is nearer to its voice than another brand's
post. Names, links, tags and numbers are masked for both.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from socialdesk.lint.voice.apart import take_apart
from socialdesk.lint.voice.background import Background, shipped_counts
from socialdesk.lint.voice.distance import distance
from socialdesk.lint.voice.profile import to_json
from socialdesk.lint.voice.teach import make_profile
from tests.bench.voice.baseline import Centroid
from tests.bench.voice.brands import brands, masked
from tests.bench.voice.counting import clean_posts, count_posts

SPLITS = 3


def main() -> int:
    """Print a line for each brand, and the means."""
    parser = argparse.ArgumentParser(description="Measure how well voices are told apart.")
    parser.add_argument("split", nargs="?", default="test", choices=("test", "dev"))
    parser.add_argument("--learn", type=int, default=30, help="posts to learn from (default: 30)")
    asked = parser.parse_args()
    posts = {name: [masked(text) for text in texts] for name, texts in brands(asked.split).items()}
    print(
        f"{len(posts)} made-up brands whose posts were written for the purpose, not real posts; "
        f"{asked.learn} to learn from, mean of {SPLITS} splits; {asked.split} split"
    )
    backgrounds = {name: _background(asked.split, name) for name in posts}
    rows = [_measured(name, posts, asked.learn, backgrounds[name]) for name in posts]
    print(f"{'brand':<18} ours  baseline")
    for name, ours, theirs in rows:
        print(f"{name:<18} {ours:.3f}  {theirs:.3f}")
    ours, theirs = (statistics.fmean(row[i] for row in rows) for i in (1, 2))
    print(f"{'mean':<18} {ours:.3f}  {theirs:.3f}")
    first = next(iter(posts))
    _print_cost(posts[first], backgrounds[first])
    return 0


def _background(split: str, brand: str) -> Background:
    """The shipped one; for a dev brand, which is counted in that, one of the others."""
    if split == "test":
        return Background("en", shipped_counts())
    others = [text for name, texts in brands("dev").items() if name != brand for text in texts]
    return Background("en", count_posts(others + clean_posts()))


def _measured(
    name: str, posts: dict[str, list[str]], learn: int, background: Background
) -> tuple[str, float, float]:
    others = [text for other, texts in posts.items() if other != name for text in texts]
    ours, theirs = [], []
    for split in range(SPLITS):
        own = _turned(posts[name], split)
        taught, held_out = own[:learn], own[learn:]
        profile = make_profile([take_apart(text, "en") for text in taught], "en", background)
        centre = Centroid(taught)
        ours.append(
            _auc([-distance(profile, text).distance for text in held_out],
                 [-distance(profile, text).distance for text in others])
        )  # fmt: skip
        theirs.append(_auc([*map(centre.likeness, held_out)], [*map(centre.likeness, others)]))
    return name, statistics.fmean(ours), statistics.fmean(theirs)


def _turned(posts: list[str], split: int) -> list[str]:
    """The posts in another order for each split, the same every time."""
    step = (7, 11, 13)[split]
    return [posts[(place * step + split) % len(posts)] for place in range(len(posts))]


def _auc(own: Sequence[float], others: Sequence[float]) -> float:
    won = sum(1.0 if a > b else 0.5 if a == b else 0.0 for a in own for b in others)
    return won / (len(own) * len(others))


def _print_cost(texts: list[str], background: Background) -> None:
    profile = make_profile([take_apart(text, "en") for text in texts], "en", background)
    times = []
    for text in texts:
        start = time.thread_time()
        distance(profile, text)
        times.append(time.thread_time() - start)
    size = len(to_json(profile).encode()) >> 10
    print(f"profile of {len(texts)} posts: {size} KB; "
          f"scoring: median {statistics.median(times) * 1000:.1f} ms of CPU a post")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
