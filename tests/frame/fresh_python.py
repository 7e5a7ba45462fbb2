"""Runs a bit of Python in a process of its own."""

import subprocess
import sys
from pathlib import Path


def fresh_python(
    code: str, *flags: str, env: dict[str, str] | None = None, cwd: Path | None = None
) -> str:
    """What ``code`` prints in a fresh interpreter; fails with its complaint if it fails."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", code],
        env=env,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"exit code {done.returncode}\n{done.stderr}"
    return done.stdout.strip()
