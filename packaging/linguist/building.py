"""Compiles every .ts file of a folder to the .qm file beside it."""

import os
from pathlib import Path

from linguist.qm import compiled
from linguist.ts import read_ts


def build_all(folder: Path) -> list[Path]:
    """Write each .qm file that is not there yet or says something else; returns all of them."""
    return [_build(path) for path in sorted(folder.glob("*.ts"))]


def _build(ts: Path) -> Path:
    qm = ts.with_suffix(".qm")
    content = compiled(ts.stem.rpartition("_")[2], read_ts(ts))
    if not qm.exists() or qm.read_bytes() != content:
        # A window that starts meanwhile reads the old file or the new one, never half of it.
        part = qm.with_name(f".{qm.name}.{os.getpid()}")
        part.write_bytes(content)
        part.replace(qm)
    return qm
