"""Where the reference data that lies beside a checkout is found."""

import os
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).resolve().parents[1]


def shared_path(name: str) -> Path:
    """The path of ``name`` in the shared folder; skips the test where that is not there.

    The folder is the one ``SOCIALDESK_SHARED`` names, else ``../shared`` beside the checkout.
    """
    named = os.environ.get("SOCIALDESK_SHARED")
    root = Path(named) if named else _CHECKOUT.parent / "shared"
    path = root / name
    if not path.exists():
        pytest.skip(f"{name} is not in {root}: set SOCIALDESK_SHARED to run this test")
    return path
