"""Other people's networks, installed as distributions of their own."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def install(site: Path, name: str, entry: str, code: str = "") -> None:
    """What pip leaves behind of a distribution with one network."""
    info = site / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[socialdesk.networks]\n{name} = {entry}\n")
    if code:
        (site / f"{name}.py").write_text(code)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A place for packages, with a guest book and one that can't be imported."""
    site = tmp_path / "site"
    install(site, "guestbook", "guestbook")
    shutil.copy(HERE / "plugin" / "guestbook.py", site)
    install(site, "crashing", "crashing", "raise RuntimeError('no such machine')\n")
    return site


def socialdesk(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(ROOT), str(site)])
    return subprocess.run(
        [sys.executable, "-m", "socialdesk", *arguments],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def write(site: Path, text: str) -> None:
    """Plan it for a minute ago: it is due."""
    at = (datetime.now(UTC) - timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M")
    when = ("--at", at, "--zone", "UTC")
    socialdesk(site, "post", "add", "--channel", "Door", "--text", text, *when)


def published_texts(book: Path) -> list[Any]:
    return [json.loads(line)["text"] for line in book.read_text().splitlines()]


def test_a_plug_in_publishes_beside_a_broken_one(site: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.jsonl"
    where = ("--set", f"file={book}")
    added = socialdesk(site, "channel", "add", "guestbook", "--name", "Door", *where)
    assert (added.returncode, added.stderr) == (0, "")
    listed = socialdesk(site, "channel", "list").stdout
    assert "Door  (Guest book)" in listed
    assert "The plug-in crashing (crashing) can't be used: RuntimeError: no such machine" in listed
    write(site, "We were here")
    sent = socialdesk(site, "agent", "--once")
    assert (sent.returncode, published_texts(book)) == (0, ["We were here"]), sent


def test_a_broken_plug_in_says_so_when_it_is_chosen(site: Path) -> None:
    added = socialdesk(site, "channel", "add", "crashing", "--name", "Door")
    assert added.returncode == 2
    assert "the plug-in crashing is broken (RuntimeError: no such machine)" in added.stderr


def test_posts_of_a_plug_in_that_is_gone_wait_for_it(site: Path, tmp_path: Path) -> None:
    where = ("--set", f"file={tmp_path / 'book.jsonl'}")
    socialdesk(site, "channel", "add", "guestbook", "--name", "Door", *where)
    write(site, "Still here")
    without = socialdesk(tmp_path, "agent", "--once")
    shown = socialdesk(tmp_path, "post", "list", "--json")
    assert without.returncode in {0, 1}
    assert "the plug-in for guestbook is not installed" in shown.stdout
    assert json.loads(shown.stdout)[0]["state"] == "scheduled"


@pytest.mark.parametrize(
    "entry", ["json", "nowhere_at_all", "socialdesk.domain.networks.feed:FEED"]
)
def test_what_is_no_network_is_named_and_left_out(tmp_path: Path, entry: str) -> None:
    install(tmp_path / "site", "odd", entry)
    listed = socialdesk(tmp_path / "site", "channel", "list")
    assert listed.returncode == 0
    assert "The plug-in odd" in listed.stdout
