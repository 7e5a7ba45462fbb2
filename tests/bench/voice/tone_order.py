"""Says how well the tone axes order texts that were written for the purpose.

usage: .venv/bin/python tests/bench/voice/tone_order.py [dev|test]
"""

import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.voice.ladders import Ladder, ladders, order_of


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
    return 0


if __name__ == "__main__":
    sys.exit(main())
