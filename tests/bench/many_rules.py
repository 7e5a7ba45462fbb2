"""A thousand posts against about 120 Vale rules, in one process: time and memory.

Vale itself is not run here. It took 17 to 20 s for the same work, on a machine like the one that
these figures were set on, as the issue that asked for the voice packs says. What is compared is the
same work: a process that loads the rules and runs them, without our spelling and tone.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.posts import sample_posts
from tests.bench.timing import Row
from tests.bench.vale_rules import write_style

POSTS = 1_000
VALE_SECONDS = 17.0
WHAT = "lint 1,000 posts with 120 Vale rules in one process"
TARGET = "1.7 s or less, 250 MB or less"


_TELL = """\
import atexit, json, re, sys, time
from pathlib import Path
def tell():
    peak = re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]
    print(json.dumps([time.process_time(), int(peak) / 1024]), file=sys.stderr)
atexit.register(tell)
"""
"""Has a process say at its end what it took (on Linux)."""

_RULES_ALONE = """\
from socialdesk.domain.linting import TextKind
from socialdesk.lint.packs import load_pack
from socialdesk.lint.rules import RuleSet
rules = RuleSet([load_pack(Path(sys.argv[-2]))])
for line in sys.stdin:
    print(len(rules.check(json.loads(line)["text"], kind=TextKind.POST, lang="en")))
"""
_WHOLE_COMMAND = """\
from socialdesk.cli.main import main
main()
"""


class NotLintedError(Exception):
    """The linter did not answer for every post."""


@dataclass(frozen=True)
class _Run:
    """What one process took."""

    seconds: float
    processor_seconds: float
    megabytes: float


def measure(home: Path, runs: int) -> Row:
    """Whole processes; the first of each kind counts for nothing."""
    rules = write_style(home / "Shared")
    posts = home / "posts.jsonl"
    lines = (json.dumps({"id": post.id, "text": post.text}) for post in sample_posts(POSTS))
    posts.write_text("\n".join(lines), "utf-8")
    alone = [_lint(home, posts, _RULES_ALONE) for _ in range(runs + 1)][1:]
    whole = [_lint(home, posts, _WHOLE_COMMAND) for _ in range(runs + 1)][1:]
    seconds = _median(alone).seconds
    return Row(
        WHAT,
        f"{seconds:.2f} s, peak {_median(alone).megabytes:.0f} MB",
        f"processor time {_median(alone).processor_seconds:.2f} s; {rules} rules; Vale's "
        f"{VALE_SECONDS:.0f} s (not measured here) is {VALE_SECONDS / seconds:.0f} x as long; with "
        f"spelling and tone {_median(whole).seconds:.2f} s, peak {_median(whole).megabytes:.0f} MB",
        TARGET,
    )


def _median(runs: list[_Run]) -> _Run:
    """The median of each figure."""
    return _Run(
        statistics.median(run.seconds for run in runs),
        statistics.median(run.processor_seconds for run in runs),
        statistics.median(run.megabytes for run in runs),
    )


def _lint(home: Path, posts: Path, code: str) -> _Run:
    command = [sys.executable, "-c", _TELL + code, "lint", "--format", "jsonl"]
    command += ["--pack", str(home / "Shared"), "-"]
    surroundings = os.environ | {
        "SOCIALDESK_HOME": str(home / "data"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }
    start = time.perf_counter()
    done = subprocess.run(
        command, env=surroundings, input=posts.read_bytes(), capture_output=True, timeout=600
    )
    seconds = time.perf_counter() - start
    if len(done.stdout.splitlines()) != POSTS:
        raise NotLintedError(done.stderr.decode(errors="replace").strip()[-200:])
    processor_seconds, megabytes = json.loads(done.stderr.splitlines()[-1])
    return _Run(seconds, processor_seconds, megabytes)
