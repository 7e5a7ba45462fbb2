"""How long the window's event loop is held up while 10,000 posts are linted and somebody types."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.timing import Row

WHAT = "gap in the event loop, typing while 10,000 posts are linted"
TARGET = "p99 16 ms or less"
_CHILD = Path(__file__).with_name("typed_composer.py")


class NotTypedError(Exception):
    """The composer did not run to its end."""


def measure(home: Path, runs: int) -> Row:
    """One run, however many are asked for: it lasts as long as the posts take."""
    home.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, str(_CHILD), str(home)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    if done.returncode:
        raise NotTypedError(done.stderr.strip()[-300:] or f"exit code {done.returncode}")
    told = json.loads(done.stdout)
    gaps, answers = told["gaps"], told["answers"]
    return Row(
        WHAT,
        f"p99 {statistics.quantiles(gaps, n=100)[-1] * 1000:.1f} ms, "
        f"longest {max(gaps) * 1000:.0f} ms",
        f"{told['typed']} keys in {told['seconds']:.0f} s, {told['linted']:,} posts linted; "
        f"what was typed was checked {len(answers)} times, "
        f"{statistics.median(answers) * 1000:.0f} ms after the last key, "
        f"{max(answers) * 1000:.0f} ms at most",
        TARGET,
    )
