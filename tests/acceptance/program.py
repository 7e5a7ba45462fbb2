"""SocialDesk as a person at a terminal has it: processes, their output, their death."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 40.0


def socialdesk(*arguments: str, stdin: str = "", expect: int = 0) -> str:
    """Standard output of one command; fails where its exit code is not ``expect``."""
    done = subprocess.run(
        [sys.executable, "-m", "socialdesk", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == expect, f"exit {done.returncode}: {done.stdout}{done.stderr}"
    assert "Traceback" not in done.stderr
    return done.stdout if expect == 0 else done.stderr or done.stdout


def socialdesk_json(*arguments: str, stdin: str = "") -> Any:
    """What one command prints as JSON."""
    return json.loads(socialdesk(*arguments, "--json", stdin=stdin))


@contextmanager
def agent() -> Iterator["subprocess.Popen[bytes]"]:
    """A publisher in the background, ended by SIGTERM."""
    process = subprocess.Popen([sys.executable, "-m", "socialdesk", "agent"], env=environment())
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Look again and again until it holds; fails after a while."""
    until = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < until, f"never came: {what}"
        time.sleep(0.1)


def state_of(post_id: int) -> str:
    """The state of a post's only delivery."""
    return str(socialdesk_json("post", "show", str(post_id))["deliveries"][0]["state"])


def environment() -> dict[str, str]:
    """The test's surroundings, in which this checkout is the one that is imported."""
    inherited = os.environ.get("PYTHONPATH")
    paths = [str(ROOT), str(ROOT / "ui"), *([inherited] if inherited else [])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
