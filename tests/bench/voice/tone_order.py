"""Says how well the tone axes order texts that were written for the purpose.

usage: .venv/bin/python tests/bench/voice/tone_order.py [dev|test]
"""

import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from socialdesk.lint.social import find_social
from socialdesk.lint.tone.reading import read_words
from socialdesk.lint.words import find_words
from tests.bench.voice.ladders import Ladder, ladders, order_of

LENGTH = 280


def main() -> int:
    """Print a line for each axis and language."""
    split = sys.argv[1] if len(sys.argv) > 1 else "test"
    groups: defaultdict[tuple[str, str], list[Ladder]] = defaultdict(list)
    for ladder in ladders(split):
        groups[ladder.lang, ladder.axis].append(ladder)
    print(f"tone axes on the {split} ladders (texts written for the purpose, not real posts)")
    for (lang, axis), chosen in sorted(groups.items()):
        order = order_of(chosen)
        share = order.right / order.pairs
        print(f"{lang} {axis:<11} {share:6.1%} of {order.pairs} pairs in order, "
              f"rank correlation {order.correlation:.2f}")  # fmt: skip
    print(f"reading the tone of a post of {LENGTH} characters: median {_cost():.2f} ms of CPU")
    return 0


def _cost() -> float:
    text = " ".join(
        text for ladder in ladders("dev") if ladder.lang == "en" for text in ladder.texts
    )
    posts = [text[at : at + LENGTH] for at in range(0, len(text) - LENGTH, LENGTH)]
    times = []
    for post in posts * 5:
        social = find_social(post)
        words = find_words(post, social)
        start = time.thread_time()
        read_words(post, social, words, "en")
        times.append(time.thread_time() - start)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    sys.exit(main())
