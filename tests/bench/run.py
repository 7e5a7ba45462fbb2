"""Measures SocialDesk and prints one table. Started by `make bench`.

usage: .venv/bin/python tests/bench/run.py [--runs N]
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import first_window, lint_speed, month_view  # noqa: E402 - after the path is set
from tests.bench.timing import Row, table  # noqa: E402 - after the path is set


def main() -> int:
    """Run every measurement, one after another, in folders of its own."""
    parser = argparse.ArgumentParser(description="Measure SocialDesk.")
    parser.add_argument("--runs", type=int, default=7, help="how often each (default: 7)")
    runs = parser.parse_args().runs
    rows = []
    with tempfile.TemporaryDirectory(prefix="socialdesk-bench-") as folder:
        for measurement in (first_window, lint_speed, month_view):
            name = measurement.__name__.rpartition(".")[2]
            print(f"measuring: {measurement.WHAT}", file=sys.stderr)
            try:
                rows.append(measurement.measure(Path(folder) / name, runs))
            except Exception as error:  # the others are worth having all the same
                rows.append(Row(measurement.WHAT, "not measured", str(error)))
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
