"""Measures SocialDesk and prints one table. Started by `make bench`.

usage: .venv/bin/python tests/bench/run.py [--runs N] [--only WORD]
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import (  # noqa: E402 - after the path is set
    busy_hour,
    first_window,
    key_press,
    lint_speed,
    long_calendar,
    many_rules,
    memory,
    month_view,
    one_post,
    typing_while_linting,
    typo_start,
)
from tests.bench.timing import Row, table  # noqa: E402 - after the path is set

MEASUREMENTS: dict[str, Callable[[Path, int], Row]] = {
    first_window.WHAT: first_window.measure,
    lint_speed.WHAT: lint_speed.measure,
    memory.WHAT: memory.measure,
    month_view.WHAT: month_view.measure,
    month_view.SCROLLING: month_view.measure_scrolling,
    one_post.WITHOUT_TAGS: one_post.without_tags,
    one_post.WITH_TAGS: one_post.with_tags,
    one_post.ALL_TAGGED: one_post.all_tagged,
    many_rules.WHAT: many_rules.measure,
    typing_while_linting.WHAT: typing_while_linting.measure,
    key_press.WHAT: key_press.measure,
    typo_start.WHAT: typo_start.measure,
    long_calendar.WHAT: long_calendar.measure,
    busy_hour.WHAT: busy_hour.measure,
}


def main() -> int:
    """Run every measurement, one after another, in folders of its own."""
    parser = argparse.ArgumentParser(description="Measure SocialDesk.")
    parser.add_argument("--runs", type=int, default=7, help="how often each (default: 7)")
    parser.add_argument("--only", default="", help="those with this word in their name")
    asked = parser.parse_args()
    chosen = {what: measure for what, measure in MEASUREMENTS.items() if asked.only in what}
    rows = []
    with tempfile.TemporaryDirectory(prefix="socialdesk-bench-") as folder:
        for number, (what, measure) in enumerate(chosen.items()):
            print(f"measuring: {what}", file=sys.stderr)
            try:
                rows.append(measure(Path(folder) / str(number), asked.runs))
            except Exception as error:  # the others are worth having all the same
                rows.append(Row(what, "not measured", str(error)))
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
