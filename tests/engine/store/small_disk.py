"""A disk that is easily filled: a small tmpfs where this user may mount one."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def a_small_disk(place: Path, size: str = "1m") -> Iterator[Path]:
    """An empty file system of ``size`` at ``place``; skips the test where that is not allowed."""
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None:
        pytest.skip("a full disk needs a small tmpfs, and there is no mount here")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"a full disk needs a small tmpfs: {made.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """Not one byte is free on ``disk`` inside the block."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 512, 1):
            _fill(file.fileno(), b"\0" * size)
    try:
        yield
    finally:
        ballast.unlink()


def _fill(descriptor: int, chunk: bytes) -> None:
    with contextlib.suppress(OSError):
        while os.write(descriptor, chunk):
            pass
