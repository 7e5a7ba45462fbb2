"""How long a key press in the composer takes to be on screen, with everything switched on."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.timing import Row

WHAT = "a key press in the composer painted, linting and previews on"
TARGET = "p99 16 ms or less"
_CHILD = Path(__file__).with_name("pressed_keys.py")
_KEYS = 600


class NotTypedError(Exception):
    """The composer did not run to its end."""


def measure(home: Path, runs: int) -> Row:
    """600 keys, however many runs are asked for: each key is one."""
    home.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, str(_CHILD), str(home), str(_KEYS)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    if done.returncode:
        raise NotTypedError(done.stderr.strip()[-300:] or f"exit code {done.returncode}")
    told = json.loads(done.stdout)
    delays = told["delays"]
    return Row(
        WHAT,
        f"p99 {statistics.quantiles(delays, n=100)[-1] * 1000:.1f} ms, "
        f"median {statistics.median(delays) * 1000:.1f} ms",
        f"{len(delays)} keys into two channels' post, longest {max(delays) * 1000:.0f} ms, "
        f"up to {told['findings']} findings in view",
        TARGET,
    )
