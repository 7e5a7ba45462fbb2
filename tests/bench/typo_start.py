"""What finding typos costs at the start beyond spaCy itself: time and memory (on Linux)."""

import json
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.timing import Row

WHAT = "start the typo check, beyond spaCy"
_CHILD = """\
import json, re, time
from pathlib import Path
def used():
    return int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
start = time.perf_counter()
import spacy
spacy.blank("en")("Fresh bread")
spacy_seconds, spacy_megabytes = time.perf_counter() - start, used()
start = time.perf_counter()
from socialdesk.domain.linting import LintRequest, LintSettings
from socialdesk.lint.linter import Linter
result = Linter(LintSettings()).lint(LintRequest("We recieve fresh bread at noon."))
assert result.findings[0].suggestions[0] == "receive"
seconds = time.perf_counter() - start
print(json.dumps([spacy_seconds, spacy_megabytes, seconds, used() - spacy_megabytes]))
"""


def measure(home: Path, runs: int) -> Row:
    """New processes; the first one counts for nothing."""
    taken = [_start() for _ in range(runs + 1)][1:]
    spacy_seconds, spacy_megabytes, seconds, megabytes = map(
        statistics.median, zip(*taken, strict=True)
    )
    return Row(
        WHAT,
        f"{seconds * 1000:.0f} ms, {megabytes:.0f} MB",
        f"until the first typo is found and mended; spaCy {spacy_seconds * 1000:.0f} ms, "
        f"{spacy_megabytes:.0f} MB with Python",
    )


def _start() -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD], capture_output=True, text=True, timeout=120, check=True
    )
    figures: list[float] = json.loads(done.stdout)
    return figures
