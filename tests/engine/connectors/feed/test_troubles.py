"""Full disks, killed processes and two writers at once: the feed stays whole."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Absent, Accepted, NotAccepted, Unknown
from tests.engine.connectors.factories import NOON, a_content, a_picture, an_account
from tests.engine.connectors.feed.desk import FeedDesk

ROOT = Path(__file__).parents[4]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.call(mount, stderr=-3) != 0:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def on(folder: Path) -> FeedDesk:
    return FeedDesk(FeedConnector(), an_account(NetworkId.FEED, {"folder": str(folder)}), folder)


def test_a_full_disk_publishes_nothing_and_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    desk = on(small_disk)
    desk.publish(a_content("fits"))
    before = {path: (small_disk / path).read_bytes() for path in desk.files()}
    big = a_picture(tmp_path, data=os.urandom(100_000))
    outcome = desk.publish(a_content("too big", big))
    assert isinstance(outcome, NotAccepted)
    assert outcome.reason.startswith("the disk is full")
    assert {path: (small_disk / path).read_bytes() for path in desk.files()} == before


def test_once_there_is_room_the_same_post_goes_out(small_disk: Path) -> None:
    desk = on(small_disk)
    ballast = small_disk / "ballast"
    desk.publish(a_content("first"))
    ballast.write_bytes(bytes(os.statvfs(small_disk).f_bavail * 4096))
    payload = desk.prepare(a_content("second"), NOON + timedelta(hours=1))
    assert isinstance(desk.connector.publish(desk.account, payload), NotAccepted)
    ballast.unlink()
    assert isinstance(desk.connector.publish(desk.account, payload), Accepted)
    assert desk.texts() == ["second", "first"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EACCES, "can't be written"),
        (errno.EROFS, "can't be written"),
        (errno.EIO, "can't be written"),
    ],
)
def test_what_the_disk_refuses_is_one_clear_line(
    desk: FeedDesk, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    monkeypatch.setattr("os.fsync", _failing(number))
    outcome = desk.publish(a_content())
    assert isinstance(outcome, NotAccepted)
    assert words in outcome.reason
    assert desk.files() == set()


def _failing(number: int) -> object:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("step", range(5))
def test_a_process_killed_at_any_moment_leaves_a_feed_that_a_retry_completes(
    desk: FeedDesk, tmp_path: Path, step: int
) -> None:
    desk.publish(a_content("first"))
    payload = desk.prepare(a_content("second", a_picture(tmp_path)), NOON + timedelta(hours=1))
    (tmp_path / "payload.json").write_text(json.dumps([payload.key, payload.body]))
    _publish_and_die(desk.folder, tmp_path / "payload.json", payload.pictures[0].path, step)
    assert desk.texts() in (["first"], ["second", "first"])
    desk.page()
    if desk.texts() == ["first"]:
        assert desk.connector.find_published(desk.account, payload) == Absent()
    assert isinstance(desk.connector.publish(desk.account, payload), Accepted)
    assert desk.texts() == ["second", "first"]
    assert not [name for name in desk.files() if name.endswith(".tmp")]


_DYING = """
import json, os, sys
from pathlib import Path
from socialdesk.connectors.feed import entries
from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Payload, Picture
from tests.engine.connectors.factories import an_account

folder, payload_file, picture_file, step = sys.argv[1:]
key, body = json.loads(Path(payload_file).read_text())
image = entries.from_json(body).images[0]
payload = Payload(key, body, (Picture(image.media, Path(picture_file), image.alt),))
renames = 0
rename = Path.replace

def rename_and_maybe_die(self, target):
    global renames
    if renames == int(step):
        os._exit(9)
    renames += 1
    return rename(self, target)

Path.replace = rename_and_maybe_die
FeedConnector().publish(an_account(NetworkId.FEED, {"folder": folder}), payload)
"""


def _publish_and_die(folder: Path, payload: Path, picture: Path, step: int) -> None:
    """Publish in a process that ends at once before rename number ``step`` of four."""
    arguments = [str(folder), str(payload), str(picture), str(step)]
    died = subprocess.run(
        [sys.executable, "-c", _DYING, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=False,
    )
    assert died.returncode == (9 if step < 4 else 0)


def test_a_disk_that_fails_between_renames_leaves_it_open(
    desk: FeedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    payload = desk.prepare(a_content())
    rename = Path.replace

    def failing_for_the_feed(path: Path, target: Path) -> Path:
        if target.name == "feed.atom":
            raise OSError(errno.EIO, "Input/output error")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing_for_the_feed)
        assert isinstance(desk.connector.publish(desk.account, payload), Unknown)
    assert desk.connector.find_published(desk.account, payload) == Absent()
    assert isinstance(desk.connector.publish(desk.account, payload), Accepted)


_WRITER = """
import sys
from datetime import timedelta
from tests.engine.connectors.factories import NOON, a_content
from tests.engine.connectors.feed.test_troubles import on
from pathlib import Path
for number in range(10):
    content = a_content(f"{sys.argv[2]} {number}")
    on(Path(sys.argv[1])).publish(content, NOON + timedelta(minutes=number))
"""


def test_two_processes_that_write_at_once_lose_nothing(desk: FeedDesk) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(desk.folder), name], env=env, cwd=ROOT)
        for name in ("window", "agent")
    ]
    assert [writer.wait(50) for writer in writers] == [0, 0]
    assert len(set(desk.texts())) == 20


def test_a_feed_in_use_elsewhere_for_long_is_put_off(
    desk: FeedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filelock import FileLock

    from socialdesk.connectors.feed import connector

    monkeypatch.setattr(connector, "LOCK_WAIT", 0.05)
    payload = desk.prepare(a_content())
    with FileLock(desk.folder / ".feed.lock"):
        outcome = desk.connector.publish(desk.account, payload)
    assert outcome == NotAccepted(f"another program is writing to {desk.folder}")
