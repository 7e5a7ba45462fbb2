"""What must hold for every file in the checkout."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.frame.checkout import ROOT, tracked_files

# Written in pieces: this file is looked at too.
_REGISTRY_HOSTS = [
    "py" + "pi.org",
    "pythonhosted" + ".org",
    "registry.np" + "mjs",
    "np" + "mjs.org",
    "deb.debian" + ".org",
    "crates" + ".io",
]
_OWN_PATHS = re.compile(
    "|".join(["/ro" + "ot/", "/wo" + "rk/", r"/ho" + r"me/[a-z]", "C:" + r"\\Us" + "ers"])
)


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", errors="ignore")


def test_packaging_never_becomes_a_package() -> None:
    """It would shadow the distribution named packaging, which pip's own tools import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("host", _REGISTRY_HOSTS)
def test_no_file_names_a_registry_host(host: str) -> None:
    assert [file for file in tracked_files() if host in _text(file)] == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [file for file in tracked_files() if _OWN_PATHS.search(_text(file))] == []


def test_no_file_is_too_large_for_a_clone() -> None:
    assert [file for file in tracked_files() if file.stat().st_size > 5_000_000] == []


def test_every_requirement_is_pinned() -> None:
    check = [sys.executable, str(ROOT / "packaging/pin.py"), "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_english_tags_are_pinned_by_version_and_hash() -> None:
    lines = (ROOT / "packaging/english-tags.txt").read_text("utf-8")
    assert re.search(r"^\S+==[\d.]+ \\\n +--hash=sha256:[0-9a-f]{64}$", lines, re.MULTILINE)
